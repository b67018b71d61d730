import { adaptiveCard, factLines, labelled, line, tile, type Fact } from './adaptiveCard';
import { channelOf } from '../src/channel/channels';
import { labelOf } from './choiceNames';
import { hasMore, more, pageOf, type Choice, type Link, type Question } from './choices';
import { plainMessage } from './plainMessage';
import type { Activity } from './sdk';
import { spokenIn } from './texts/languages';
import type { Texts } from './texts/texts';
import { cleanText } from './untrustedText';

/** How many characters are shown of each value the person is asked about: all that will be sent, as far as a card can hold it. */
export const factsShown = 6000;
const subtle = { isSubtle: true, size: 'Small' };

/** The question with a page of choices: a card where the channel shows one, a numbered list everywhere else. */
export function askQuestion(t: Texts, channelId: string, question: Question): Partial<Activity> {
  return channelOf(channelId).adaptiveCards ? questionCard(t, question) : plainMessage(inWords(t, question));
}

/** Facts in a message of their own, before the question they belong to. */
export function factsMessage(t: Texts, channelId: string, title: string, facts: readonly Fact[]): Partial<Activity> {
  return channelOf(channelId).adaptiveCards
    ? adaptiveCard([line(title, { weight: 'Bolder' }), ...factLines(t, facts, factsShown)])
    : plainMessage([title, ...facts.map((fact) => factInWords(t, fact))].join('\n'));
}

export function factInWords(t: Texts, { name, value }: Fact): string {
  return `${labelled(t, name)}${value}`;
}

function questionCard(t: Texts, question: Question): Partial<Activity> {
  const { text, facts, links, buttons } = question;
  const pick = (given: string) => ({ type: 'Action.Submit', associatedInputs: 'none', data: { pick: given } });
  const tiles = pageOf(question).map((choice) => {
    const detail = choice.detail ? [line(choice.detail, subtle)] : [];
    const lines = [line(choice.name, { weight: 'Bolder' }), ...detail];
    return tile(lines, { ...pick(choice.id), title: labelOf(choice) });
  });
  const actions = buttons.map((button) => ({ ...pick(button.id), title: labelOf(button), ...styleOf(button) }));
  const next = hasMore(question) ? [{ ...pick(more), title: t.choice.more }] : [];
  const reading = links.map((link) => linkTile(t, link));
  // A choice that "yes" takes stands right below the question, not below articles.
  const isNamed = question.choices.some(({ means = [] }) => means.includes('yes'));
  const body = [
    line(text, { weight: 'Bolder' }),
    ...factLines(t, facts, factsShown),
    ...(isNamed ? [...tiles, ...reading] : [...reading, ...tiles]),
  ];
  return adaptiveCard(body, [...actions, ...next]);
}

/** The button that goes on stands out, and so does one that cannot be undone. */
function styleOf({ means = [], destructive = false }: Choice): object {
  if (destructive) return { style: 'destructive' };
  return means.includes('yes') ? { style: 'positive' } : {};
}

function linkTile({ card }: Texts, { title, text, url }: Link): object {
  const name = card.read(title);
  const lines = [line(name, { weight: 'Bolder' }), ...(text === '' ? [] : [line(text, subtle)])];
  if (url === undefined) return { type: 'Container', spacing: 'Small', items: lines };
  return tile(lines, { type: 'Action.OpenUrl', title: cleanText(`${name} ${text}`, 500), url });
}

/** A button's title within a sentence: its first letter in lower case, unless it begins with capitals as `IT help` does. */
function inSentence(title: string): string {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}

/** The question and a page of choices in plain text. */
export function inWords(t: Texts, question: Question): string {
  const { text, facts, links, buttons, choices, start } = question;
  const known = facts.map((fact) => factInWords(t, fact));
  const reading = links.map((link) => {
    const parts = [link.title, link.text, link.url ?? ''].filter(Boolean);
    return [...parts.slice(0, -1).map((part) => labelled(t, part)), ...parts.slice(-1)].join('');
  });
  const labels = pageOf(question).map((choice, index) => `${start + index + 1}. ${labelOf(choice)}`);
  const commands = [
    ...buttons.map(({ name }) => inSentence(name)),
    ...(hasMore(question) ? spokenIn(t).list.more.slice(0, 1) : []),
  ];
  const others = commands.map((command) => t.quoted(command)).join(t.comma);
  const numbers = choices.length > 0 ? t.choice.answerByNumber(others) : t.choice.say(others);
  return [text, ...known, ...reading, ...labels, choices.length > 0 || commands.length > 0 ? numbers : ''].join('\n');
}
