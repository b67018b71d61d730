import { withoutOpeners, withoutThanks } from './replies';
import { eachOf, requestCommandOf } from '../texts/languages';
import type { Decision } from '../texts/words';

/** What to decide about all that wait for it: "can you approve all of them", "alles genehmigen". Takes normalised text. */
export function decisionOnAll(said: string): Decision | undefined {
  const words = withoutThanks(withoutOpeners(said)).split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const verb = eachOf.has(last) ? first : eachOf.has(first) ? last : '';
    const command = requestCommandOf.get(verb);
    if (command === 'approve' || command === 'decline') return command;
  }
  return undefined;
}
