import { isQuestion } from './asked';
import { normalised } from './normalised';
import { withoutOpeners } from './replies';
import { tellsLittle } from './wordsIn';
import { saysWant } from './wishIn';
import { around } from '../texts/languages';

/**
 * Whether words go on about what was told before: "oh, and it also smells burnt", "it is urgent"; not "and I need a mouse", which may be a need of
 * its own.
 */
export function goesOnAbout(text: string): boolean {
  if (isQuestion(text) || tellsLittle(text) || saysWant(text)) return false;
  const said = normalised(text);
  const rest = withoutOpeners(said);
  const [first = ''] = rest.split(' ', 1);
  const opening = said.slice(0, said.length - rest.length).split(' ');
  const isJoined = [...opening, first].some((word) => around.joining.has(word) || around.also.has(word));
  return isJoined || (around.it.has(first) && !around.article.has(first));
}
