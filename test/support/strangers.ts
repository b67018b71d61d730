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

/** Runs of a property about what strangers send. */
export const numRuns = 2000;
