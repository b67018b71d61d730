import { randomUUID } from 'node:crypto';
import { isDeliveredAgain } from './delivered';
import { LiveCard } from './liveCard';
import { textsOf } from './texts/languages';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from './sdk';

/** How a dialog ended: a union by `status`. */
export interface Ending {
  readonly status: string;
}

export interface Cancelled {
  readonly status: 'cancelled';
}

/** For dialogs that need no options, or keep nothing between turns. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * A dialog that is begun with `Options` and ends with an `Outcome`. Between turns it keeps a `State` of plain data: never a link, a code or a
 * token, because the state is written to storage and shows up in traces. The dialog belongs to the person who began it: in a group,
 * everybody's messages reach the dialog that is active, but only its owner's change anything.
 */
export abstract class TypedDialog<
  Options extends object,
  State extends object,
  Outcome extends Ending,
> extends Dialog<Options> {
  /** Exists in types only: `child` reads them. */
  declare readonly types?: { readonly options: Options; readonly outcome: Outcome };

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const owner: unknown = dc.activeDialog?.state.owner;
    if (owner !== undefined && owner !== dc.context.activity.from.id) return Dialog.EndOfTurn;
    if (isDeliveredAgain(dc)) return Dialog.EndOfTurn;
    const { press } = LiveCard.of(dc);
    if (press === 'taken') return this.onTurn(dc);
    return press === 'old' ? this.askAgainBelow(dc, textsOf(dc.context.activity).card.outOfUse) : Dialog.EndOfTurn;
  }

  /** Says something unrelated, with the open question again below it. */
  protected async askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    await dc.context.sendActivity(text);
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  /** Called for its owner's next turn while it is the active dialog: something said, or a press of the live card. */
  protected onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    return dc.endDialog();
  }

  protected given(options: Options | undefined, needed?: readonly string[]): Options {
    return given(this.id, options, needed);
  }

  /** Throws when this dialog is not the active one, or has kept nothing yet. */
  protected stateOf(dc: DialogContext): State {
    return this.stateIn(dc.activeDialog);
  }

  /** The same for an instance of this dialog that need not be the active one. */
  protected stateIn(instance: DialogInstance | undefined): State {
    const kept = this.keptIn(instance);
    if (!kept) throw new Error(`botbuilder-atlassian: the dialog "${this.id}" has no state.`);
    return kept;
  }

  /** The same, or `undefined`, as for a dialog that threw when it began. */
  protected keptIn(instance: DialogInstance | undefined): State | undefined {
    const kept: unknown = instance?.id === this.id ? instance.state.at : undefined;
    return typeof kept === 'object' && kept !== null ? (kept as State) : undefined;
  }

  protected keep(dc: DialogContext, state: State): void {
    const { activeDialog, context } = dc;
    if (!activeDialog) return;
    // From now on callers with only the turn find the outermost dialog's state.
    isDeliveredAgain(dc);
    activeDialog.state.at = state;
    activeDialog.state.owner ??= context.activity.from.id;
    activeDialog.state.begun ??= randomUUID();
  }

  /** An id of this run of the dialog, the same on every instance of the bot: part of the keys of what it does only once. */
  protected runOf({ activeDialog }: DialogContext): string {
    const begun: unknown = activeDialog?.state.begun;
    if (typeof begun !== 'string') throw new Error(`botbuilder-atlassian: the dialog "${this.id}" has no state.`);
    return begun;
  }

  /** Begins another run of the dialog, so that what failed may be done once more. */
  protected renewRun({ activeDialog }: DialogContext): void {
    if (activeDialog) activeDialog.state.begun = randomUUID();
  }

  protected end(dc: DialogContext, outcome: Outcome): Promise<DialogTurnResult> {
    return dc.endDialog(outcome);
  }
}

/**
 * Checks options at run time: the SDK lets a dialog be begun without them, and bots may be in JavaScript. Throws a `TypeError` that names the
 * dialog.
 *
 * @param needed Names of required options; `a|b` requires at least one of the two.
 */
export function given<Options extends object>(
  id: string,
  options: Options | undefined,
  needed: readonly string[] = [],
): Options {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`botbuilder-atlassian: the dialog "${id}" needs its options.`);
  const has = (name: string) => Reflect.get(options, name) !== undefined;
  const lacking = needed.filter((names) => !names.split('|').some(has));
  if (lacking.length > 0)
    throw new TypeError(
      `botbuilder-atlassian: the dialog "${id}" needs the option ${lacking.join(', ').replaceAll('|', ' or ')}.`,
    );
  return options;
}

interface Typed {
  readonly types?: { readonly options: object; readonly outcome: Ending };
}
type OptionsOf<D extends Typed> = NonNullable<D['types']>['options'];
type OutcomeOf<D extends Typed> = NonNullable<D['types']>['outcome'];

/** A dialog for others to begin, by its id in their dialog set. */
export interface Child<Options extends object, Outcome extends Ending> {
  readonly id: string;
  begin(dc: DialogContext, options: Options): Promise<DialogTurnResult>;
  /** Begins it in place of the active dialog. */
  replace(dc: DialogContext, options: Options): Promise<DialogTurnResult>;
  /** How it ended. Dialogs may be ended from outside: what is no outcome of this one counts as cancelled. */
  outcome(result: unknown): Outcome | Cancelled;
  /** The same under another id. */
  as(id: string): Child<Options, Outcome>;
}

/** `statuses`: every status that the dialog can end with. */
export function child<D extends Typed>(
  id: string,
  statuses: Readonly<Record<OutcomeOf<D>['status'], true>>,
): Child<OptionsOf<D>, OutcomeOf<D>> {
  const isOutcome = (result: unknown): result is OutcomeOf<D> =>
    typeof result === 'object' &&
    result !== null &&
    'status' in result &&
    typeof result.status === 'string' &&
    Object.hasOwn(statuses, result.status);
  return {
    id,
    begin: (dc, options) => dc.beginDialog(id, options),
    replace: (dc, options) => dc.replaceDialog(id, options),
    outcome: (result) => (isOutcome(result) ? result : { status: 'cancelled' }),
    as: (other) => child<D>(other, statuses),
  };
}
