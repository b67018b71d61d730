// Bundles the assistant with the packages that every start loads: one file is found, read and compiled faster than two thousand.
// It is made from the compiled modules, whose imports are lazy (lazyImports.mjs): what a start does not use does not run before it listens.
// Storage engines and native modules stay outside, for those who use them to install.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ownModuleFiles } from '../dist/src/assistant/ownModules.js';

const outfile = 'dist/src/assistant/assistant.bundle.js';
const external = [
  'lmdb',
  'redis',
  'botbuilder-azure',
  'botbuilder-azure-blobs',
  '@microsoft/m365agentsplayground',
  'dtrace-provider',
];

/** Resolves packages as `require` does: some have a second copy as ECMAScript modules. */
const asRequired = {
  name: 'as required',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, resolveDir, pluginData }) =>
      kind === 'require-call' || pluginData === asRequired
        ? undefined
        : resolve(path, { kind: 'require-call', resolveDir, pluginData: asRequired }),
    );
  },
};

/** Text as ASCII alone, of which V8 keeps a byte a character: in strings and patterns the rest becomes escapes. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ownInAscii = {
  name: 'own in ASCII',
  setup({ onLoad }) {
    onLoad({ filter: /\/dist\/.*\.js$/ }, ({ path }) => ({
      contents: inAscii(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const ownModulesByName = {
  name: 'own modules by name',
  setup({ onLoad }) {
    onLoad({ filter: /\/assistant\/ownModules\.js$/ }, () => {
      const loads = ownModuleFiles().map((file) => `() => require(${JSON.stringify(file)})`);
      return { contents: `exports.ownModules = () => [${loads.join()}];` };
    });
  },
};

/** Our own code gets source maps, packages just the name of their file: their maps are larger than they are. */
const packagesByName = {
  name: 'packages by name',
  setup({ onLoad }) {
    onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, ({ path }) => {
      const map = Buffer.from(JSON.stringify({ version: 3, sources: [basename(path)], mappings: 'AAAA' })).toString(
        'base64',
      );
      const url = `//# sourceMappingURL=data:application/json;base64,${map}`;
      return { contents: `${inAscii(readFileSync(path, 'utf8'))}\n${url}`, loader: 'js' };
    });
  },
};

const { metafile } = await build({
  entryPoints: ['dist/src/assistant/main.js'],
  outfile,
  external,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // Node.js wraps a module like this; `vm.Script` does not.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  minifyWhitespace: true,
  minifySyntax: true,
  // Goes into the file of licences, below.
  legalComments: 'external',
  sourcemap: 'external',
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning',
  plugins: [asRequired, ownModulesByName, ownInAscii, packagesByName],
});

if (/[^\0-\x7f]/.test(readFileSync(outfile, 'utf8'))) throw new Error(`${outfile} is more than ASCII`);

// Bundled packages are distributed with their licences.
const folders = Object.keys(metafile.inputs).flatMap(
  (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
);
const licences = [...new Set(folders)].toSorted().map((folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const named = (word) => readdirSync(folder).filter((file) => word.test(file));
  // Without a licence file the text is mostly in the Readme; otherwise what the package says about itself has to do.
  const [file = 'package.json'] = [...named(/^(?:licen[cs]e|copying|notice)/i), ...named(/^readme/i)];
  const { name, version, license = 'as its text says' } = manifest;
  return `# ${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
});
const comments = `${outfile}.LEGAL.txt`;
writeFileSync(comments, `${licences.join('\n\n')}\n\n# ${readFileSync(comments, 'utf8')}`);
renameSync(comments, 'dist/src/assistant/assistant.bundle.licences.txt');

// For the published package: see src/assistant/packedFile.ts.
if (process.argv.includes('--packed'))
  for (const file of [outfile, `${outfile}.map`]) {
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    rmSync(file);
  }
