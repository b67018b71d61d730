import { keysIn } from './keysIn';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { actionIn, apart } from './actionIn';
import { isQuestion } from './asked';
import { withoutBecause } from './withoutBecause';
import { isCondition } from './conditionIn';
import { takesWords, type Command } from './commands';
import { isFiller, normalised, saysLittle } from './normalised';
import { openersCut } from './relayedComment';
import { openersIn, replyIn, withoutOpeners } from './replies';
import { around, commandOf, courtesies, kindCommandOf, replyOf, requestCommandOf } from '../texts/languages';
import type { Reply, RequestCommand } from '../texts/words';
import { commandText } from './userInput';

/** How many characters are enough to tell whether something is a comment. */
const longestRead = 100;
/** The action is named within this many words. */
const wordsBefore = 8;

/** A command with what follows its action: what a comment says, or why something is decided. */
export function trailingComment(text: string): Command | undefined {
  return saidBehindKey(text) ?? doneBehindKey(text) ?? decidedBecause(text);
}

const behindKey =
  /^(?:(?<before>[^,;:\n\d]{2,20}) )?(?<key>[A-Za-z]\w{0,20}-\d{1,18})[をはも]?\s{0,3}(?<verb>[^,;،、–—\n]{2,40})[,;،、–—]\s{0,3}(?<said>\S.*)$/su;

/** With the verb behind the key or around it: "ITH-9 ablehnen, zu teuer", "lehne ITH-9 ab, zu teuer", "ITH-9を却下、高すぎます". */
function doneBehindKey(text: string): Command | undefined {
  const { before = '', key = '', verb = '', said = '' } = behindKey.exec(openersCut(text.trim()))?.groups ?? {};
  const [command, known] = [requestCommandOf.get(withoutOpeners(normalised(`${before} ${verb}`))), requestKeyIn(key)];
  if (known === undefined || command === undefined || command === 'comment' || !takesWords.has(command))
    return undefined;
  const why = withoutBecause(said);
  return { kind: 'request', command, key: known, text: tellsWhy(why) ? why : undefined };
}

/**
 * Reads what follows the key: "comment ITH-6 it works again", "reply to ITH-6 …", "decline ITH-9 because …". For "comment ITH-6 isn't there" the
 * comment's text is asked for; "comment ITH-6 done"
 * is shown before it is sent; "can you comment on ITH-6 that it works?" is read elsewhere, and its comment shown before it is sent.
 */
function saidBehindKey(text: string): Command | undefined {
  const words = [...text.trim().matchAll(/\S+/g)].slice(0, wordsBefore);
  for (const { 0: word, index } of words) {
    const key = requestKeyIn(commandText(word.replace(/[,;]$/, '')));
    if (key === undefined) continue;
    const command = requestCommandOf.get(withoutOpeners(commandText(text.trim().slice(0, index))));
    if (command === undefined || !takesWords.has(command)) return undefined;
    const behind = text.trim().slice(index + word.length);
    const said = behind.replace(/^[\s,;–—-]+/u, '');
    if (command === 'comment' && (isIndirect(said, text) || isForMore(said))) return undefined;
    const [first = '', second = '', ...rest] = normalised(said.slice(0, longestRead)).split(' ');
    const parts = [first, second, ...rest].filter(Boolean);
    const isLimit = isCondition(said.slice(0, longestRead));
    const areFillers = !isLimit && parts.every(isFiller);
    if (areFillers && (command !== 'comment' || parts.every(isOfCommand))) return undefined;
    if (command === 'comment') {
      if (areFillers || leaves.has(replyIn(said) ?? 'done'))
        return { kind: 'request', command, key, text: said, asksFirst: true };
      if (endsWithAction(said)) return { kind: 'request', command, key, text: said, asksFirst: true };
      const isDoubtful = around.failing.has(first) || around.failing.has(second);
      return { kind: 'request', command, key, text: isDoubtful ? undefined : said };
    }
    const reason = withoutBecause(said);
    const isMore = said.split(/\s+/).some((one) => requestKeyIn(commandText(one)) !== undefined);
    const isApart = reason !== said || /[,;]$/.test(word) || /^\s*[,;–—-]/u.test(behind) || isLimit;
    // "That was sent by Omar" says which one it is.
    const isWhich = isFiller(first) || around.failing.has(first);
    if (isMore || (!isApart && (isWhich || isQuestion(text) || !tellsWhy(said)))) return undefined;
    const isThanks = kindCommandOf.get(normalised(reason)) === 'thanks';
    return { kind: 'request', command, key, text: reason === '' || isThanks ? undefined : reason };
  }
  return undefined;
}

