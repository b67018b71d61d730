import { errorCode } from './errorCode';

/**
 * An optional package that failed to load with `error`; the message says what to install. `wanted` is like `lmdb@3`. Each caller has
 * its `require` in a `try` of its own, by which bundlers know that the package may be missing.
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
