import { areApart } from '../../src/understanding';
import { isQuestion } from './asked';
import { escaped } from './escaped';
import { saidInMail, withoutCourtesies } from './mailIn';
import { normalised } from './normalised';
import { around, besideNumber } from '../texts/languages';
import { tellsLittle } from './wordsIn';

/** A longer text is more likely one story. */
const longestRead = 300;
/** "1. ", "- ". */
const bullet = /^(?:\d{1,2}[.)]|[-*•–])\s/u;

/**
 * What somebody needs first, and the rest, if they say several things in one breath or in a mail: "I need a new laptop and my badge does not
 * work". The rest may again be several.
 */
export function twoNeeds(
  words: string,
  locale: string | undefined,
): { readonly first: string; readonly rest: string } | undefined {
  if (words.length > longestRead || isQuestion(words)) return undefined;
  const said = withoutCourtesies(saidInMail(words));
  const joins = [...around.joining.keys()].map(escaped).join('|');
  const between = new RegExp(
    String.raw`(?:[.;!،。、\n]|,(?=\s))\s*(?:(?:${joins})[\s,、])?|\s(?:(?:${joins})\s|و(?=\p{Script=Arabic}))`,
    'giu',
  );
  const found = [...said.matchAll(between)];
  for (const [at, { 0: join, index }] of found.entries()) {
    const begin = index + join.length;
    const first = said.slice(0, index).trim().replace(bullet, '').trim();
    const rest = said.slice(begin).trim().replace(bullet, '').trim();
    // Of the rest, only what comes next is compared: behind that, there may be a third need.
    const next = found.slice(at + 1).find((one) => !tellsLittle(said.slice(begin, one.index)));
    const clause = said.slice(begin, next?.index).trim();
    if (first !== '' && isNeed(clause) && areApart(first, clause, locale)) return { first, rest };
  }
  return undefined;
}

/** Whether a text says something that does not refer to what was said before it: "I need it tomorrow" and "a wireless one" do. */
export function isNeed(text: string): boolean {
  const words = normalised(text).replace(/\.$/, '').split(' ');
  const isIt = words.some((word) => around.it.has(word) && !around.article.has(word));
  return !isIt && !besideNumber.has(words.at(-1) ?? '') && !tellsLittle(text);
}
