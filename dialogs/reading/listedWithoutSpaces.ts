import { isWithoutSpaces } from './asked';
import { around, listWordOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { ListFilter } from '../texts/words';

/** Which requests to list, as in `完了したリクエストを見せて` and `リクエストを全部見せて`, if nothing else is said. Takes normalised text. */
export function listedWithoutSpaces(said: string): ListFilter | undefined {
  const word = longestFirst(around.request).find((one) => said.includes(one) && isWithoutSpaces(one));
  if (word === undefined) return undefined;
  const at = said.lastIndexOf(word);
  const [before, behind] = [said.slice(0, at), said.slice(at + word.length)];
  const [first, told] = [before.replace(/の$/u, ''), behind.replace(/^[をはの]/u, '')];
  const last = withoutCloser(told);
  if (last === '') return filterIn(first);
  // `リクエストを完了した` tells something.
  return before === '' && last !== told ? filterIn(last) : undefined;
}

/** `全部` of `全部見せて`; none of `見せて`. */
function withoutCloser(said: string): string {
  const closers = longestFirst(around.closer).map((one) => one.replace(/^[をが]/u, ''));
  const closer = closers.find((one) => said.endsWith(one) && isWithoutSpaces(one)) ?? '';
  return said.slice(0, said.length - closer.length).replace(/[をはで]$/u, '');
}

export function filterIn(word: string): ListFilter | undefined {
  const filter = listWordOf.get(word);
  return filter === 'more' || filter === 'previous' ? undefined : filter;
}
