import { formSchema } from '../requestForm/formDescription';
import { formOf, optionsWith } from '../requestForm/readForm';
import { remembered, type OwnedCache } from './cache';
import type { Calls } from './calls';
import type { ServiceDesk } from './serviceDesk';

/** What request types ask for. */
export function createForms(calls: Calls, { cache, owner }: OwnedCache): Pick<ServiceDesk, 'form' | 'searchOptions'> {
  function description(deskId: string, typeId: string) {
    const path = ['servicedesk', deskId, 'requesttype', typeId, 'field'];
    return remembered(cache.forms, [...owner, deskId, typeId], () =>
      calls.ask(formSchema, { operation: 'read form', method: 'GET', path }),
    );
  }

  return {
    form: async (deskId, typeId) => formOf(await description(deskId, typeId)),

    searchOptions: async (deskId, typeId, fieldId, words) =>
      optionsWith(await description(deskId, typeId), fieldId, words),
  };
}
