/** One line `name = value` of a settings file. */
export interface ConfLine {
  readonly name: string;
  /** `undefined` where the line has no `=`. */
  readonly value: string | undefined;
  /** From 1. */
  readonly line: number;
}

/**
 * Reads Kbot's form of a settings file: `name = value`, one a line, split at the first `=`, both sides trimmed, no
 * quotes; `#` starts a comment only at the start of a line. What a name means is the reader's business.
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

/** Reads one line, without its end; `undefined` for a comment and for an empty one. */
export function parseConfLine(content: string): Omit<ConfLine, 'line'> | undefined {
  if (content.startsWith('#') || !content.trim()) return undefined;
  const [name = '', ...rest] = content.split('=');
  return { name: name.trim(), value: rest.length ? rest.join('=').trim() : undefined };
}
