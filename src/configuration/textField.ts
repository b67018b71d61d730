import { html, type Html } from '../web/html';
import { markFault } from './fault';

/** A line to type, as a form of the configuration shows it. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  /** By which it is posted. Default: its id. */
  readonly name?: string;
  readonly value?: string;
  /** What is said of it below. */
  readonly note?: Html | string;
  /** Why what was typed could not be taken. */
  readonly fault?: string | undefined;
  /** Default: `off`. */
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  /** Characters that it takes. */
  readonly longest?: number;
  /** What it has besides, such as its type. */
  readonly attributes?: Html;
}

/** With all that a screen reader says of it. */
export function textField(field: TextField): Html {
  const { id, label, name = id, value, note, fault, isRequired = false, longest } = field;
  const { autocomplete = 'off', attributes = html`` } = field;
  const mark = markFault(id, fault, note === undefined ? '' : `${id}-note`);
  const needed = isRequired ? html`required` : html``;
  const limit = longest === undefined ? html`` : html`maxlength="${String(longest)}"`;
  const filled = value === undefined ? html`` : html`value="${value}"`;
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      ${filled}
      autocomplete="${autocomplete}"
      ${needed}
      ${limit}
      ${attributes}
      ${mark.attributes}
    />
    ${mark.text} ${note === undefined ? html`` : html`<span id="${id}-note" class="quiet">${note}</span>`}
  </p>`;
}
