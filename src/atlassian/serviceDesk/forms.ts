import { z } from 'zod/v4';
import { AtlassianError } from '../errors';
import { linkedFields, listedOptions, needsExternalData, withForm } from '../forms/attachForm';
import { externalDataSchema, templateSchema, type ExternalData, type Template } from '../forms/design';
import { optionsWith } from '../requestForm/findOptions';
import { formSchema, type FormDescription } from '../requestForm/formDescription';
import { formOf } from '../requestForm/readForm';
import type { CascadingOption } from '../requestForm';
import { list, text } from '../lenientSchemas';
import { remembered, type OwnedCache } from './cache';
import { experimental, type Calls } from './calls';
import { requestPath } from './keys';
import type { ServiceDesk } from './serviceDesk';

/** The most forms of one request that are read. */
const formsAtMost = 3;

const answeredQuestion = z.object({ label: text(255), answer: text(2000) });

/** The form attached to a request type. */
interface Attached {
  readonly template: Template;
  readonly external: ExternalData;
}

/** The fields and forms of request types. `formCalls` go to the forms API, beside the service desk's. */
export function createForms(
  calls: Calls,
  formCalls: Calls,
  { cache, owner }: OwnedCache,
): Pick<ServiceDesk, 'form' | 'searchOptions' | 'answeredForms'> {
  function description(deskId: string, typeId: string) {
    const path = ['servicedesk', deskId, 'requesttype', typeId, 'field'];
    return remembered(cache.forms, [...owner, deskId, typeId], () =>
      calls.ask(formSchema, { operation: 'read form', method: 'GET', path }),
    );
  }

  function attached(deskId: string, typeId: string, { isFresh = false } = {}): Promise<Attached | undefined> {
    const key = [...owner, deskId, typeId];
    if (isFresh) cache.attached.delete(JSON.stringify(key));
    return remembered(cache.attached, key, () => readAttached(formCalls, deskId, typeId));
  }

  return {
    async form(deskId, typeId, { isFresh = false } = {}) {
      const [described, found] = await Promise.all([
        description(deskId, typeId),
        attached(deskId, typeId, { isFresh }),
      ]);
      if (!found) return formOf(described);
      const { template, external } = found;
      return withForm(formOf(described, linkedFields(template)), template, external);
    },

    async answeredForms(key) {
      const operation = 'read answered forms';
      const call = { operation, method: 'GET', headers: experimental, mayBeAbsent: true } as const;
      const path = [...requestPath(key, operation), 'form'];
      const forms = await formCalls.ask(list(z.object({ id: z.string() })), { ...call, path });
      const all = forms
        .slice(0, formsAtMost)
        .map(({ id }) => formCalls.ask(list(answeredQuestion), { ...call, path: [...path, id, 'format', 'answers'] }));
      return (await Promise.all(all)).flat().filter(({ answer }) => answer !== '');
    },

    async searchOptions(deskId, typeId, fieldId, words) {
      const [described, found] = await Promise.all([description(deskId, typeId), attached(deskId, typeId)]);
      return optionsWith(optionsOf(described, fieldId) ?? (found ? listedOptions(found, fieldId) : []), words);
    },
  };
}

/** All options of a visible field of the request type itself. */
function optionsOf({ requestTypeFields }: FormDescription, fieldId: string): readonly CascadingOption[] | undefined {
  const field = requestTypeFields.find((known) => known.fieldId === fieldId && known.visible);
  const option = ({ value, label }: { value: string; label: string }) => ({ id: value, label });
  return field?.validValues.map((one) => ({ ...option(one), children: one.children.map(option) }));
}

/**
 * `undefined` if the type has no form, which only a 404 for the form itself means. Any other failure is `unavailable` with the reason
 * `form-unreadable`: otherwise a request might silently be created without its form.
 * https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-portal/
 */
async function readAttached(calls: Calls, deskId: string, typeId: string): Promise<Attached | undefined> {
  const operation = 'read attached form';
  const path = ['servicedesk', deskId, 'requesttype', typeId, 'form'];
  const call = { operation, method: 'GET', headers: experimental, mayBeAbsent: true } as const;
  let template: Template | undefined;
  try {
    template = await calls.ask(templateSchema, { ...call, path });
    const external = needsExternalData(template)
      ? await calls.ask(externalDataSchema, { ...call, path: [...path, 'externaldata'] })
      : { fields: {} };
    return { template, external };
  } catch (error) {
    if (!template && error instanceof AtlassianError && error.code === 'not-found') return undefined;
    throw new AtlassianError('unavailable', operation, { reason: 'form-unreadable' });
  }
}
