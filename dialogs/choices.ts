import { adaptiveCard, factLines, line, tile, type Fact } from './adaptiveCard';
import { channelOf } from '../src/channel/channels';
import { plainMessage } from './plainMessage';
import { userText, submittedValue } from './userInput';
import type { Activity } from './sdk';
import { cleanText } from './untrustedText';

/** One of several things to choose from. Names come from strangers. */
export interface Choice {
  /** Kept in the dialog's state; never shown. */
  readonly id: string;
  readonly name: string;
  /** Tells choices of one name apart, and answers as well as the name. */
  readonly detail?: string | undefined;
}

/** Something to read; only https addresses of the person's own site come here. */
export interface Link {
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** A question and what was offered as its answers. Plain data: it lives in dialog state. */
export interface Question {
  /** Random; comes back with the card, so that a card of an earlier question is known as such. */
  readonly id: string;
  readonly text: string;
  /** What the answer is about. */
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  /** Further answers, beside the choices. */
  readonly buttons: readonly Choice[];
  /** Any other words are an answer, too. */
  readonly acceptsText: boolean;
  /** The first choice of the page that is shown. */
  readonly start: number;
}

export type ChoiceAnswer =
  | { readonly kind: 'chosen'; readonly choice: Choice }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'more'; readonly question: Question }
  | { readonly kind: 'stale' | 'unclear' };

const pageSize = 8;
const more = 'more';
const subtle = { isSubtle: true, size: 'Small' };

/** The question with a page of choices: a card where the channel shows one, a numbered list everywhere else. */
export function askQuestion(channelId: string, question: Question): Partial<Activity> {
  return channelOf(channelId).adaptiveCards ? questionCard(question) : questionText(question);
}

function questionCard(question: Question): Partial<Activity> {
  const { id, text, facts, links, buttons } = question;
  const pick = (given: string) => ({ type: 'Action.Submit', associatedInputs: 'none', data: { pick: given, of: id } });
  const tiles = pageOf(question).map((choice) => {
    const detail = choice.detail ? [line(choice.detail, subtle)] : [];
    const lines = [line(choice.name, { weight: 'Bolder', color: 'Accent' }), ...detail];
    return tile(lines, { ...pick(choice.id), title: labelOf(choice) });
  });
  const actions = buttons.map((button) => ({ ...pick(button.id), title: labelOf(button) }));
  const next = hasMore(question) ? [{ ...pick(more), title: 'More' }] : [];
  const body = [line(text, { weight: 'Bolder' }), ...factLines(facts), ...links.map(linkTile), ...tiles];
  return adaptiveCard(body, [...actions, ...next]);
}

function linkTile({ title, text, url }: Link): object {
  const lines = [line(title, { weight: 'Bolder' }), ...(text === '' ? [] : [line(text, subtle)])];
  if (url === undefined) return { type: 'Container', spacing: 'Small', items: lines };
  const open = { type: 'Action.OpenUrl', title: 'Read', url };
  return {
    ...tile(lines, { ...open, title: cleanText(title, 80) }),
    items: [...lines, { type: 'ActionSet', actions: [open] }],
  };
}

function questionText(question: Question): Partial<Activity> {
  const { text, facts, links, buttons, choices, start } = question;
  const known = facts.map(({ name, value }) => `${name}: ${value}`);
  const reading = links.map((link) => [link.title, link.text, link.url ?? ''].filter(Boolean).join(': '));
  const labels = pageOf(question).map((choice, index) => `${start + index + 1}. ${labelOf(choice)}`);
  const commands = [...buttons.map(({ name }) => name.toLowerCase()), ...(hasMore(question) ? [more] : [])];
  const said = commands.map((command) => `"${command}"`).join(', ');
  const numbers = choices.length > 0 ? `Answer with a number or a name${said && `, or ${said}`}.` : `Say ${said}.`;
  return plainMessage(
    [text, ...known, ...reading, ...labels, choices.length > 0 || commands.length > 0 ? numbers : ''].join('\n'),
  );
}

/** What takes the question's place once it is answered: nothing to press. */
export function answeredCard({ text, facts, links }: Question, answer: string): Partial<Activity> {
  return adaptiveCard([line(text, { weight: 'Bolder' }), ...factLines(facts), ...links.map(linkTile), line(answer)]);
}

/** Which choice an activity names: by the card, by its number, its name or its detail, in any case. */
export function readAnswerTo(question: Question, activity: Partial<Activity>): ChoiceAnswer {
  const submitted = submittedValue(activity);
  if (submitted) return readPick(question, submitted);
  const text = userText(activity);
  const said = cleanText(text, 200).toLowerCase();
  if (said === more && hasMore(question)) return { kind: 'more', question: nextPage(question) };
  const choice = named(said, question.buttons) ?? numbered(said, question) ?? named(said, question.choices);
  if (choice) return { kind: 'chosen', choice };
  return question.acceptsText && said !== '' ? { kind: 'said', text } : { kind: 'unclear' };
}

function readPick(question: Question, submitted: object): ChoiceAnswer {
  const { pick, of } = { pick: undefined, of: undefined, ...submitted };
  if (of !== question.id) return { kind: 'stale' };
  if (pick === more && hasMore(question)) return { kind: 'more', question: nextPage(question) };
  const choice = [...question.buttons, ...question.choices].find(({ id }) => id === pick);
  return choice ? { kind: 'chosen', choice } : { kind: 'unclear' };
}

function numbered(said: string, { choices }: Question): Choice | undefined {
  return /^\d{1,5}$/.test(said) ? choices[Number(said) - 1] : undefined;
}

/** Two of one name: only the number or the detail tells which. */
function named(said: string, choices: readonly Choice[]): Choice | undefined {
  const found = choices.filter((choice) => namesOf(choice).includes(said));
  return found.length === 1 ? found[0] : undefined;
}

function namesOf(choice: Choice): string[] {
  const { name, detail = '' } = choice;
  return [name, detail, labelOf(choice)].map((text) => cleanText(text, 200).toLowerCase()).filter(Boolean);
}

export function labelOf({ name, detail }: Choice): string {
  return detail ? `${cleanText(name, 80)} (${cleanText(detail, 80)})` : cleanText(name, 80);
}

function pageOf({ choices, start }: Question): readonly Choice[] {
  return choices.slice(start, start + pageSize);
}

function hasMore({ choices, start }: Question): boolean {
  return start + pageSize < choices.length;
}

function nextPage(question: Question): Question {
  return { ...question, start: question.start + pageSize };
}
