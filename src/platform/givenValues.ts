/** The kind of value that was given, in words. Never the value: it may be a secret in the wrong place. */
export function describeKind(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array of something else';
  if (value instanceof Promise) return 'a promise (await it)';
  if (isClass(value)) return 'a class (make one with new)';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'number' && value <= 0) return 'a number that is not over 0';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

/** The methods that a value lacks, as the rest of a sentence that begins with its name. `what` is what it must be. */
export function lacking(value: unknown, methods: readonly string[], what: string): string | undefined {
  if (!isObject(value) || value instanceof Promise) return `is ${describeKind(value)}: must be ${what}`;
  const missing = methods.filter((method) => typeof value[method] !== 'function');
  return missing.length === 0 ? undefined : `lacks ${missing.join(', ')}: must be ${what}`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isClass(value: unknown): boolean {
  return typeof value === 'function' && /^class\b/.test(String(value));
}

/** Throws a `TypeError` that begins with the value's name, if there is a problem with it. */
export function refuseGiven(name: string, problem: string | undefined): void {
  if (problem !== undefined) throw new TypeError(`botbuilder-atlassian: ${name} ${problem}`);
}

/** Throws a `TypeError` unless it is a non-empty string. */
export function mustBeText(name: string, value: unknown, what: string): void {
  if (typeof value !== 'string' || value === '') refuseGiven(name, `is ${describeKind(value)}: must be ${what}`);
}
