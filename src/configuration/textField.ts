import { html, type Html } from '../web/html';
import { markFault } from './fault';

/** A one-line input of a configuration form. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  /** Its name in the posted form. Default: its id. */
  readonly name?: string;
  readonly value?: string;
  /** The hint below it. */
  readonly note?: Html | string;
  /** Why the value was not accepted. */
  readonly fault?: string | undefined;
  /** Default: `off`. */
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  /** Maximum length in characters. */
  readonly longest?: number;
  /** Further attributes, such as its type. */
  readonly attributes?: Html;
}

/** Complete with what a screen reader needs. */
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
