import { askedIn, isQuestion } from '../reading/asked';
import { behindYes } from '../reading/behindYes';
import { forWhomIn } from '../reading/involved';
import type { FindState } from './browseTypes';
import { withDetail } from './detail';
import { isAnotherNeed } from './said';
import type { TypeFound } from './typeFound';

/** What a yes comes to that has more with it. */
interface Agreed {
  readonly more: string;
  /** The type that is asked for, with that, where it certainly tells of the same need. */
  readonly found?: TypeFound | undefined;
  /** The same where it may be another need. */
  readonly perhaps?: TypeFound | undefined;
}

/** What is looked for beside what is offered. */
export interface SearchedBeside {
  /** Of that desk alone. */
  readonly deskId?: string;
  /** The only type that was asked for, by its name. */
  readonly named?: string | undefined;
  /** What was agreed to, if the words tell more of that. */
  readonly agreed?: TypeFound | undefined;
}

/** "Yes, by Friday", "sure, and it is urgent": `undefined` where words do not begin with a yes, or none is asked for. */
export function agreedWith(state: FindState, text: string): Agreed | undefined {
  const more = behindYes(text);
  const agreed = state.step === 'type' ? state.agreed : undefined;
  if (more === undefined || agreed === undefined) return undefined;
  const { words } = state.said;
  const isOfNeed = words === undefined || forWhomIn(more) !== undefined || !isAnotherNeed(words, more);
  if (isQuestion(more) || askedIn(more) !== undefined) return { more };
  if (!isOfNeed) return { more, perhaps: foundBy(state, agreed) };
  return { more, found: foundBy(state, agreed, words === undefined ? more : withDetail(words, more)) };
}

/** The type of this choice, if it is one. */
export function foundBy(state: FindState, id: string, words = state.said.words): TypeFound | undefined {
  const type = state.step === 'type' ? state.types[id] : undefined;
  if (!type || state.step !== 'type') return undefined;
  const isBest = id === Object.keys(state.types)[0];
  return { status: 'found', type, said: { ...state.said, words }, values: (isBest && state.values) || {} };
}
