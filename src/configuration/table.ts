import { html, type Html } from '../web/html';

type Cell = string | Html;

/**
 * A table with a name for whoever hears it. On a phone its rows stand one below the other, each cell with its column's name: what is
 * a table no more for the eye stays one by its roles. `isNamed`: the first cell of a row is what the row is about.
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
