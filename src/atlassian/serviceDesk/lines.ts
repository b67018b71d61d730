interface Indent {
  /** For the first line, used once. */
  first: string | undefined;
  readonly rest: string;
}

/** Deeper indents look like this one: spaces alone tell nothing by then. */
const deepest = 8;

/** Text built line by line. */
export interface Lines {
  /** Text whose white space only separates words. */
  words(text: string): void;
  /** Text whose white space is kept. */
  verbatim(text: string): void;
  newLine(): void;
  /** Puts the next text so many lines further: 1 on a new line, 2 after an empty one. Nothing at the start or end. */
  breakTo(lines: number): void;
  /** Goes between the text on this line and the next on it. */
  separate(by: string): void;
  /** Until `outdent`, starts the next line with `first` and those after it with `rest`. */
  indent(first: string, rest?: string): void;
  outdent(): void;
  text(): string;
}

/** Takes no more text once it has `longest` characters. */
export function createLines(longest: number): Lines {
  let text = '';
  let breaks = 0;
  let gap = '';
  const indents: Indent[] = [];

  function put(piece: string): void {
    if (piece === '' || text.length >= longest) return;
    if (text === '' || breaks > 0) {
      const ends = indents.slice(0, deepest).map(({ rest }) => rest);
      const empty = ends.join('').trimEnd();
      if (text !== '') text += `\n${`${empty}\n`.repeat(breaks - 1)}`;
      for (const indent of indents.slice(0, deepest)) {
        text += indent.first ?? indent.rest;
        indent.first = undefined;
      }
    } else text += gap;
    text += piece;
    breaks = 0;
    gap = '';
  }

  const lines: Lines = {
    words(given) {
      const [before = '', ...rest] = given.split(/[ \t\r\n\f\u200b]+/);
      put(before);
      for (const word of rest) {
        gap ||= ' ';
        put(word);
      }
    },

    verbatim(given) {
      const [before = '', ...rest] = given.split(/\r\n?|\n/);
      put(before);
      for (const line of rest) {
        lines.newLine();
        put(line);
      }
    },

    newLine() {
      if (text !== '') breaks += 1;
      gap = '';
    },

    breakTo(count) {
      if (text !== '') breaks = Math.max(breaks, count);
      if (count > 0) gap = '';
    },

    separate(by) {
      if (text !== '' && breaks === 0) gap = by;
    },

    indent(first, rest = ' '.repeat(first.length)) {
      indents.push({ first, rest });
    },

    outdent() {
      indents.pop();
    },

    text: () => text,
  };
  return lines;
}
