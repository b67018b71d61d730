import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of `package.json` that are used at run time. */
interface PackageManifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** This package's manifest. */
export function packageManifest(): PackageManifest {
  // Compiled to dist/src/platform.
  return JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as PackageManifest;
}
