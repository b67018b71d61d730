import type { Cancelled } from '../typedDialog';
import type { Draft, Problems } from './draft';
import type { Left } from './leftForm';

export interface FormOptions extends Omit<Draft, 'problems'> {
  /** Asks again for what has one; where there are no cards, for nothing else, unless `again`. */
  readonly problems?: Problems;
  /** Asks for every field again although it has an answer; only where there are no cards. */
  readonly again?: boolean;
  /** Ids of fields whose answer is a guess: asked for all the same; only where there are no cards. */
  readonly guesses?: readonly string[];
}

/**
 * `back`: to what was before the form, `inPortal`: they ask for what only the portal can take; both with the answers so far, which
 * may have problems.
 */
export type FormOutcome = (Left & { readonly status: 'filled' | 'back' | 'inPortal' }) | Cancelled;

/** What a form's dialog keeps between turns. */
export interface FormState {
  readonly draft: Draft;
  /** Ids of the fields that are still to be asked for, the one in question first; only where there are no cards. */
  readonly rest: readonly string[];
  /** What the form tells between its questions, as far as it was told; only where there are no cards. */
  readonly read?: readonly string[];
  /** How much only the portal could take when the person was asked: what first answers show is told at the end, for they may change. */
  readonly needs?: number;
  /** What is looked for in between, and the ids of the fields that the page showed. */
  readonly search?: { readonly field: string; readonly shown: readonly string[] };
  /** A question of the person's, while they are asked whether the desk is to read it. */
  readonly question?: string;
  /** The field that was answered with what may mean several, while the person is asked which. */
  readonly answerOf?: string;
}
