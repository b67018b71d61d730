import { expect } from 'chai';

/** What a pattern may turn back on. */
export const fillings: readonly (readonly [what: string, part: string])[] = [
  ['dots', '.'],
  ['exclamation marks', '!'],
  ['spaces', ' '],
  ['commas', ','],
  ['a list with commas', 'a,'],
  ['nested lists', '<ul>'],
  ['digits', '1'],
  ['at signs', '@'],
  ['combining characters', '\u0301'],
  ['line breaks', '\n'],
  ['faces', '🙂'],
];

/** So many bytes of it, as JSON counts them, and something else at its end: that is where patterns turn back. */
export const filledWith = (part: string, size: number) =>
  `${part.repeat(size / Buffer.byteLength(JSON.stringify(part).slice(1, -1)))}x`;

/** Takes each filling in turn; none may cost the processor far more than as many letters do. */
export async function checkCosts(
  take: (part: string) => unknown,
  { prepare, usual = 'a', among = fillings }: { prepare?: () => unknown; usual?: string; among?: typeof fillings } = {},
): Promise<void> {
  const costOf = async (part: string) => {
    await prepare?.();
    const before = process.cpuUsage();
    await take(part);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  // The first one warms up.
  await costOf(usual);
  // Less is noise: a file of nothing but line breaks takes a little for each, 60 ms on a busy machine; what is quadratic takes seconds.
  const letters = Math.max(10_000, await costOf(usual));
  const slow: (readonly [string, number])[] = [];
  for (const [what, part] of among) {
    // What is quadratic takes hundreds of times as long, every time; the collector of garbage comes only now and then.
    const isSlow = (cost: number) => cost > 20 * letters;
    let cost = await costOf(part);
    for (let again = 0; again < 2 && isSlow(cost); again += 1) cost = Math.min(cost, await costOf(part));
    if (isSlow(cost)) slow.push([what, cost]);
  }
  expect(slow, `letters: ${letters} µs`).to.deep.equal([]);
}
