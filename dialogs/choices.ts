import type { Fact } from './adaptiveCard';
import { filesOf } from '../src/channel/chatFiles';
import { isFirm } from './reading/isFirm';
import { isHesitant } from './reading/isHesitant';
import { isUnsure } from './reading/isUnsure';
import { onlyAsks } from './reading/asked';
import { agreedIn, calledOtherwise, isSaidBeside, wishedIn } from './agreedIn';
import { numberedIn } from './numberedIn';
import { called, calledInOtherWords, isPartOf } from './choiceNames';
import { localeOf } from './dates';
import { normalised } from './reading/normalised';
import { picturesNo, replyIn, withoutThanks } from './reading/replies';
import { listWordOf } from './texts/languages';
import type { Offered, Reply } from './texts/words';
import { plainDigits, submittedValue, userText } from './reading/userInput';
import type { Activity } from './sdk';
import { cleanText } from './untrustedText';

/** One of several things to choose from. Names come from strangers. */
export interface Choice {
  /** Kept in the dialog's state; never shown. */
  readonly id: string;
  readonly name: string;
  /** Tells choices of the same name apart, and answers as well as the name does. */
  readonly detail?: string | undefined;
  /** Whether the detail says where the choice belongs, perhaps with others: then it is no answer by itself. */
  readonly isPlace?: boolean;
  /** Replies that choose it, as well as its name does. */
  readonly means?: readonly Reply[];
  /** Further names, which answer as well. */
  readonly alsoCalled?: readonly string[];
  /** What else people call it, in any language. */
  readonly calledAs?: readonly Offered[];
  /** Whether it does something that cannot be undone. */
  readonly destructive?: boolean;
}

/** Something to read. A `url` is always an https address of the person's own site. */
export interface Link {
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** A question and the answers offered. Plain data: it lives in dialog state. */
export interface Question {
  readonly text: string;
  /** What the answer is about. */
  readonly facts: readonly Fact[];
  /** Something to read before answering. */
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  /** Further answers, in addition to the choices. */
  readonly buttons: readonly Choice[];
  /** Whether any other words are an answer, too. */
  readonly acceptsText: boolean;
  /** Whether files without words are an answer, too: one with an empty text. */
  readonly acceptsFiles?: boolean | undefined;
  /** Whether a sentence that is no answer is about something else, which takes the place of this question. */
  readonly givesWay?: boolean;
  /** Whether a sentence that is no answer says what the person needs, which is kept until this question is answered. */
  readonly keepsNeeds?: boolean;
  /** Told to somebody who does not know which to choose, and might otherwise be taken to want none. */
  readonly whenUnsure?: string | undefined;
  /** Whether yes sends something, or begins to: then "create it" agrees as well, and "not yet" waits. */
  readonly sends?: boolean | undefined;
  /** Whether yes goes on with what was begun: then "create it" and "change it" agree as well. */
  readonly resumes?: boolean | undefined;
  /** Whether yes does what cannot be undone: "looks good" and "send it" do not say it. */
  readonly isForGood?: boolean | undefined;
  /** Whether words that add to what is shown, or correct it, are an answer, too: "no, make it Friday". */
  readonly acceptsRemarks?: boolean | undefined;
  /** Whether words that mean another request are an answer, too: "wrong ticket", "I meant ITH-4". */
  readonly isOfRequest?: boolean | undefined;
  /** The language it was asked in. */
  readonly language?: string;
  /** The index of the first choice on the page that is shown. */
  readonly start: number;
}

export type ChoiceAnswer =
  | { readonly kind: 'chosen'; readonly choice: Choice }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'more'; readonly question: Question }
  /** "Not yet"; "created?"; "no idea", or "I guess" where something is sent. */
  | { readonly kind: 'wait' | 'asked' | 'unsure' }
  /** The words fit several of them. */
  | { readonly kind: 'ambiguous'; readonly choices: readonly Choice[] }
  /** "Yes" to a question that needs an answer in words. */
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'unclear' };

const pageSize = 8;
/** What the button for the next page sends. */
export const more = 'more';

/**
 * Reads which choice an activity names: by a press of the card, by number, by a reply such as "yes", by name or detail or, where other words are
 * no answer, by a part of either that no other choice has.
 */
