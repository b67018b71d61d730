import { chatsAreWith } from './chatBot';

/**
 * Runs suites that chat with the assistant again, with a bot on the Agents SDK in its place: over HTTP, through that SDK's own adapter,
 * with the same dialogs.
 *
 * @param others Tests to leave out, by title or the end of it, and why.
 */
export function onAgents(suites: readonly string[], others: Readonly<Record<string, string>> = {}): void {
  describe('on the Agents SDK', function () {
    before(() => chatsAreWith('the Agents SDK'));
    after(() => chatsAreWith(undefined));
    for (const suite of suites) {
      const file = require.resolve(`../${suite}.test`);
      // Mocha also loads it by itself, in this process or another.
      delete require.cache[file];
      require(file);
      delete require.cache[file];
    }
    const left = new Set(Object.keys(others));
    this.eachTest((test) => {
      const other = Object.entries(others).find(([title]) => test.fullTitle().endsWith(title));
      if (!other) return;
      const [title, why] = other;
      left.delete(title);
      test.pending = true;
      test.title += ` (${why})`;
    });
    if (left.size > 0) throw new Error(`There is no test ${[...left].join(', ')}`);
  });
}