/** Replies that may leave the comment rather than be one. */
const leaves: ReadonlySet<Reply> = new Set(['cancel', 'back', 'none']);

/** Whether a word belongs to the command rather than to a comment: "please", "now", "it". */
function isOfCommand(word: string): boolean {
  return [courtesies, around.when, around.rather, around.it, around.article, around.request].some((some) =>
    some.has(word),
  );
}

/** Whether another key follows, "and ITH-4: thanks", or something else to do, "and close it". */
function isForMore(said: string): boolean {
  const [joining = '', ...others] = normalised(said.slice(0, longestRead)).split(' ');
  const action = actionIn(keysIn(others).rest.flatMap(apart));
  if (around.joining.has(joining) && action !== undefined && action !== 'request') return true;
  const [first = '', second = ''] = said.split(/\s+/, 2).map((word) => commandText(word.replace(/[,:]$/, '')));
  return requestKeyIn(around.joining.has(first) ? second : first) !== undefined;
}

/** Whether something else to do ends what might be the comment: "thanks and close it". */
function endsWithAction(said: string): boolean {
  const words = normalised(said).split(' ');
  const tail = words.slice(words.findLastIndex((word) => around.joining.has(word) || around.alternative.has(word)) + 1);
  const action = actionIn(tail.filter((word) => requestKeyIn(word) === undefined).flatMap(apart));
  return tail.length < words.length && action !== undefined && action !== 'request';
}

/** Whether a comment is indirect, "that it works", and has to be reworded. */
function isIndirect(said: string, text: string): boolean {
  const [first = ''] = normalised(said.slice(0, longestRead)).split(' ');
  const words = commandText(text.slice(0, longestRead)).split(' ');
  const isConjunction = [...around.conjunction.keys()].some(
    (one) => first === one || (one.endsWith("'") && first.startsWith(one)),
  );
  return isConjunction || (isQuestion(text) && openersIn(words) > 0);
}

/** "Decline it, she can use the old one", "approve it because …": what follows is the reason, which is shown before it is sent. */
function decidedBecause(text: string): Command | undefined {
  const words = [...text.trim().matchAll(/\S+/g)].slice(0, wordsBefore);
  if (words.some(([word]) => requestKeyIn(commandText(word)) !== undefined)) return undefined;
  for (const [at, { 0: word, index }] of words.entries()) {
    const isBecause = around.because.has(commandText(word));
    const isApart = isBecause || /[,;]$/.test(words[at - 1]?.[0] ?? '');
    const isFurther = !isFiller(commandText(word)) && !around.failing.has(commandText(word)) && !isQuestion(text);
    // "Genehmige den Laptop" names another one than "genehmige den".
    const isNoun = !isApart && around.article.has(commandText(words[at - 1]?.[0] ?? ''));
    const isLimit = () => isCondition(text.trim().slice(index, index + longestRead));
    if (at === 0 || isNoun || (!isApart && !isFurther && !isLimit())) continue;
    const before = normalised(text.trim().slice(0, index));
    const command = actionOnIt(withoutOpeners(before).split(' ').flatMap(apart));
    const why = text.trim().slice(isBecause ? index + word.length : index);
    // "Close it properly" gives no reason.
    const mayBe = isApart || command === 'approve' || command === 'decline';
    if (command !== undefined && mayBe)
      return tellsWhy(why) || isLimit() ? { kind: 'unnamed', command, text: why.trim() } : undefined;
    if (isApart) return undefined;
  }
  return undefined;
}

/** The action in "approve it", if it may have a reason. `undefined` if the words say more, or lack the "it". */
function actionOnIt(words: readonly string[]): RequestCommand | undefined {
  const command = words.some((one) => around.it.has(one)) ? actionIn(words) : undefined;
  return command !== undefined && command !== 'comment' && takesWords.has(command) ? command : undefined;
}

/** Whether words after a decision are more than "now", "instead", "please" and "thank you". */
export function tellsWhy(said: string): boolean {
  const known = (one: string) => [kindCommandOf, commandOf, replyOf, courtesies].some((some) => some.has(one));
  const plain = normalised(said.slice(0, longestRead));
  if (plain === '' || known(plain)) return false;
  const tells = (one: string) => !saysLittle(one) && !around.rather.has(one) && !courtesies.has(one);
  return plain.split(' ').some(tells);
}
