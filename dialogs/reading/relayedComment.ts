import { keysIn } from './keysIn';
import { escaped } from './escaped';
import { openersIn } from './replies';
import { germanClause, germanMainClause } from '../texts/german/clause';
import { around, courtesies, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import { capitalized, commandText, lowerCaseOf } from './userInput';

const gap = '*';
/** A longer text is more likely the comment itself. */
const longestRelayed = 500;

/**
 * What a comment is to say, or what is to be passed on, if it can stand alone: `I am in Berlin` of "please tell them that I am in Berlin", but
 * nothing of "tell them to hurry". `undefined` if that is not certain.
 */
export function relayedComment(text: string): string | undefined {
  if (text.length > longestRelayed) return undefined;
  const indirect = indirectIn(text);
  if (indirect !== undefined) return capitalized(indirect);
  const key = keyWithWord();
  const told = relayedIn(text);
  // The key in "add to ITH-1 that …" is cut out, but "tell them that I wrote to ITH-1" tells the key, too.
  const isWithin = told === undefined || key.exec(` ${told}`)?.index === 0;
  return isWithin && key.test(text) ? relayedIn(text.replace(key, '')) : told;
}

/** `ça marche` of "commenter ITH-6 que ça marche", wherever the verb stands beside the key. */
function indirectIn(text: string): string | undefined {
  const said = askedOutright(text);
  const { index = 0, groups } = conjunctionWithClause().exec(said.replaceAll('’', "'")) ?? {};
  if (!groups) return undefined;
  const words = commandText(said.slice(0, index).trimEnd().replace(/,$/u, '')).split(' ');
  const others = keysIn(words).rest;
  const verbs = [others, others.filter((word) => !around.into.has(word))].map((some) => some.join(' '));
  const isComment =
    others.length === words.length - 1 && verbs.some((verb) => requestCommandOf.get(verb) === 'comment');
  const indirect = said.slice(index);
  return isComment ? (germanClause(indirect) ?? indirect.slice(groups.conjunction?.length)) : undefined;
}

function relayedIn(text: string): string | undefined {
  const said = askedOutright(text);
  const lower = lowerCaseOf(said).replaceAll('’', "'");
  const commenting = longestFirst(around.commenting);
  for (const pattern of [...commenting.map((before) => `${before} ${gap}`), ...around.relaying.keys()]) {
    const [before = '', after = ''] = pattern.split(gap);
    const end = after === '' ? lower.length : lower.replace(/[.!。！]$/u, '').length;
    if (!lower.slice(0, end).endsWith(after)) continue;
    const begin = beginning(lower, before);
    if (begin === undefined) continue;
    const asked = said.slice(begin, end - after.length).trim();
    const told = germanMainClause(withoutPlease(asked)) ?? asked;
    const isComment = around.commenting.has(before.trimEnd());
    if (
      /^[\p{L}\p{N}]/u.test(told) &&
      !told.includes('\n') &&
      (isComment ? told.includes(' ') : /[:：]$/.test(before) || standsAlone(told))
    )
      return capitalized(told);
  }
  return undefined;
}

/** "Can you tell them that?" as "tell them that": the question mark belongs to the opener, not to what is told. */
function askedOutright(text: string): string {
  const whole = text.trim();
  const bare = openersCut(whole);
  return bare === whole ? bare : withoutPleaseBehind(bare.replace(/[?？؟]$/u, '').trimEnd());
}

/** The length of a pattern's beginning in the text, if it begins so; a comma or a colon may stand for its space. */
function beginning(lower: string, before: string): number | undefined {
  const first = before.trimEnd();
  if (!lower.startsWith(first)) return undefined;
  if (first === before) return first.length;
  const between = /^(?:\s{0,2}[,:：]|\s)/.exec(lower.slice(first.length, first.length + 4));
  return between ? first.length + between[0].length : undefined;
}

/** "Tell them, please, that": `that`. */
function withoutPlease(told: string): string {
  const [first = '', ...others] = told.split(' ');
  return courtesies.has(lowerCaseOf(first.replace(/,$/, ''))) && others.length > 0 ? others.join(' ') : told;
}

/** "It works, please": `It works`. */
function withoutPleaseBehind(told: string): string {
  const comma = Math.max(...[...',،、'].map((one) => told.lastIndexOf(one)));
  return comma > 0 && courtesies.has(commandText(told.slice(comma + 1))) ? told.slice(0, comma) : told;
}

/** Whether the words make sense alone, which "this" does not. In scripts without spaces they do: what was said is quoted. */
function standsAlone(told: string): boolean {
  const [first = '', ...more] = told.toLowerCase().split(/[\s,'’]/);
  return (
    (more.length > 0 && around.relayed.has(first)) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(told)
  );
}

/** The first "that" of a text, if several words follow in its line. */
function conjunctionWithClause(): RegExp {
  const words = longestFirst(around.conjunction).map((one) => (one.endsWith("'") ? one : String.raw`${one}\s+`));
  return new RegExp(String.raw`(?<=[\s,])(?<conjunction>${words.join('|')})\S+\s.*$`, 'iu');
}

/** A request's key with the word that leads to it, which in Japanese comes after it. */
function keyWithWord(): RegExp {
  const words = [...around.into.keys()].map(escaped).join('|');
  const key = String.raw`[A-Za-z]\w{0,99}-\d{1,18}`;
  return new RegExp(String.raw`\s(?:${words})\s${key}(?![\w-])|(?<!\S)${key}(?:${words})`, 'iu');
}

/** "Can you please tell them": `tell them`. */
export function openersCut(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const openers = openersIn(words.map(([word]) => word.toLowerCase().replace(/,$/, '')));
  return text.slice(words[openers]?.index);
}
