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
 * A dialog that is begun with `Options` and ends with an `Outcome`. Between turns it keeps a `State`, plain data: that is
 * written to storage, and whoever reads along there or in a trace sees it. Never a link, a code or a token. It belongs to
 * the person who began it: in a group everybody's messages come to the dialog that is going on, and others change nothing.
 */
export abstract class TypedDialog<
  Options extends object,
  State extends object,
  Outcome extends Ending,
> extends Dialog<Options> {
  /** Never there: `child` reads the types from it. */
  declare readonly types?: { readonly options: Options; readonly outcome: Outcome };

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const owner: unknown = dc.activeDialog?.state.owner;
    if (owner !== undefined && owner !== dc.context.activity.from.id) return Dialog.EndOfTurn;
    if (isDeliveredAgain(dc)) return Dialog.EndOfTurn;
    const { press } = LiveCard.of(dc);
    if (press === 'taken') return this.onTurn(dc);
    return press === 'old' ? this.askAgainBelow(dc, textsOf(dc.context.activity).card.outOfUse) : Dialog.EndOfTurn;
  }

  /** Says something about nothing that is going on, with what is open below it. */
  protected async askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    await dc.context.sendActivity(text);
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  /** Its owner's next turn while it is the active dialog: something said, or a press of the live card. */
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

  /** The same for an instance of this dialog that is not the active one any more. */
  protected stateIn(instance: DialogInstance | undefined): State {
    const kept = this.keptIn(instance);
    if (!kept) throw new Error(`botbuilder-atlassian: the dialog "${this.id}" has no state.`);
    return kept;
  }

  /** The same, where there may be none: of a dialog whose beginning threw. */
  protected keptIn(instance: DialogInstance | undefined): State | undefined {
    const kept: unknown = instance?.id === this.id ? instance.state.at : undefined;
    return typeof kept === 'object' && kept !== null ? (kept as State) : undefined;
  }

  protected keep(dc: DialogContext, state: State): void {
    const { activeDialog, context } = dc;
    if (!activeDialog) return;
    // From now on its state is found by those who have the turn alone.
    isDeliveredAgain(dc);
    activeDialog.state.at = state;
    activeDialog.state.owner ??= context.activity.from.id;
    activeDialog.state.begun ??= randomUUID();
  }

  /** Names this run of the dialog, the same at every instance of the bot: what it does once has a key of this. */
  protected runOf({ activeDialog }: DialogContext): string {
    const begun: unknown = activeDialog?.state.begun;
    if (typeof begun !== 'string') throw new Error(`botbuilder-atlassian: the dialog "${this.id}" has no state.`);
    return begun;
  }

  protected end(dc: DialogContext, outcome: Outcome): Promise<DialogTurnResult> {
    return dc.endDialog(outcome);
  }
}

/**
 * For the SDK, which lets a dialog be begun without options, and for bots in JavaScript. Throws a `TypeError` then, which names the dialog.
 *
 * @param needed Names of options; where one of several will do, with `|` between them.
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

/** A dialog that others begin, by the id it has in their set. */
export interface Child<Options extends object, Outcome extends Ending> {
  readonly id: string;
  begin(dc: DialogContext, options: Options): Promise<DialogTurnResult>;
  /** Begins it in place of the active dialog. */
  replace(dc: DialogContext, options: Options): Promise<DialogTurnResult>;
  /** What it ended with. It may be ended from outside: what is no outcome of this dialog counts as cancelled. */
  outcome(result: unknown): Outcome | Cancelled;
  /** The same under another id. */
  as(id: string): Child<Options, Outcome>;
}

/** `statuses`: every one that the dialog ends with. */
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
