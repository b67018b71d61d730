import { AtlassianError } from '../../src/atlassian/errors';
import { fieldValues } from '../../src/atlassian/requestForm';
import type { CustomerRequest } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, factLines, line, replaceCard } from '../adaptiveCard';
import { plainMessage } from '../plainMessage';
import type { Activity } from '../sdk';
import type { Turn } from '../sessionDialog';
import { textButton } from '../userInput';
import { factsOf, type RequestDraft } from './requestDraft';

/** What became of a draft. */
export type Sent =
  | { readonly kind: 'created'; readonly request: CustomerRequest }
  /** It was sent before, or was about to be when the process ended: nobody knows then what became of it. */
  | { readonly kind: 'sent-before' }
  /** Nothing was created. */
  | { readonly kind: 'refused'; readonly error: AtlassianError };

/**
 * Makes a request of a draft, once, and shows what became of it in the message where the draft stands. Throws an
 * `AtlassianError` when the request may have been created all the same.
 */
export async function sendRequest(turn: Turn, draft: RequestDraft, messageId: string | undefined): Promise<Sent> {
  const { session, context } = turn;
  // Channels deliver twice, people press twice.
  if (!(await session.once(`create:${draft.id}`))) return { kind: 'sent-before' };
  try {
    const request = await session.serviceDesk.create(creationOf(draft));
    await replaceCard(context, sentCard(draft, request), messageId);
    return { kind: 'created', request };
  } catch (error) {
    if (!(error instanceof AtlassianError)) throw error;
    if (error.code !== 'unknown-outcome') return { kind: 'refused', error };
    await replaceCard(context, summaryCard(draft, 'no answer from Atlassian', []), messageId);
    throw error;
  }
}

/** The request's key and its portal link. */
export function sentText({ key, status, link }: CustomerRequest): Partial<Activity> {
  const text = `I created ${key}${status && ` (${status})`}.`;
  return plainMessage(link === undefined ? text : `${text} Follow it here: ${link}`);
}

function creationOf({ type, form, answers, files, participants, behalfOf }: RequestDraft) {
  const field = form.fields.find(({ kind }) => kind === 'attachment');
  const all = field && files.length > 0 ? { ...answers, [field.id]: files.map((file) => file.id) } : answers;
  return {
    deskId: type.deskId,
    typeId: type.typeId,
    values: fieldValues(form, all),
    ...(participants.length > 0 ? { participants: participants.map(({ accountId }) => accountId) } : {}),
    ...(behalfOf ? { raiseOnBehalfOf: behalfOf.accountId } : {}),
  };
}

function sentCard(draft: RequestDraft, { key, link }: CustomerRequest): Partial<Activity> {
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open in the portal', url: link }];
  return summaryCard(draft, key, [textButton('Show it', `request ${key}`), ...open]);
}

function summaryCard(draft: RequestDraft, state: string, actions: readonly object[]): Partial<Activity> {
  const title = line(`${draft.type.name}: ${state}`, { weight: 'Bolder', size: 'Medium' });
  return adaptiveCard([title, ...factLines(factsOf(draft))], actions);
}
