import { expect } from 'chai';

/** Texts that may make a pattern backtrack. */
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

/** That many bytes of it, in JSON, with something else at the end, which makes patterns backtrack. */
export const filledWith = (part: string, size: number) =>
  `${part.repeat(size / Buffer.byteLength(JSON.stringify(part).slice(1, -1)))}x`;

/** Runs `take` on each filling; none may take far more processor time than as many letters. */
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
  // The first one is a warm-up.
  await costOf(usual);
  // Less is noise: a file of line breaks costs a little for each, 60 ms on a busy machine; quadratic cost takes seconds.
  const letters = Math.max(10_000, await costOf(usual));
  const slow: (readonly [string, number])[] = [];
  for (const [what, part] of among) {
    // Quadratic cost is hundreds of times as high, every time; a garbage collection comes only now and then.
    const isSlow = (cost: number) => cost > 20 * letters;
    let cost = await costOf(part);
    for (let again = 0; again < 2 && isSlow(cost); again += 1) cost = Math.min(cost, await costOf(part));
    if (isSlow(cost)) slow.push([what, cost]);
  }
  expect(slow, `letters: ${letters} µs`).to.deep.equal([]);
}
