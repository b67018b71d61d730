import type { RequestType } from '../../src/atlassian/serviceDesk';
import { kindsIn } from '../../src/understanding';
import { isQuestion } from '../reading/asked';
import type { SentFiles } from '../chatFiles';
import { isFiller, plainly } from '../reading/plainly';
import type { DialogInstance } from '../sdk';
import { around } from '../texts/languages';
import { tellsLittle, wordsIn } from '../reading/wordsIn';
import type { CreateRequestOptions } from './createRequestOptions';
import { longestWords } from './prefill';

/** What has been said on the way. */
export interface Said {
  /** The person's own words for what they need. */
  readonly words: string | undefined;
  /** Whether the words have found nothing so far: what is said then comes before them. */
  readonly foundNothing?: boolean;
  /** Whether they ask to tell something on the request that is shown, and are nothing new. */
  readonly isTold?: boolean;
  /** Whether they are not meant any more: what is said next takes their place. */
  readonly isTakenBack?: boolean;
  /** Whether articles for those words were shown. */
  readonly hasRead: boolean;
  /** Files that go with them. */
  readonly attachments?: SentFiles | undefined;
  /** What the person used last, once that is known. */
  readonly recent?: readonly RequestType[] | undefined;
  readonly about?: CreateRequestOptions['about'];
}

/** What has been said in the state of a dialog that finds a type. */
export function saidIn(finding: DialogInstance | undefined): Said | undefined {
  const at = finding?.state.at as { readonly said: Said } | undefined;
  return at?.said;
}

/** These files go with it. */
export function attachTo(finding: DialogInstance, attachments: SentFiles): void {
  finding.state.at = { ...finding.state.at, said: { ...saidIn(finding), attachments } };
}

/** Characters that tell whether there are two words. */
const readAtMost = 200;

/**
 * What was said first is what the person needs. A sentence that follows tells more of it, unless it is of another kind, which comes first
 * then; a word or two, and a question, only search.
 */
export function withMore({ words, foundNothing = false }: Pick<Said, 'words' | 'foundNothing'>, said: string): string {
  if (words === undefined || (tellsLittle(words) && !tellsLittle(said))) return said;
  const isAnother = isAnotherNeed(words, said);
  if (isAnother && isQuestion(words)) return said;
  if ((foundNothing || isAnother) && !words.includes(said)) return `${said}\n${words}`.slice(0, longestWords);
  return tellsLittle(said) ? words : withRemark(words, said);
}

/** "There is water on the floor" after "my printer is broken"; "it smells" and "the printer smells" tell more of that. */
export function isAnotherNeed(words: string, said: string): boolean {
  if (tellsLittle(said)) return false;
  const known = new Set(tellingIn(words));
  if (tellingIn(said).some((word) => known.has(word) || around.it.has(word))) return false;
  const before = kindsIn(words);
  const kinds = [...kindsIn(said)];
  return kinds.length > 0 && !kinds.some((kind) => before.has(kind));
}

/** "It" tells what is meant, too. */
function tellingIn(words: string): readonly string[] {
  const all = plainly(words.slice(0, readAtMost)).split(' ');
  return all.filter((word) => around.it.has(word) || !isFiller(word));
}

/** The same with what nothing is found by, however short: "very urgent". */
export function withRemark(words: string, said: string): string {
  if (isQuestion(said) || words.includes(said) || wordsIn(said.slice(0, readAtMost)).length < 2) return words;
  return `${words}\n${said}`.slice(0, longestWords);
}
