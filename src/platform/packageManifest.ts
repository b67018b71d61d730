import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of `package.json` what is asked for while running. */
interface PackageManifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

/** This package's own. */
export function packageManifest(): PackageManifest {
  // Compiled to dist/src/platform.
  return JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as PackageManifest;
}
