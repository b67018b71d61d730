/** A line `name = value` of a settings file. */
export interface ConfLine {
  readonly name: string;
  /** `undefined` if the line has no `=`. */
  readonly value: string | undefined;
  /** From 1. */
  readonly line: number;
}

/**
 * Parses a settings file in Kbot's format: one `name = value` per line, split at the first `=`, both sides trimmed, no quotes; `#`
 * starts a comment only at the start of a line. Does not check the names.
 */
export function parseKbotConf(text: string): ConfLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((content, index) => {
      const read = parseConfLine(content);
      return read ? [{ ...read, line: index + 1 }] : [];
    });
}

/** Parses one line, given without its line break; `undefined` for a comment or an empty line. */
export function parseConfLine(content: string): Omit<ConfLine, 'line'> | undefined {
  if (content.startsWith('#') || !content.trim()) return undefined;
  const [name = '', ...rest] = content.split('=');
  return { name: name.trim(), value: rest.length ? rest.join('=').trim() : undefined };
}
