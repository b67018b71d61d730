import { errorCode } from './errorCode';

/**
 * What to throw where a package that not every bot needs did not load, which threw `error`; it says what to install. `wanted`:
 * `lmdb@3`. The `require` stands in a `try` where it is called: a bundler takes that for a package that may be missing.
 */
export function neededPackage(wanted: string, error: unknown): Error {
  const name = wanted.replace(/@[^@]*$/, '');
  const why = errorCode(error) === 'MODULE_NOT_FOUND' ? 'is not installed' : 'does not load on this machine';
  return new Error(`The package ${name} is needed and ${why}: npm install ${wanted}`, { cause: error });
}
