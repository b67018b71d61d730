import type { RequestType } from '../../src/atlassian/serviceDesk';
import { isQuestion } from '../asked';
import type { CreateRequestOptions } from './createRequestOptions';
import { wordsIn } from '../wordsIn';
import { tellsLittle } from '../wordsIn';
import { longestWords } from './prefill';

/** What has been said on the way. */
export interface Said {
  /** The person's own words for what they need. */
  readonly words: string | undefined;
  /** Whether the words have found nothing so far: what is said then comes before them. */
  readonly foundNothing?: boolean;
  /** Whether articles for those words were shown. */
  readonly hasRead: boolean;
  /** What the person used last, once that is known. */
  readonly recent?: readonly RequestType[] | undefined;
  readonly about?: CreateRequestOptions['about'];
}

/** Characters that tell whether there are two words. */
const readAtMost = 200;

/** What was said first is what the person needs. A sentence that follows tells more of it; a word or two, and a question, only search. */
export function withMore({ words, foundNothing = false }: Pick<Said, 'words' | 'foundNothing'>, said: string): string {
  if (words === undefined || (tellsLittle(words) && !tellsLittle(said))) return said;
  if (foundNothing && !words.includes(said)) return `${said}\n${words}`.slice(0, longestWords);
  return tellsLittle(said) ? words : withRemark(words, said);
}

/** The same with what nothing is found by, however short: "very urgent". */
export function withRemark(words: string, said: string): string {
  if (isQuestion(said) || words.includes(said) || wordsIn(said.slice(0, readAtMost)).length < 2) return words;
  return `${words}\n${said}`.slice(0, longestWords);
}
