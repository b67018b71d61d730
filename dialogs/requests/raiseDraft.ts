import type { Answers, RequestForm } from '../../src/atlassian/requestForm';
import type { CustomerRequest, Person, TemporaryAttachment } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, factLines, line, type Fact } from '../adaptiveCard';
import type { ChoiceOptions } from '../choiceDialog';
import { answered } from '../forms/formCard';
import { plainMessage } from '../plainMessage';
import { textButton } from '../userInput';
import type { Activity } from '../sdk';
import type { ChosenType } from './findTypeDialog';

/** A request that is being raised. Plain data: it lives in dialog state. */
export interface RaiseDraft {
  /** Random; a draft becomes a request once. */
  readonly id: string;
  readonly type: ChosenType;
  readonly form: RequestForm;
  readonly answers: Answers;
  readonly files: readonly TemporaryAttachment[];
  /** Who is to follow the request, too. */
  readonly participants: readonly Person[];
  readonly behalfOf?: Person | undefined;
  /** Who can be chosen. */
  readonly people: readonly Person[];
}

/** Names of required fields that cannot be asked for in this chat. */
export function unaskable(form: RequestForm, people: readonly Person[], takesFiles: boolean): readonly string[] {
  const here = form.fields.filter(
    ({ kind, required }) =>
      required && ((kind === 'user' && people.length === 0) || (kind === 'attachment' && !takesFiles)),
  );
  return [...form.beyondChat, ...here.map(({ name }) => name)];
}

/** A last look before the request is raised. */
export function review(draft: RaiseDraft): ChoiceOptions {
  const { type, form, people } = draft;
  const offersPeople = people.length > 0;
  return {
    question: `${type.name}: shall I raise this request?`,
    facts: factsOf(draft),
    buttons: [
      { id: 'create', name: 'Create' },
      { id: 'change', name: 'Change' },
      ...(form.canAddRequestParticipants && offersPeople ? [{ id: 'share', name: 'Share' }] : []),
      ...(form.canRaiseOnBehalfOf && offersPeople ? [{ id: 'behalf', name: 'For somebody else' }] : []),
      { id: 'cancel', name: 'Cancel' },
    ],
  };
}

/** What stands there once the request is raised. */
export function sentCard(draft: RaiseDraft, { key, link }: CustomerRequest): Partial<Activity> {
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open in the portal', url: link }];
  return summaryCard(draft, key, [textButton('Show it', `request ${key}`), ...open]);
}

/** What stands there when nobody knows whether it was raised. */
export function unknownCard(draft: RaiseDraft): Partial<Activity> {
  return summaryCard(draft, 'no answer from Atlassian', []);
}

function summaryCard(draft: RaiseDraft, state: string, actions: readonly object[]): Partial<Activity> {
  const title = line(`${draft.type.name}: ${state}`, { weight: 'Bolder', size: 'Medium' });
  return adaptiveCard([title, ...factLines(factsOf(draft))], actions);
}

/** The request's key and its portal link. */
export function sentText({ key, status, link }: CustomerRequest): Partial<Activity> {
  const text = `I created ${key}${status && ` (${status})`}.`;
  return plainMessage(link === undefined ? text : `${text} Follow it here: ${link}`);
}

/** Where the portal asks for a request of this type. */
export function portalFormLink(siteUrl: string, { deskId, typeId }: ChosenType): string {
  return `${siteUrl}/servicedesk/customer/portal/${encodeURIComponent(deskId)}/create/${encodeURIComponent(typeId)}`;
}

function factsOf(draft: RaiseDraft): Fact[] {
  const { files, participants, behalfOf } = draft;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ name, value: values.join(', ') }];
  return [
    ...answered(draft),
    ...list(
      'Files',
      files.map(({ name }) => name),
    ),
    ...list(
      'Shared with',
      participants.map(({ name }) => name),
    ),
    ...(behalfOf ? [{ name: 'For', value: behalfOf.name }] : []),
  ];
}
