import { errorCode } from './errorCode';

/**
 * Loads a package that not every bot needs. `wanted` is what to install: `lmdb@3`. Throws an `Error` that says so, also where the
 * package is there and does not load on this machine.
 */
export function neededPackage<T>(wanted: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    const name = wanted.replace(/@[^@]*$/, '');
    const why = errorCode(error) === 'MODULE_NOT_FOUND' ? 'is not installed' : 'does not load on this machine';
    throw new Error(`The package ${name} is needed and ${why}: npm install ${wanted}`, { cause: error });
  }
}
