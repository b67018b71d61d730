/** One measured figure. Ratios say how much better (above 1) or worse ours is, unless `aim` reads `at most`. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** Empty for a plain ratio or count. */
  readonly unit: '' | 'µs' | 'ms' | 'KiB' | 'per s';
  readonly aim?: { readonly kind: 'at least' | 'at most'; readonly bound: number };
}

/** What one benchmark found, the figure that matters most first. */
export interface Finding {
  readonly name: string;
  readonly figures: readonly Figure[];
}

export function ratio(what: string, value: number, aim?: Figure['aim']): Figure {
  return { what, value, unit: '', ...(aim ? { aim } : {}) };
}

export function amount(what: string, value: number, unit: Figure['unit'], aim?: Figure['aim']): Figure {
  return { what, value, unit, ...(aim ? { aim } : {}) };
}

export function atLeast(bound: number): NonNullable<Figure['aim']> {
  return { kind: 'at least', bound };
}

export function atMost(bound: number): NonNullable<Figure['aim']> {
  return { kind: 'at most', bound };
}

/** Whether the aim is reached; `undefined` when there is none. */
export function isMet({ value, aim }: Figure): boolean | undefined {
  if (!aim) return undefined;
  return aim.kind === 'at least' ? value >= aim.bound : value <= aim.bound;
}

/** The findings as a table, ratios and other figures with an aim first. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure })));
  const ranked = [...rows.filter(({ figure }) => figure.aim), ...rows.filter(({ figure }) => !figure.aim)];
  const cells = ranked.map(({ name, figure }) => {
    const { what, value, unit, aim } = figure;
    const verdict = { true: 'met', false: 'MISSED', undefined: '' }[String(isMet(figure))] ?? '';
    return [name, what, `${digits(value)} ${unit}`.trim(), aim ? `${aim.kind} ${aim.bound}` : '', verdict];
  });
  const table = [['benchmark', 'figure', 'value', 'aim', ''], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function digits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
