import type { EmulatedDesk, EmulatedType } from '../content/desk';
import type { EmulatedField, EmulatedOption } from '../content/fields';
import type { EmulatedSite } from '../people';
import type { Variants } from '../variants';
import { linkedFields } from './linkedFields';

// What Atlassian's service desk API answers about desks, request types and their fields.

export function restUrl({ host }: EmulatedSite): string {
  return `https://${host}/rest/servicedeskapi`;
}

export function deskView(site: EmulatedSite, { id, projectId, projectName, projectKey }: EmulatedDesk): object {
  const self = `${restUrl(site)}/servicedesk/${id}`;
  return { id, projectId, projectName, projectKey, projectTypeKey: 'service_desk', _links: { self } };
}

export function typeView(
  site: EmulatedSite,
  desk: EmulatedDesk,
  type: EmulatedType,
  expands: ReadonlySet<string> = new Set(),
  variants: Variants = {},
): object {
  const { id, name, description, helpText, group } = type;
  return {
    _expands: ['field'],
    id,
    _links: { self: `${restUrl(site)}/servicedesk/${desk.id}/requesttype/${id}` },
    name,
    description,
    helpText,
    issueTypeId: '10012',
    serviceDeskId: desk.id,
    portalId: desk.id,
    groupIds: [group],
    icon: {
      id: '10490',
      _links: { iconUrls: { '48x48': `https://${site.host}/rest/api/2/universal_avatar/view/type/SD_REQTYPE/10490` } },
    },
    restrictionStatus: 'OPEN',
    canCreateRequest: true,
    ...(expands.has('field') ? { fields: formView(type, variants) } : {}),
  };
}

export function formView({ fields, form }: EmulatedType, { listsLinkedFields }: Variants): object {
  const linked = form && listsLinkedFields === true ? linkedFields(form) : [];
  return {
    canRaiseOnBehalfOf: false,
    canAddRequestParticipants: true,
    requestTypeFields: [...fields, ...linked].map(fieldView),
  };
}

function fieldView(field: EmulatedField): object {
  const { fieldId, name, description, required, visible, jiraSchema, options, chosen, preset } = field;
  return {
    fieldId,
    name,
    description,
    required,
    visible,
    defaultValues: options.filter(({ label }) => label === chosen).map(optionView),
    validValues: options.map(optionView),
    presetValues: preset === undefined ? [] : [preset],
    jiraSchema,
  };
}

function optionView({ value, label, children }: EmulatedOption): object {
  return { value, label, children: children.map(optionView) };
}
