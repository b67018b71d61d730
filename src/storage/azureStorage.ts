import { createRequire } from 'node:module';
import type { Storage } from 'botbuilder';

const load = createRequire(__filename);

/** Makes a storage of a package of Microsoft's that whoever wants it installs beside this one. */
export function azureStorage(packageName: string, className: string, parameters: readonly unknown[]): Storage {
  const exported: unknown = loaded(packageName);
  const made: unknown =
    typeof exported === 'object' && exported !== null ? Reflect.get(exported, className) : undefined;
  const storage: unknown = typeof made === 'function' ? Reflect.construct(made, [...parameters]) : undefined;
  if (!isStorage(storage)) throw new Error(`The package ${packageName} has no ${className}: install its version 4.`);
  return storage;
}

function loaded(packageName: string): unknown {
  try {
    load.resolve(packageName);
  } catch (error) {
    const message = `This storage_url needs a package that is not installed: npm install ${packageName}@4`;
    throw new Error(message, { cause: error });
  }
  return load(packageName);
}

function isStorage(value: unknown): value is Storage {
  return (
    typeof value === 'object' &&
    value !== null &&
    (['read', 'write', 'delete'] as const).every((name) => typeof Reflect.get(value, name) === 'function')
  );
}
