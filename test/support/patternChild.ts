import { matchesPattern } from '../../src/platform/matchesPattern';

// Matches a pattern again and again until it is told to end; then says how often that came to nothing: `node patternChild.js`.

let isOver = false;
let given = 0;
process.on('message', () => {
  isOver = true;
});
function match(): void {
  for (let times = 0; times < 1000; times += 1) if (matchesPattern('^a+$', 'aaa') === undefined) given += 1;
  if (!isOver) setImmediate(match);
  else process.send?.(given, () => process.disconnect());
}
match();
process.send?.('matches');