export function readAnswerTo(question: Question, activity: Partial<Activity>): ChoiceAnswer {
  const submitted = submittedValue(activity);
  if (submitted) return readPick(question, submitted);
  const answer = readWords(question, activity);
  const chosen = answer.kind === 'chosen' ? answer.choice : undefined;
  const text = userText(activity);
  if (chosen && question.buttons.includes(chosen) && isOnlyAsked(question, text)) return { kind: 'asked' };
  if (chosen && isYes(chosen) && picturesNo(text)) return { kind: 'unclear' };
  return chosen && isYes(chosen) && question.isForGood === true && !isFirm(text) ? { kind: 'said', text } : answer;
}

function isYes({ means = [] }: Choice): boolean {
  return means.includes('yes');
}

function readWords(question: Question, activity: Partial<Activity>): ChoiceAnswer {
  const { buttons, choices, acceptsText } = question;
  const text = userText(activity);
  const words = plainDigits(cleanText(text, 200).toLowerCase());
  if (words === '' && question.acceptsFiles && filesOf(activity.attachments).length > 0)
    return { kind: 'said', text: '' };
  if (words === '') return { kind: 'unclear' };
  if (listWordOf.get(words) === more && hasMore(question)) return { kind: 'more', question: nextPage(question) };
  if (question.whenUnsure !== undefined && isUnsure(text)) return { kind: 'unsure' };
  if (question.sends && buttons.some(isYes) && isHesitant(text)) return { kind: 'unsure' };
  const all = [...buttons, ...choices];
  const otherwise = called(words, all).length === 0 ? calledOtherwise(question, text) : undefined;
  const wished = otherwise ?? (called(words, buttons).length === 0 ? wishedIn(question, text) : undefined);
  if (wished) return wished === 'wait' ? { kind: wished } : { kind: 'chosen', choice: wished };
  const reply = replyIn(text);
  const meant = all.find(({ means = [] }) => reply !== undefined && means.includes(reply));
  const politely = withoutThanks(normalised(text));
  const among = (some: readonly Choice[]) => {
    const exactly = called(words, some);
    return exactly.length > 0 ? exactly : called(politely, some);
  };
  const exact = among(choices);
  // "Two" is the choice of that name rather than the second one; digits are a number, because that is how the choices are numbered.
  const [ofName] = exact.length === 1 && !/^\d+$/.test(words) ? exact : [];
  const sole = among(buttons)[0] ?? ofName ?? meant ?? agreedIn(question, text) ?? numberedIn(text, choices);
  if (sole) return { kind: 'chosen', choice: sole };
  const found = exact.length > 0 || acceptsText ? exact : all.filter((choice) => isPartOf(words, choice));
  if (found.length > 0) return oneOf(found);
  if (isSaidBeside(question, text, localeOf(activity))) return { kind: 'said', text };
  if (!acceptsText) return oneOf(calledInOtherWords(text, choices, question.keepsNeeds));
  const isAgreed = reply === 'yes' || (reply === 'done' && choices.length > 1);
  return isAgreed ? { kind: 'unsaid' } : { kind: 'said', text };
}

/** "Yes?", "created?" and "nothing?" do nothing where something is sent. */
function isOnlyAsked({ sends = false, acceptsText }: Question, text: string): boolean {
  return (sends || (acceptsText && replyIn(text) !== undefined)) && onlyAsks(text);
}

function oneOf(found: readonly Choice[]): ChoiceAnswer {
  const [choice] = found;
  if (!choice) return { kind: 'unclear' };
  return found.length === 1 ? { kind: 'chosen', choice } : { kind: 'ambiguous', choices: found };
}

function readPick(question: Question, submitted: object): ChoiceAnswer {
  const { pick } = { pick: undefined, ...submitted };
  if (pick === more && hasMore(question)) return { kind: 'more', question: nextPage(question) };
  const choice = [...question.buttons, ...question.choices].find(({ id }) => id === pick);
  return choice ? { kind: 'chosen', choice } : { kind: 'unclear' };
}

/** The choices on the page that is shown. */
export function pageOf({ choices, start }: Question): readonly Choice[] {
  return choices.slice(start, start + pageSize);
}

export function hasMore({ choices, start }: Question): boolean {
  return start + pageSize < choices.length;
}

function nextPage(question: Question): Question {
  return { ...question, start: question.start + pageSize };
}
