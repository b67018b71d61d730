import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { isFiller, plainly } from '../reading/plainly';
import { withoutOpeners, withoutThanks } from '../reading/replies';
import { offeredOf } from '../texts/languages';

interface Named {
  readonly name: string;
}

/** Atlassian does not tell what a transition leads to; of these names it is known that they close nothing. */
const openNames = /\b(?:re-?open|escalate|respond|start|progress|back|resume)/i;
/** Of these that what was asked for is done then. */
const doneNames =
  /\b(?:done|resolve|close|complete|finish|fixed|solved)|erledig|gelöst|lösen|schlie(?:ß|ss)|fertig|résol|termin|ferm|clôtur|resuel|cerr|finaliz|完了|解決|クローズ|إغلاق|حل/iu;

export function leavesOpen(name: string): boolean {
  return openNames.test(name);
}

/** Those that words name, "mark it as done", "cancel ITH-7"; else, where they say that it may be closed, those by which it is done. */
export function transitionsMeant<Transition extends Named>(
  transitions: readonly Transition[],
  said: string,
): readonly Transition[] {
  const named = transitions.filter(({ name }) => isNamedIn(said, name));
  if (named.length > 0 || !closes(said)) return named;
  return transitions.filter(({ name }) => doneNames.test(name) && !openNames.test(name));
}

/** "Cancel ITH-7" names the transition "Cancel request", "mark it as done" the one of that name. */
function isNamedIn(said: string, name: string): boolean {
  const words = new Set(plainly(said).split(' '));
  const telling = plainly(name)
    .split(' ')
    .filter((word) => !isFiller(word));
  return telling.some(Boolean) && telling.every((word) => words.has(word));
}

/** "It works again, please close it", "close ITH-4". */
function closes(said: string): boolean {
  return said.split(/[.,;!–،、。]/u).some((part) => {
    const words = plainly(part)
      .split(' ')
      .filter((word) => requestKeyIn(word) === undefined)
      .join(' ');
    const meant = offeredOf.get(withoutThanks(withoutOpeners(words)));
    return meant === 'close' || meant === 'solved';
  });
}
