import type { RequestType } from '../../../../src/atlassian/serviceDesk';
import { isOnlyPlace, kindsIn, namesNothing } from '../../../../src/understanding';
import { isQuestion } from '../../../reading/asked';
import type { SentFiles } from '../../../chatFiles';
import { isFiller, normalised } from '../../../reading/normalised';
import type { DialogInstance } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { around, textsOf } from '../../../texts/languages';
import { replyIn } from '../../../reading/replies';
import { userText } from '../../../reading/userInput';
import { wishIn } from '../../../reading/wishIn';
import { tellsLittle, wordsIn } from '../../../reading/wordsIn';
import type { CreateRequestOptions } from '../createRequestOptions';
import { longestWords } from '../prefill';
import { keepWords } from '../unfinished';

/** What the person has said while a type was being looked for. */
export interface NeedSoFar {
  /** What they need, in their own words. */
  readonly words: string | undefined;
  /** Whether the words have found nothing so far: what is said next is then put before them. */
  readonly foundNothing?: boolean;
  /** Whether the words are a message about the request shown, and nothing new. */
  readonly isTold?: boolean;
  /** Whether the words were taken back: what is said next replaces them. */
  readonly isTakenBack?: boolean;
  /** Whether articles for those words were shown. */
  readonly hasRead: boolean;
  /** Files that go with the words. */
  readonly attachments?: SentFiles | undefined;
  /** The types the person used last, once that is known. */
  readonly recent?: readonly RequestType[] | undefined;
  readonly about?: CreateRequestOptions['about'];
}

/** What has been said, read from the state of a `FindTypeDialog`. */
export function needSoFarIn(finding: DialogInstance | undefined): NeedSoFar | undefined {
  const at = finding?.state.at as { readonly said: NeedSoFar } | undefined;
  return at?.said;
}

/** Replaces the files kept there. */
export function attachTo(finding: DialogInstance, attachments: SentFiles): void {
  finding.state.at = { ...finding.state.at, said: { ...needSoFarIn(finding), attachments } };
}

/** Characters; enough to tell whether there are two words. */
const readAtMost = 200;

/**
 * The words for the need after something more was said. A sentence adds to the first one; one about another kind of need is put first. A word
 * or two, or a question, only searches and adds nothing.
 */
export function withMore(
  { words, foundNothing = false }: Pick<NeedSoFar, 'words' | 'foundNothing'>,
  said: string,
): string {
  if (words === undefined || (tellsLittle(words) && (!tellsLittle(said) || said.startsWith(words)))) return said;
  const isAnother = isAnotherNeed(words, said);
  if (isAnother && isQuestion(words)) return said;
  if ((foundNothing || isAnother) && !words.includes(said)) return `${said}\n${words}`.slice(0, longestWords);
  return tellsLittle(said) ? words : withRemark(words, said);
}

/** "It's broken" and "I lost it" say nothing without the "laptop" that was said before: `laptop: it's broken`. */
export function completed(words: string | undefined, said: string): string {
  const isNamed = words !== undefined && tellsLittle(words) && !said.includes(words);
  return isNamed && (namesNothing(said) || isOnlyAboutIt(said)) ? `${words}: ${said}` : said;
}

/** "It is still broken", with a single word that tells something. */
export function isOnlyAboutIt(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return isAboutIt(said) && words.filter((word) => !isFiller(word) && !around.it.has(word)).length < 2;
}

export function isAboutIt(said: string): boolean {
  const words = normalised(said.slice(0, readAtMost)).split(' ');
  return words.some((word) => around.it.has(word) && !around.article.has(word));
}

/** Whether a sentence only adds to one that was said before. */
export function addsToNeed(before: NeedSoFar, said: string): boolean {
  const { words } = before;
  return words !== undefined && !tellsLittle(said) && withMore(before, said).startsWith(`${words}\n`);
}

/** Whether it is another need: "there is water on the floor" after "my printer is broken" is; "it smells" and "the printer smells" are not. */
export function isAnotherNeed(words: string, said: string): boolean {
  if (tellsLittle(said) || isOnlyPlace(said)) return false;
  const known = new Set(tellingIn(words));
  const telling = tellingIn(said);
  // "Not for me" says nothing new by itself.
  if (telling.every((word) => around.failing.has(word))) return false;
  if (telling.some((word) => known.has(word) || around.it.has(word))) return false;
  const before = kindsIn(words);
  const kinds = [...kindsIn(said)];
  return kinds.length > 0 && !kinds.some((kind) => before.has(kind));
}

/** Whether a word that tells something is in both: "mouse" in "my mouse is broken" and "the mouse buttons stick". */
export function sharesWords(words: string, said: string): boolean {
  const known = new Set(tellingIn(words));
  return tellingIn(said).some((word) => known.has(word) && !around.it.has(word));
}

/** "It" counts, too: it refers to what was said before. */
function tellingIn(words: string): readonly string[] {
  const all = normalised(words.slice(0, readAtMost)).split(' ');
  return all.filter((word) => around.it.has(word) || !isFiller(word));
}

/** Adds a remark that no search would find anything by, however short: "very urgent". */
export function withRemark(words: string, said: string): string {
  if (isQuestion(said) || words.includes(said) || wordsIn(said.slice(0, readAtMost)).length < 2) return words;
  return `${words}\n${said}`.slice(0, longestWords);
}

/**
 * On "not now" or "save it for later", and on "back" where nothing is behind, keeps what the person said they need, and tells them so. Returns
 * whether they said that.
 */
export async function keptForLater({ dc, context }: Turn, said: NeedSoFar, isLeft: boolean): Promise<boolean> {
  const text = userText(context.activity);
  const reply = replyIn(text);
  // What is said beside a request may be a comment on it.
  const isLater = wishIn(text) === 'leave' && reply !== 'cancel' && !said.about?.shown;
  // A single word is soon said again.
  const isBack = isLeft && reply === 'back' && wordsIn((said.words ?? '').slice(0, readAtMost)).length > 1;
  if ((!isLater && !isBack) || said.words === undefined) return false;
  keepWords(dc, said);
  await context.sendActivity(textsOf(context.activity).create.cancelledKept);
  return true;
}
