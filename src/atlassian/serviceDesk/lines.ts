interface Indent {
  /** Taken by the first line, once. */
  first: string | undefined;
  readonly rest: string;
}

/** Deeper ones are as deep as this: what is told by spaces alone is of no use by then. */
const deepest = 8;

/** Text that is put together line by line. */
export interface Lines {
  /** Text whose white space only parts words. */
  words(text: string): void;
  /** Text whose white space counts. */
  verbatim(text: string): void;
  newLine(): void;
  /** The next text is so many lines further: 1 on a new line, 2 with an empty one between. Nothing comes first or last. */
  breakTo(lines: number): void;
  /** Stands between what is on this line and what comes next on it. */
  separate(by: string): void;
  /** `first` begins the next line, `rest` those after it, until `outdent`. */
  indent(first: string, rest?: string): void;
  outdent(): void;
  text(): string;
}

/** Takes no more once `longest` characters are there. */
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
