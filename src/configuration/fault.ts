import { html, type Html } from '../web/html';

/** Marks a field that could not be taken: the attributes that point a screen reader to the text, and the text. */
export interface FaultMark {
  readonly attributes: Html;
  readonly text: Html;
}

/** `id` is the field's; `describedBy` is any other description of it. Without a fault nothing is marked. */
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
