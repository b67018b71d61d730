import { html, type Html } from '../web/html';

type Cell = string | Html;

/**
 * A table with a name for screen readers. On a phone its rows become blocks, each cell with its column's name; roles keep it a table
 * for screen readers even so. `isNamed`: the first cell of a row is the row's header.
 */
export function table(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { isNamed = false }: { readonly isNamed?: boolean } = {},
): Html {
  const cell = (content: Cell, index: number): Html =>
    isNamed && index === 0
      ? html`<th scope="row" role="rowheader">${content}</th>`
      : html`<td role="cell" data-column="${columns[index] ?? ''}">${content}</td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${cells.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
