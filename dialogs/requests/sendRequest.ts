import { AtlassianError } from '../../src/atlassian/errors';
import { fieldValues } from '../../src/atlassian/requestForm';
import type { CustomerRequest } from '../../src/atlassian/serviceDesk';
import { channelOf } from '../../src/channel/channels';
import { adaptiveCard, factLines, line } from '../adaptiveCard';
import { LiveCard } from '../liveCard';
import { plainMessage } from '../plainMessage';
import type { Activity } from '../sdk';
import { endsSignIn, type Turn } from '../sessionDialog';
import { capitalized, textButton } from '../userInput';
import { factsOf, type RequestDraft } from './requestDraft';

/** What became of a draft. */
export type Sent =
  | { readonly kind: 'created'; readonly request: CustomerRequest }
  /** It was sent before, or was about to be when the process ended: nobody knows then what became of it. */
  | { readonly kind: 'sent-before' }
  /** Nothing was created. */
  | { readonly kind: 'refused'; readonly error: AtlassianError };

/**
 * Makes a request of a draft, once, and shows what became of it. Throws an `AtlassianError` when the request may have been
 * created all the same.
 */
export async function sendRequest(turn: Turn, draft: RequestDraft): Promise<Sent> {
  const { session, dc, context } = turn;
  const card = LiveCard.of(dc);
  // Channels deliver twice, people press twice.
  if (!(await session.once(`create:${draft.id}`))) return { kind: 'sent-before' };
  try {
    const request = await session.serviceDesk.create(creationOf(draft));
    card.close(`${draft.type.name}: created`);
    const { adaptiveCards } = channelOf(context.activity.channelId);
    if (adaptiveCards)
      await card.show(sentCard(draft, request), `${draft.type.name}: ${request.key}`, sentText(request));
    else await context.sendActivity(plainMessage(sentText(request)));
    return { kind: 'created', request };
  } catch (error) {
    if (!(error instanceof AtlassianError) || endsSignIn(error)) throw error;
    if (error.code !== 'unknown-outcome') return { kind: 'refused', error };
    card.close(`${draft.type.name}: no answer from Atlassian`);
    throw error;
  }
}

/** The request's key and its portal link. */
function sentText({ key, status, link }: CustomerRequest): string {
  const text = `I created ${key}${status && ` (${status})`}.`;
  return link === undefined ? text : `${text} Follow it here: ${link}`;
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
  const title = line(`${draft.type.name}: ${key}`, { weight: 'Bolder', size: 'Medium' });
  const next = ['my requests', 'create request'].map((word) => textButton(capitalized(word), word));
  return adaptiveCard(
    [title, ...factLines(factsOf(draft))],
    [{ ...textButton('Show it', `request ${key}`), style: 'positive' }, ...open, ...next],
  );
}
