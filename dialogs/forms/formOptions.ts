import type { Cancelled } from '../typedDialog';
import type { Draft, Problems } from './draft';
import type { Left } from './leftForm';

export interface FormOptions extends Omit<Draft, 'problems'> {
  /** Asks again for the fields that have a problem; without cards only for those, unless `again`. */
  readonly problems?: Problems;
  /** Asks for every field again, even if it has an answer; only without cards. */
  readonly again?: boolean;
  /** Ids of fields whose answer is a guess, so that they are asked for all the same; only without cards. */
  readonly guesses?: readonly string[];
}

/**
 * `back`: to what came before the form. `inPortal`: the answers call for something that only the portal takes. Both come with the answers so
 * far, which may have problems.
 */
export type FormOutcome = (Left & { readonly status: 'filled' | 'back' | 'inPortal' }) | Cancelled;

/** What a form's dialog keeps between turns. */
export interface FormState {
  readonly draft: Draft;
  /** Ids of the fields still to be asked for, the current one first; only without cards. */
  readonly rest: readonly string[];
  /** The form's notes that the person has been shown; only without cards. */
  readonly read?: readonly string[];
  /** How many things only the portal takes when the person was asked. The first answers' needs are told at the end, as they may change. */
  readonly needs?: number;
  /** The field being searched for, and the ids of the fields on the page shown. */
  readonly search?: { readonly field: string; readonly shown: readonly string[] };
  /** The person's question, while they are asked whether it is for the desk. */
  readonly question?: string;
  /** The field with an ambiguous answer, while the person is asked which was meant. */
  readonly answerOf?: string;
}
