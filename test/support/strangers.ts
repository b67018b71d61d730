import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import * as fc from 'fast-check';

/** Values that nobody expects in place of others. */
const plain: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  { length: -1 },
  { length: { valueOf: 0, toString: 0 } },
  { toString: 1 },
];
const texts = [
  '',
  ' ',
  '__proto__',
  '\u0000',
  '\ud800',
  '\u202e',
  '🙂'.repeat(50),
  '<script>',
  'javascript:x',
  '../..',
  '%',
  '\r\n',
];
const polluting = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{}}}'];
const odd = fc.constantFrom<unknown>(...plain, ...texts, ...polluting.map((json): unknown => JSON.parse(json)));

/** Lone surrogates, which are no characters. */
const [firstHalf, halves] = [0xd800, 0x800];

/**
 * Any code point, as the `unit` of `fc.string`: gives the same strings as fast-check's own `binary`, which first builds a table of a
 * million characters in every process.
 */
export const character = fc.nat(0x10ffff - halves).map(
  (nth) => String.fromCodePoint(nth < firstHalf ? nth : nth + halves),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('not one character');
    return point < firstHalf ? point : point - halves;
  },
);

/** Any JSON value. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(odd, fc.jsonValue({ maxDepth: 3, depthSize: 'small' }));

/** One of these values, or now and then anything. */
export function mostly(...values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anything });
}

/** Objects with some of these properties; now and then a few of them, or others, can be anything. */
export function shaped(properties: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const names = fc.oneof(fc.constantFrom(...Object.keys(properties)), fc.constantFrom('__proto__', 'constructor', 'x'));
  const changes = fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(names, anything), { minLength: 1, maxLength: 2 }) },
  );
  return fc
    .tuple(fc.record(properties, { requiredKeys: [] }), changes)
    .map(([usual, changed]) => ({ ...usual, ...Object.fromEntries(changed) }));
}

/** Cases in each run of a property about what strangers send. */
export const numRuns = 2000;

/** Multiplies the number of cases and races: `TIMES=10`, for whoever changes the code they test. */
export const times = Number(process.env['TIMES'] ?? 1);

/**
 * Checks that something holds for whatever strangers send: in that many cases (times `times`), none of which takes far more processor
 * time than usual. The seed is printed; `SEED=…` repeats the same cases.
 */
export async function holds<T>(
  strangers: fc.Arbitrary<T>,
  check: (one: T) => unknown,
  cases: number = numRuns,
): Promise<void> {
  const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
  const runs = cases * times;
  process.stdout.write(`      (${runs} cases, SEED=${seed})\n`);
  const costs: (readonly [cost: number, one: T])[] = [];
  const costOf = async (one: T) => {
    const before = process.cpuUsage();
    await check(one);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const property = fc.asyncProperty(strangers, async (one) => void costs.push([await costOf(one), one]));
  await fc.assert(property, { numRuns: runs, seed });

  const sorted = costs.toSorted(([one], [other]) => one - other);
  const usual = sorted[Math.floor(sorted.length / 2)]?.[0] ?? 0;
  const tooMuch = 100 * usual;
  for (const [first, one] of sorted.slice(-1)) {
    let cost = first;
    // Quadratic cost comes every time; a garbage collection only now and then.
    for (let again = 0; again < 3 && cost > tooMuch; again += 1) cost = Math.min(cost, await costOf(one));
    expect(cost, `usually ${usual} µs, but for ${fc.stringify(one).slice(0, 2000)}`).to.be.at.most(tooMuch);
  }
}
