import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import * as fc from 'fast-check';

/** What nobody expects where something else should be. */
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

/** Half surrogates, which are no characters. */
const [firstHalf, halves] = [0xd800, 0x800];

/**
 * Any code point, for `unit` in `fc.string`: the same strings as of fast-check's own `binary`, which first makes a table of a million
 * characters, in every process.
 */
export const character = fc.nat(0x10ffff - halves).map(
  (nth) => String.fromCodePoint(nth < firstHalf ? nth : nth + halves),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('not one character');
    return point < firstHalf ? point : point - halves;
  },
);

/** Anything that JSON can say. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(odd, fc.jsonValue({ maxDepth: 3, depthSize: 'small' }));

/** One of these, or now and then anything. */
export function mostly(...values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anything });
}

/** Objects with some of these properties; now and then a few of them, or others, are anything. */
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

/** Cases of a property about what strangers send, each time it is run. */
export const numRuns = 2000;

/** How many times as many cases and races there are as usual: `TIMES=10`, for whoever changes what they are about. */
export const times = Number(process.env['TIMES'] ?? 1);

/**
 * Whether something holds for whatever strangers send: in so many cases (`times` as many), and none of them costs the processor far more than they
 * usually do. The seed is printed; with `SEED=…` the cases are the same again.
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
    // What is quadratic is so every time; the collector of garbage comes only now and then.
    for (let again = 0; again < 3 && cost > tooMuch; again += 1) cost = Math.min(cost, await costOf(one));
    expect(cost, `usually ${usual} µs, but for ${fc.stringify(one).slice(0, 2000)}`).to.be.at.most(tooMuch);
  }
}
