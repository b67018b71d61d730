import { errorCode } from './errorCode';

/**
 * A package that not every bot needs did not load, which threw `error`; it says what to install. `wanted`: `lmdb@3`. The `require`
 * stands in a `try` where it is called: a bundler takes that for a package that may be missing.
 */
export class NeededPackage extends Error {
  constructor(
    readonly wanted: string,
    error: unknown,
    why = errorCode(error) === 'MODULE_NOT_FOUND' ? 'is not installed' : 'does not load on this machine',
  ) {
    const name = wanted.replace(/@[^@]*$/, '');
    super(`The package ${name} is needed and ${why}: npm install ${wanted}`, { cause: error });
  }
}
