/** A deep partial. */
export type PartOf<T> = T extends string | number | boolean | readonly unknown[] | ((...given: never[]) => unknown)
  ? T
  : { readonly [Name in keyof T]?: PartOf<T[Name]> };

/** Returns `base` with `changes` merged in deeply; keys that are absent or `undefined` keep their values. */
export function merged<T extends object>(base: T, changes: object): T {
  const entries = Object.entries(base).map(([name, value]: [string, unknown]) => {
    const change: unknown = Reflect.get(changes, name);
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [name, change === undefined ? value : isGroup ? merged(value, Object(change)) : change];
  });
  return Object.fromEntries(entries);
}
