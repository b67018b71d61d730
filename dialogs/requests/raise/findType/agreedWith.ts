import { questionAsked, isQuestion } from '../../../reading/asked';
import { behindYes } from '../../../reading/behindYes';
import { beneficiaryIn } from '../../../reading/participants';
import type { FindState } from './browseTypes';
import { withDetail } from './detail';
import { isAnotherNeed } from './needSoFar';
import type { TypeFound } from './typeFound';

/** A yes with more after it, taken apart. */
interface Agreed {
  readonly more: string;
  /** The offered type, with the rest added to its words, if the rest is certainly about the same need. */
  readonly found?: TypeFound | undefined;
  /** The offered type, if the rest may be another need. */
  readonly perhaps?: TypeFound | undefined;
}

/** Narrows or guides a search made while types are on offer. */
export interface SearchedBeside {
  /** Search only this desk. */
  readonly deskId?: string;
  /** `typeKey` of the only type that the person was asked about, by its name. */
  readonly named?: string | undefined;
  /** What the person agreed to, if the words turn out to be about it. */
  readonly agreed?: TypeFound | undefined;
}

/** Reads "yes, by Friday" or "sure, and it is urgent". `undefined` if the text does not begin with a yes, or nothing offered takes one. */
export function agreedWith(state: FindState, text: string): Agreed | undefined {
  const more = behindYes(text);
  const agreed = state.step === 'type' ? state.agreed : undefined;
  if (more === undefined || agreed === undefined) return undefined;
  const { words } = state.said;
  const isOfNeed = words === undefined || beneficiaryIn(more) !== undefined || !isAnotherNeed(words, more);
  if (isQuestion(more) || questionAsked(more) !== undefined) return { more };
  if (!isOfNeed) return { more, perhaps: foundBy(state, agreed) };
  return { more, found: foundBy(state, agreed, words === undefined ? more : withDetail(words, more)) };
}

/** The type that this choice stands for, if any. */
export function foundBy(state: FindState, id: string, words = state.said.words): TypeFound | undefined {
  const type = state.step === 'type' ? state.types[id] : undefined;
  if (!type || state.step !== 'type') return undefined;
  const isBest = id === Object.keys(state.types)[0];
  return { status: 'found', type, said: { ...state.said, words }, values: (isBest && state.values) || {} };
}
