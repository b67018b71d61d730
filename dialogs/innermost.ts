import { choice } from './choiceDialog';
import type { DialogContext, DialogInstance } from './sdk';

/** The dialog that waits for an answer. */
export function innermost({ activeDialog }: DialogContext): DialogInstance | undefined {
  return activeDialog && (innermostStack(activeDialog).at(-1) ?? activeDialog);
}

/** Whether the open question is a choice offered by the dialog with this id. */
export function isChoiceOf(dc: DialogContext, dialogId: string): boolean {
  return askingDialog(dc, dialogId) !== undefined;
}

/** The dialog with this id, if the open question is a choice that it offers. */
export function askingDialog({ activeDialog }: DialogContext, dialogId: string): DialogInstance | undefined {
  const stack = activeDialog ? innermostStack(activeDialog) : [];
  const offering = stack.at(-2);
  return stack.at(-1)?.id === choice.id && offering?.id === dialogId ? offering : undefined;
}

/** The dialogs of the innermost stack, the one on top last. */
function innermostStack(instance: DialogInstance): readonly DialogInstance[] {
  const { dialogs }: { dialogs?: { readonly dialogStack?: readonly DialogInstance[] } } = instance.state ?? {};
  const stack = dialogs?.dialogStack ?? [];
  const top = stack.at(-1);
  const inner = top ? innermostStack(top) : [];
  return inner.length > 0 ? inner : stack;
}
