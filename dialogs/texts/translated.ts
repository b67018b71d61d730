import { languages } from './knownLanguages';
import type { Texts } from './texts';

/** What any function of `Texts` needs at most. */
const names = ['\uE000', '\uE001', '\uE002'];
const isolates = /[\u2066-\u2069]/gu;
/** Shorter templates, such as a name in quotation marks, fit too much. */
const tellingAtLeast = 4;

/** A text of one language with a name in it, and how it is made in another. */
interface Template {
  readonly parts: readonly string[];
  /** Which name stands behind each part but the last. */
  readonly order: readonly number[];
  readonly make: (...given: string[]) => unknown;
}

/** A text of the chat as another language says it, with the same names in it. A text that is none of the chat's own stays as it is. */
export function translated(text: string, from: string, to: Texts): string {
  const before = languages.get(from)?.texts;
  if (before === undefined || from === to.language || text === '') return text;
  const bare = text.replace(isolates, '');
  let found: { readonly told: string; readonly telling: number } | undefined;
  for (const [old, now] of pairsIn(before, to)) {
    if (typeof old === 'string' && typeof now === 'string' && old === text) return now;
    const template =
      typeof old === 'function' && typeof now === 'function' ? templateOf(old as Make, now as Make) : undefined;
    const told = template && filled(template, bare);
    const telling = template?.parts.join('').trim().length ?? 0;
    if (told !== undefined && telling >= tellingAtLeast && telling > (found?.telling ?? 0)) found = { told, telling };
  }
  return found?.told ?? text;
}

type Make = Template['make'];

/** Everything that both have at the same place. */
function pairsIn(old: unknown, now: unknown): readonly (readonly [unknown, unknown])[] {
  if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null) return [[old, now]];
  const others = new Map<string, unknown>(Object.entries(now));
  return Object.entries(old).flatMap(([name, inside]) => pairsIn(inside, others.get(name)));
}

function templateOf(old: Make, make: Make): Template | undefined {
  const text = madeOf(old, names);
  const order = [...(text ?? '').matchAll(/[\uE000-\uE002]/gu)].map(([name]) => names.indexOf(name));
  if (text === undefined || order.length === 0 || new Set(order).size < order.length) return undefined;
  return { parts: text.replace(isolates, '').split(/[\uE000-\uE002]/u), order, make };
}

/** Functions of numbers or lists may fail on names, and are left out. */
function madeOf(make: Make, given: readonly string[]): string | undefined {
  try {
    const text = make(...given);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function filled({ parts, order, make }: Template, text: string): string | undefined {
  const [first = '', ...rest] = parts;
  if (!text.startsWith(first)) return undefined;
  const given: string[] = ['', '', ''];
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - part.length : text.indexOf(part, at + 1);
    if (end <= at || !text.startsWith(part, end)) return undefined;
    given[order[index] ?? 0] = text.slice(at, end);
    at = end + part.length;
  }
  return madeOf(make, given);
}
