import { keysIn } from '../../../reading/keysIn';
import { isFiller, normalised } from '../../../reading/normalised';
import { withoutOpeners, withoutThanks } from '../../../reading/replies';
import { offeredOf } from '../../../texts/languages';
import type { Offered } from '../../../texts/words';
import { spaced } from '../../../reading/spaced';

const closing: ReadonlySet<Offered | undefined> = new Set(['close', 'solved', 'withdraw'] as const);

interface NamedTransition {
  readonly name: string;
}

/** Atlassian does not tell where a transition leads. Those with these names close nothing. */
const openNames = /\b(?:re-?open|escalate|respond|start|progress|back|resume)/i;
/** Those with these names complete the request. */
const doneNames =
  /\b(?:done|resolve|close|complete|finish|fixed|solved)|erledig|gelöst|lösen|schlie(?:ß|ss)|fertig|résol|termin|ferm|clôtur|resuel|cerr|finaliz|完了|解決|クローズ|إغلاق|حل/iu;

export function completes(name: string): boolean {
  return doneNames.test(name) && !openNames.test(name);
}

export function leavesOpen(name: string): boolean {
  return openNames.test(name);
}

export function reopens(name: string): boolean {
  return /\bre-?open/i.test(name);
}

/** The transitions that the words name ("cancel ITH-7"); or else, if they say that the request may be closed, those that complete it. */
export function transitionsMeant<Transition extends NamedTransition>(
  transitions: readonly Transition[],
  said: string,
): readonly Transition[] {
  const named = transitions.filter(({ name }) => isNamedIn(said, name));
  if (named.length > 0 || !closes(said)) return named;
  return transitions.filter(({ name }) => completes(name));
}

/** "Cancel ITH-7" names the transition "Cancel request", "mark it as done" the one of that name. */
function isNamedIn(said: string, name: string): boolean {
  const words = new Set(normalised(said).split(' '));
  const telling = normalised(name)
    .split(' ')
    .filter((word) => !isFiller(word));
  return telling.some(Boolean) && telling.every((word) => words.has(word));
}

/** "It works again, please close it", "close ITH-4", "close the one about the fan". */
function closes(said: string): boolean {
  return said.split(/[.,:;!–،、。：]/u).some((part) => {
    const { rest } = keysIn(spaced(normalised(part)).split(' '));
    const asked = withoutThanks(withoutOpeners(rest.join(' ')));
    return [asked, asked.split(' ', 1)[0] ?? ''].some((phrase) => closing.has(offeredOf.get(phrase)));
  });
}
