import { chatsAreWith } from './chatBot';

/**
 * Suites whose chats are with the assistant, once more with a bot on the Agents SDK in its place: over HTTP, through that SDK's own
 * adapter, with the same dialogs.
 *
 * @param others Tests that are not for it, by their titles or what these end with: why not.
 */
export function onAgents(suites: readonly string[], others: Readonly<Record<string, string>> = {}): void {
  describe('on the Agents SDK', function () {
    before(() => chatsAreWith('the Agents SDK'));
    after(() => chatsAreWith(undefined));
    for (const suite of suites) {
      const file = require.resolve(`../${suite}.test`);
      // Mocha loads it for itself, too, in this process or another.
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
