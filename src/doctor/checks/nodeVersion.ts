import { ok, problem, type Check } from '../check';
import { say } from '../findings';

export const nodeVersion: Check = {
  id: 'node-version',
  title: 'Node.js',
  needs: [],
  run({ node: { version, range } }) {
    return satisfies(version, range)
      ? ok(say('versionSupported', { version }))
      : problem(
          say('versionNotSupported', { version }),
          say('installVersion', { range }),
          say('name', { name: 'https://nodejs.org' }),
        );
  },
};

type Version = readonly [major: number, minor: number, patch: number];

/** Supports only ranges of `^1.2.3` and `>=1.2.3` joined by `||`, which is all that package.json uses. */
function satisfies(version: string, range: string): boolean {
  const running = numbersIn(version);
  return range.split('||').some((part) => {
    const least = numbersIn(part);
    const isCaret = part.trim().startsWith('^');
    return compare(running, least) >= 0 && (!isCaret || running[0] === least[0]);
  });
}

function numbersIn(text: string): Version {
  const [, major, minor, patch] = /(?<!\d)(\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
  return [Number(major), Number(minor), Number(patch)];
}

function compare(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
