import { matchesPattern } from '../../src/platform/matchesPattern';

// Matches a pattern repeatedly until told to end, then says how often that gave up: `node patternChild.js`.

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
