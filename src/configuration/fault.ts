import { html, type Html } from '../web/html';

/** What stands beside a field that could not be taken: the attributes that lead a screen reader there, and the text. */
export interface FaultMark {
  readonly attributes: Html;
  readonly text: Html;
}

/** `id` is the field's; `describedBy` is what describes it besides; without a fault there is nothing to mark. */
export function markFault(id: string, fault: string | undefined, describedBy = ''): FaultMark {
  const own = fault === undefined ? [] : [`${id}-fault`];
  const ids = [...own, ...(describedBy === '' ? [] : [describedBy])].join(' ');
  const described = ids === '' ? html`` : html`aria-describedby="${ids}"`;
  if (fault === undefined) return { attributes: described, text: html`` };
  return {
    attributes: html`aria-invalid="true" ${described}`,
    text: html`<strong id="${id}-fault" class="fault">${fault}</strong>`,
  };
}
