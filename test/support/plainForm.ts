import type { FormField, RequestForm } from '../../src/atlassian/requestForm';

/** A form with these fields and nothing else. */
export function plainForm(fields: readonly FormField[]): RequestForm {
  return {
    fields,
    beyondChat: [],
    leftOut: [],
    presets: {},
    defaults: {},
    canRaiseOnBehalfOf: false,
    canAddRequestParticipants: false,
  };
}
