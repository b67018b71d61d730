// Makes the imports of compiled modules lazy: a module is loaded when one of its names is first used. A bot's start then loads only
// what it uses, and `require('botbuilder-atlassian')` next to nothing. Like Babel's `lazy` option of
// plugin-transform-modules-commonjs; lines stay where they are, so source maps stay valid.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const imported = /^(?:const|var) (\w+_\d+) = ((?:__import\w+\()?require\("(?!node:)[^"]+"\)\)?);$/gm;

function withLazyImports(code) {
  const names = [...code.matchAll(imported)].map(([, name]) => name);
  // Node.js recognises what `import { name }` may use by the getters that TypeScript writes: those stay.
  const isExported = (name) => code.includes(`get: function () { return ${name}.`);
  // A module that is used as a whole is loaded eagerly.
  const isWhole = (name) => new RegExp(`\\b${name}\\b(?!\\.| = )`).test(code);
  const called = new Set(names.filter((name) => !isExported(name) && !isWhole(name)));
  return code
    .replace(/\bnew (\w+_\d+)\.([\w.]+)/g, (made, name, of) => (called.has(name) ? `new (${name}().${of})` : made))
    .replace(/\b(\w+_\d+)\./g, (use, name) => (called.has(name) ? `${name}().` : use))
    .replace(imported, (line, name, load) => {
      if (called.has(name)) return `let ${name}$; const ${name} = () => (${name}$ ??= ${load});`;
      if (isExported(name))
        return `let ${name}$; const ${name} = new Proxy({}, { get: (_, of) => (${name}$ ??= ${load})[of] });`;
      return line;
    });
}

for (const folder of ['dist/src', 'dist/dialogs'])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || name.endsWith('.bundle.js')) continue;
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const lazy = withLazyImports(code);
    if (lazy !== code) writeFileSync(file, lazy);
  }
