import { furtherSets, sets, measureRates, percent, rows, type Column } from './measureRates';

const columns: readonly (readonly [column: Column, title: string])[] = [
  ['first', 'first'],
  ['amongFive', 'among five'],
  ['offered', 'offered'],
  ['sureAndRight', 'sure, right'],
  ['sureAndWrong', 'sure, wrong'],
  ['silent', 'silent'],
];

/** The table of `docs/understanding.md`, in per cent. */
async function main(): Promise<void> {
  const lines = [
    ['sentences', 'difficulty', 'number', ...columns.map(([, title]) => title)],
    ['---', '---', ...Array.from({ length: 1 + columns.length }, () => '--:')],
  ];
  for (const set of [...sets, ...furtherSets]) {
    const rates = await measureRates(set);
    for (const row of rows.filter((one) => rates[one].sentences > 0)) {
      const cells = columns.map(([column]) =>
        row === 'none' && column !== 'sureAndWrong' && column !== 'silent'
          ? ''
          : percent(rates, row, column).toFixed(0),
      );
      lines.push([set.name, row, String(rates[row].sentences), ...cells]);
    }
  }
  process.stdout.write(lines.map((cells) => `| ${cells.join(' | ')} |\n`).join(''));
}

void main();
