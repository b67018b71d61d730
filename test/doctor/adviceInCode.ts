import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A string or a template of one line, as it stands in code; no advice has a quote of its own kind in it. */
const text = String.raw`(?:'[^'\n]*'|"[^"\n]*"|\x60[^\x60\n]*\x60)`;

const files = ['src/doctor', 'src/doctor/checks']
  .flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('/check.ts'));

/** From a call's opening parenthesis on: what stands between its commas. */
function argumentsAt(code: string, start: number): readonly string[] {
  const found = [''];
  const tokens = new RegExp(String.raw`${text}|[\s\S]`, 'g');
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(code)?.[0]; token !== undefined; token = tokens.exec(code)?.[0]) {
    if (')]}'.includes(token) && (depth -= 1) < 0) break;
    if ('([{'.includes(token)) depth += 1;
    if (token === ',' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${token}`);
  }
  return found.map((one) => one.trim().replaceAll(/\s+/g, ' '));
}

const textsIn = (code: string) => [...code.matchAll(new RegExp(text, 'g'))].map(([found]) => found.slice(1, -1));

/** Where what is to be done is not written in the call: in its file by this. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  advice: new RegExp(String.raw`const advice =([^;]*);|\[\s*${text},\s*(${text}),?\s*\]`, 'g'),
  compare: /const compare =([^;]*);/g,
  mendIt: /const mendIt =([^;]*);/g,
};
const nameOf = /^(?:`\$\{|reach\.|\.\.\.)?(\w+)/;

/**
 * All that the doctor can say to do, as it stands in its code: what comes second in a finding. Throws for a finding whose
 * second part is neither a text nor one of the names that are looked up here.
 */
export function adviceInCode(): readonly string[] {
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const calls = code.matchAll(/(?<!function )\b(?:problem|warning|notChecked|neverChecked|elsewhere)(?:\)\()?\(/g);
    return [...calls].flatMap(({ index, 0: call }) => {
      const [first = '', second] = argumentsAt(code, index + call.length);
      const advice = first.startsWith('...') ? 'advice' : second;
      if (advice === undefined) return [];
      const texts = textsIn(advice);
      if (texts.some((one) => / /.test(one) && !/^\$\{(advice|mendIt)\b/.test(one))) return texts;
      if (advice === 'storeAdvice(error)') return textsIn(storeAdvice());
      const named = elsewhere[nameOf.exec(advice)?.[1] ?? ''];
      if (!named) throw new Error(`${file}: what is to be done is not written there: ${advice}`);
      return [...code.matchAll(named)].flatMap((one) => textsIn(one.slice(1).join(' ')));
    });
  });
  return [...new Set(found.filter((one) => / /.test(one)))];
}

function storeAdvice(): string {
  return readFileSync('src/storage/probeStorage.ts', 'utf8').split('export function storeAdvice').at(-1) ?? '';
}
