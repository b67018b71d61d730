// Writes the API reference from the docstrings: a page per entry point, from what api-extractor reads in the compiled declarations.
// api-documenter would write over a thousand files, one per member. With --check it writes nothing, and fails if a page is out of date.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name: packageName, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(exports).filter(([, { types }]) => types !== undefined);
const files = entries.map(([, { types }]) => join(root, types));
/** All entry points are compiled once. */
let compilerState;

/** The public members of an entry point, from api-extractor. */
function modelOf(types, folder) {
  const file = join(root, types);
  const apiJsonFilePath = join(folder, 'api.json');
  const off = { default: { logLevel: 'none' } };
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: true, types: ['node'] },
          files,
        },
      },
      apiReport: { enabled: false },
      docModel: { enabled: true, apiJsonFilePath, includeForgottenExports: true },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: off,
        extractorMessageReporting: { ...off, 'ae-forgotten-export': { logLevel: 'none' } },
        tsdocMessageReporting: off,
      },
    },
  });
  // Its messages, silenced here, are about itself and its bundled compiler.
  compilerState ??= CompilerState.create(config);
  const messageCallback = (message) => void (message.handled = true);
  Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  const [entry] = JSON.parse(readFileSync(apiJsonFilePath, 'utf8')).members;
  return entry.members;
}

/** api-extractor numbers names that are globals, too. */
const nameOf = (name) => name.replace(/_\d+$/, '');

const signatureOf = ({ excerptTokens }) =>
  excerptTokens
    .map(({ text }) => text.replace(/import\("[^"]+"\)\./g, ''))
    .join('')
    .replace(/^export (declare )?/, '')
    .replace(/\b(\w+)_\d+\b/g, '$1')
    .trim();

/** A docstring as Markdown. */
function docOf({ docComment = '' }) {
  const lines = docComment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''));
  const text = lines.join('\n').trim();
  const [said, ...examples] = text.split(/^@example\s*/m);
  const shown = examples.map((code) => (code.includes('```') ? code.trim() : `\`\`\`ts\n${code.trim()}\n\`\`\``));
  const told = said.replace(/^@param (\w+) (?:- )?/gm, '- `$1`: ').replace(/^@(?:returns|throws) /gm, '');
  // Generated texts say nothing.
  return [told.trim(), ...shown]
    .filter((part) => part !== '' && !part.startsWith('Constructs a new instance of'))
    .join('\n\n');
}

const isExported = ({ canonicalReference }) => !canonicalReference.includes('!~');
const isTold = ({ isProtected, docComment = '', name = '' }) =>
  !isProtected && !docComment.includes('@internal') && !name.startsWith('__');

function sectionOf(item) {
  const { members: all = [], name } = item;
  const members = all.filter(isTold);
  const body = members.map((member) => `  ${signatureOf(member).replaceAll('\n', '\n  ')}`);
  const signature = signatureOf(item);
  const code = /^(?:interface|(?:abstract )?class) /.test(signature)
    ? [`${signature} {`, ...body, '}'].join('\n')
    : signature;
  const told = members.flatMap((member) => {
    const doc = docOf(member);
    return doc === '' ? [] : [`**\`${member.name ?? 'constructor'}\`** ${doc}`];
  });
  return [`## ${nameOf(name)}`, docOf(item), `\`\`\`ts\n${code}\n\`\`\``, ...told].filter(Boolean).join('\n\n');
}

/** The names that earlier pages document. */
const told = new Set();

function pageOf(entry, types) {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const all = modelOf(types, folder)
      .filter(isTold)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const exported = all.filter(isExported);
    const named = all.filter((item) => !isExported(item) && !told.has(item.name));
    for (const { name } of all) told.add(name);
    const note = '<!-- Written from the docstrings by `npm run api`. -->';
    const index = exported.map(({ name }) => `[${nameOf(name)}](#${nameOf(name).toLowerCase()})`).join(' · ');
    const parts = [`# ${join(packageName, entry)}`, index, ...exported.map(sectionOf)];
    if (named.length > 0) parts.push('# Named by these, not exported', ...named.map(sectionOf));
    return [note, ...parts].join('\n\n') + '\n';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pages = join(root, 'docs', 'api');
const checks = process.argv.includes('--check');
mkdirSync(pages, { recursive: true });
for (const [entry, { types }] of entries) {
  const path = join(pages, `${entry === '.' ? 'index' : entry.slice(2)}.md`);
  const page = pageOf(entry, types);
  if (!checks) writeFileSync(path, page);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
    process.stderr.write(`${path} is not current: npm run api\n`);
    process.exitCode = 1;
  }
}
