import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';

/** The keys of requests among words, as Atlassian spells them, and the other words. */
export function keysIn(words: readonly string[]): {
  readonly keys: readonly string[];
  readonly rest: readonly string[];
} {
  return {
    keys: words.flatMap((word) => requestKeyIn(word) ?? []),
    rest: words.filter((word) => requestKeyIn(word) === undefined),
  };
}
