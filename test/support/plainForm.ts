import type { FormField, RequestForm } from '../../src/atlassian/requestForm';

/** A form that asks for these fields, and has nothing else. */
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
