import { languageIn } from '../../src/channel/locale';
import type { Activity } from '../sdk';
import { commandText } from './commandText';
import { commandsOf, type BotCommand } from './commandsHad';
import { english } from './english/texts';
import { englishWords } from './english/words';
import { languages } from './knownLanguages';
import { eachKind, meanings } from './meanings';
import type { Texts } from './texts';
import { textsWith } from './withoutCommands';
import type {
  Age,
  Around,
  Asked,
  CommandWord,
  FieldKind,
  KnownField,
  Level,
  ListWord,
  Offered,
  Reply,
  RequestCommand,
  SendingWord,
  Words,
} from './words';

/**
 * What the chat says, in the language of an activity's `locale`, or in English if it has no texts for that. Mentions only the commands
 * that the bot has.
 */
export function textsOf(activity: Partial<Activity>): Texts {
  const texts = languages.get(languageIn(activity.locale))?.texts ?? languages.get('en')?.texts ?? english;
  return textsWith(texts, commandsOf(activity), (word) => botCommandOf.get(commandText(word)));
}

const entriesIn = <Meaning extends string>(part: Readonly<Partial<Record<Meaning, readonly string[]>>>) =>
  Object.entries(part) as [Meaning, readonly string[]][];

/** Texts never tell people to say "request" alone. */
const botCommandOf = meanings<BotCommand>(({ words }) => entriesIn(words.always));
export const commandOf = meanings<CommandWord>(({ words }) => entriesIn(words.always));
export const kindCommandOf = meanings<CommandWord>(({ words }) => [
  ...entriesIn(words.kindly),
  // Where no question is open, "what do you mean?" asks for help.
  ['help', words.asked.meaning],
]);
export const replyOf = meanings<Reply>(({ words }) => entriesIn(words.replies));
/** Says yes and nothing more. */
export const firstYes = meanings<true>(({ words }) => [[true, words.replies.yes.slice(0, 1)]]);
export const sendingOf = meanings<SendingWord>(({ words }) => entriesIn(words.sending));
export const offeredOf = meanings<Offered>(({ words }) => [
  ...entriesIn<Offered>(words.offered),
  ['solved', words.kindly.solved],
  ['retry', words.kindly.retry],
]);
export const requestCommandOf = meanings<RequestCommand>(({ words }) => entriesIn(words.request));
/** Each word of the phrases that attach files. */
export const attachingWords = meanings<true>(({ words }) => [
  [true, words.request.attach.flatMap((phrase) => phrase.split(' '))],
]);
export const listWordOf = meanings<ListWord>(({ words }) => entriesIn(words.list));
export const around = eachKind(englishWords.around, (words) => words.around);
/** Kinds whose words say nothing beside a request. */
const saysNothing: ReadonlySet<string> = new Set<Around>([
  'opener',
  'filler',
  'request',
  'requesting',
  'another',
  'it',
  'news',
  'unwanted',
  'unneeded',
  'article',
  'with',
  'involving',
  'excluding',
  'relaying',
  'otherThan',
]);
/** Says that what was left is not wanted any more. */
export const discarding = meanings<true>(({ words }) => [[true, words.kindly.discard]]);
export const discardingAll = meanings<true>(({ words }) => [[true, words.kindly.discardAll]]);
/** Words that add nothing beside something about to be sent: "I think". */
export const besideSending = meanings<true>(({ words }) => [[true, words.sending.beside]]);
/** Words around what somebody says that add nothing beside a request. */
export const fillers = meanings<true>(({ words }) =>
  Object.entries(words.around).map(([kind, spoken]) => [true, saysNothing.has(kind) ? spoken : []] as const),
);
/** Positions from 0; the last one is -1. */
export const ordinalOf = meanings<number>(({ words }) => [
  ...words.ordinals.map((spoken, place) => [place, spoken] as const),
  [-1, words.last],
]);
export const ageOf = meanings<Age>(({ words }) => entriesIn(words.ages));
export const cardinalOf = meanings<number>(({ words }) =>
  words.cardinals.map((spoken, place) => [place, spoken] as const),
);
export const ratingOf = meanings<number>(({ words }) => words.ratings.map((said, place) => [place + 1, said] as const));
export const outOf = meanings<true>(({ words }) => [[true, words.outOf]]);
export const otherOf = meanings<true>(({ words }) => [[true, words.other]]);
export const bothOf = meanings<true>(({ words }) => [[true, words.both]]);
export const eachOf = meanings<true>(({ words }) => [[true, [...words.both, ...words.each]]]);
export const keepingWords = meanings<true>(({ words }) => [[true, words.keeping]]);
export const severalWords = meanings<true>(({ words }) => [[true, words.several]]);
export const againWords = meanings<true>(({ words }) => [[true, words.again]]);
export const besideNumber = meanings<true>(({ words }) => [[true, [...words.besideNumber, ...words.stars]]]);
export const starWords = meanings<true>(({ words }) => [[true, words.stars]]);
export const courtesies = meanings<true>(({ words }) => [[true, words.courtesies]]);
export const forWhom = meanings<true>(({ words }) => [[true, words.forWhom]]);
export const myself = meanings<true>(({ words }) => [[true, words.myself]]);
export const beforeCode = meanings<true>(({ words }) => [[true, words.beforeCode]]);
export const askedOf = meanings<Asked>(({ words }) => entriesIn(words.asked));
export const fieldNamed = meanings<KnownField>(({ words }) => entriesIn(words.fields));
export const fieldKindOf = meanings<FieldKind>(({ words }) => entriesIn(words.kinds));
export const levelOf = meanings<Level>(({ words }) => entriesIn(words.levels));
export const mail = eachKind(englishWords.mail, (words) => words.mail);
/** The words of the language of these texts. */
export function spokenIn({ language }: Texts): Words {
  return languages.get(language)?.words ?? englishWords;
}
