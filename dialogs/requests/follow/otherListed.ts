import { confirmedFirst } from '../../reading/commands';
import { isFiller, normalised } from '../../reading/normalised';
import { alsoMeant, otherMeant } from '../../reading/otherMeant';
import { doneWithListed, readOfListed, type OfListed, type SaidOfListed } from '../../reading/saidOfListed';
import { commandText } from '../../reading/userInput';
import { around, besideNumber, listWordOf, ordinalOf, otherOf } from '../../texts/languages';
import type { Turn } from '../../sessionDialog';
import { leadBack, listBehind } from './listBehind';
import { rangeOf } from './requestList';
import type { Decision } from '../../texts/words';
import type { ShowRequestOptions } from './showRequestOptions';
import { calledSo, decidedInTurn, placed } from './whichListed';

interface ShownWhile {
  readonly key: string;
  /** What it waits for from the person. */
  readonly awaits?: string | undefined;
  /** What was done last. */
  readonly doing?: ShowRequestOptions | undefined;
}

/** For "and ITH-10 too", what was done last, if it is confirmed before it is done; otherwise ITH-10 is shown. */
function alsoDone({ key, doing }: Pick<ShownWhile, 'key' | 'doing'>, text: string): ShowRequestOptions | undefined {
  const other = alsoMeant(text, key);
  if (other === undefined) return undefined;
  const { command = 'request', said } = doing ?? {};
  return confirmedFirst.has(command) ? { key: other, command, said } : { key: other };
}

/** What is to be done with another request than the one shown: one of those listed, or the one of "I meant ITH-4", unless that may be an answer. */
export function otherThanShown(
  turn: Turn,
  { awaits, ...shown }: ShownWhile,
  text: string,
): ShowRequestOptions | undefined {
  const meant = awaits === 'answer' ? undefined : otherMeant(text, shown.key);
  return (
    alsoDone(shown, text) ?? otherListed(turn, shown.key, text) ?? (meant === undefined ? undefined : { key: meant })
  );
}

/** What is to be done with another one of the page that this request was opened from, to which "back" then leads as well. */
function otherListed(turn: Turn, key: string, text: string): ShowRequestOptions | undefined {
  const page = listBehind(turn.dc, key);
  const isDeciding = page?.list.list === 'approvals';
  const inTurn = isDeciding && page.keys ? decidedInTurn(text, page.keys) : undefined;
  const other = inTurn ?? (page?.keys && otherAmong(text, { key, keys: page.keys, isDeciding }));
  if (page && other) leadBack(turn, other.key, page);
  return other;
}

interface OtherOf extends OfListed {
  readonly key: string;
  readonly keys: readonly string[];
}

/** What is to be done with another one of those listed than the one at `key`. */
export function otherAmong(text: string, { key, keys, isDeciding }: OtherOf): ShowRequestOptions | undefined {
  const another = isDeciding ? undefined : (atNumber(text, keys) ?? nextIn(text, key, keys));
  if (another !== undefined) return another === key ? undefined : { key: another };
  for (const said of readOfListed(text, { isDeciding })) {
    const other = isDeciding ? placeAmong(said, key, keys) : placeOf(said, keys);
    if (other !== undefined) return other === key ? undefined : { key: other, command: said.command, text: said.text };
  }
  return undefined;
}

/** The one at a bare number, as one is chosen from the list. */
function atNumber(text: string, keys: readonly string[]): string | undefined {
  const said = commandText(text);
  return /^\d{1,2}$/.test(said) ? keys[Number(said) - 1] : undefined;
}

/** "Next", "the next one". */
function nextIn(text: string, key: string, keys: readonly string[]): string | undefined {
  const words = normalised(text).split(' ');
  const bare = words.filter((word) => !besideNumber.has(word) && !around.article.has(word)).join(' ');
  return listWordOf.get(bare) === 'more' ? keys[keys.indexOf(key) + 1] : undefined;
}

/** "Close the fourth one". Only an ordinal names it: "rate 4" is about the request that is shown. */
function placeOf({ command, about }: SaidOfListed, keys: readonly string[]): string | undefined {
  const isOrdinal = about.split(' ').some((word) => ordinalOf.has(word));
  return isOrdinal && command !== undefined ? placed(about, keys) : undefined;
}

/** Of those that wait for approval: "decline the second", "2", "the next one", "approve the other one too". */
function placeAmong({ about }: SaidOfListed, key: string, keys: readonly string[]): string | undefined {
  const words = about.split(' ').filter((word) => !around.rather.has(word));
  const [other, ...more] = keys.filter((one) => one !== key);
  const isOther = words.some((word) => otherOf.has(word)) && words.every((word) => otherOf.has(word) || isFiller(word));
  if (isOther) return more.length === 0 ? other : undefined;
  return nextIn(words.join(' '), key, keys) ?? placed(words.join(' '), keys);
}

/**
 * The decision on another one of those that wait, said after the decision on `key`: "decline the other one, too expensive". "And the laptop"
 * decides the same.
 */
export async function nextDecision(
  turn: Turn,
  key: string,
  text: string,
  decision: Decision,
): Promise<ShowRequestOptions | undefined> {
  const also = alsoMeant(text, key);
  if (also !== undefined) return { key: also, command: decision };
  const page = listBehind(turn.dc, key);
  if (page?.list.list !== 'approvals') return undefined;
  const [first = '', ...behind] = text.trim().split(/\s+/);
  const joined = around.joining.has(normalised(first)) ? behind.join(' ') : undefined;
  const byPlace = otherListed(turn, key, joined ?? text);
  if (byPlace) return { ...byPlace, command: byPlace.command ?? decision };
  const named: SaidOfListed | undefined = joined === undefined ? undefined : { about: normalised(joined) };
  const said = doneWithListed(joined ?? text) ?? named;
  if (said === undefined || said.about.split(' ').every(isFiller)) return undefined;
  const { items } = await turn.session.serviceDesk.myRequests(rangeOf(page.list, page.from));
  const [one, ...others] = calledSo(said.about, items);
  if (!one || others.length > 0 || one.key === key) return undefined;
  leadBack(turn, one.key, page);
  return { command: said.command ?? decision, text: said.text, key: one.key };
}
