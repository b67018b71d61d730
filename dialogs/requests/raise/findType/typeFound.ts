import type { NeedSoFar } from './needSoFar';
import type { ChosenType } from './typeChoices';
import type { FittingTypes } from './typeFinder';

/** A request type, and what the person said on the way to it. */
export interface TypeFound {
  readonly status: 'found';
  readonly type: ChosenType;
  readonly said: NeedSoFar;
  /** Values for its fields read from the words, by field id; not checked yet. */
  readonly values: FittingTypes['values'];
}

/** An article has helped. */
export interface Solved {
  readonly status: 'solved';
}
