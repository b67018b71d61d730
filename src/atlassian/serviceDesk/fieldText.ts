import { cut } from '../longText';

const longest = 4000;
const deepest = 4;

/** A field's value as text: options, people and components by name, lists separated by commas. */
export function fieldText(value: unknown): string {
  return cut(textOf(value, deepest), longest);
}

function textOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth === 0) return '';
  if (Array.isArray(value)) return joined(value, depth, ', ');
  const parts = new Map<string, unknown>(Object.entries(value));
  // Option, user, component or version, temporary file, date.
  const name = ['value', 'displayName', 'name', 'filename', 'friendly'].find(
    (known) => typeof parts.get(known) === 'string',
  );
  if (name === undefined) return '';
  return joined([parts.get(name), parts.get('child')], depth, ' / ');
}

function joined(values: readonly unknown[], depth: number, by: string): string {
  return values
    .slice(0, 100)
    .map((one) => textOf(one, depth - 1))
    .filter((text) => text !== '')
    .join(by);
}
