import { AtlassianError } from '../../../src/atlassian/errors';
import { fieldValues, formAnswers } from '../../../src/atlassian/requestForm';
import type { CustomerRequest } from '../../../src/atlassian/serviceDesk';
import { channelOf } from '../../../src/channel/channels';
import { adaptiveCard, factLines, line } from '../../adaptiveCard';
import { localeOf } from '../../dates';
import { factsThatFit } from '../../factParts';
import { isFirst } from '../../delivered';
import { LiveCard } from '../../liveCard';
import { plainMessage } from '../../plainMessage';
import type { Activity } from '../../sdk';
import { endsSignIn, type Turn } from '../../sessionDialog';
import { commandsOf } from '../../texts/commandsHad';
import { keepLastRaised } from '../../lastRaised';
import { textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { commandButton, textButton } from '../../textButton';
import { fileFields, filesFor } from './draftFiles';
import { listsChange } from '../follow/keptLists';
import { factsOf, type RequestDraft } from './requestDraft';

/** What became of a draft. */
export type Sent =
  | { readonly kind: 'created'; readonly request: CustomerRequest }
  /** It was sent before, or was being sent when the process ended: nobody knows what became of it then. The person has been told so. */
  | { readonly kind: 'sent-before' }
  /** Nothing was created. */
  | { readonly kind: 'refused'; readonly error: AtlassianError };

/**
 * Creates the request from a draft, once, and shows the result. Throws an `AtlassianError` if the request may have been created in spite of the
 * error.
 */
export async function sendRequest(turn: Turn, draft: RequestDraft): Promise<Sent> {
  const { session, dc, context } = turn;
  const card = LiveCard.of(dc);
  const t = textsOf(context.activity);
  // Channels deliver messages twice, and people press buttons twice.
  if (!(await isFirst(turn, `create:${draft.id}`))) {
    await context.sendActivity(plainMessage(t.create.sentBefore));
    return { kind: 'sent-before' };
  }
  listsChange(context);
  try {
    const request = await session.serviceDesk.create(creationOf(draft));
    card.close(t.create.isCreated(draft.type.name));
    const { adaptiveCards } = channelOf(context.activity.channelId);
    if (adaptiveCards)
      await card.show(
        sentCard(t, draft, request, context.activity),
        `${draft.type.name}${t.colon}${request.key}`,
        sentText(t, request),
      );
    else await context.sendActivity(plainMessage(sentText(t, request)));
    keepLastRaised(turn, request.key);
    return { kind: 'created', request };
  } catch (error) {
    if (!(error instanceof AtlassianError) || endsSignIn(error)) throw error;
    if (error.code !== 'unknown-outcome') return { kind: 'refused', error };
    card.close(t.create.noAnswer(draft.type.name));
    throw error;
  }
}

/** The request's key and its portal link. */
function sentText({ create: t, gap }: Texts, { key, status, link }: CustomerRequest): string {
  const text = t.created(key, status);
  return link === undefined ? text : `${text}${gap}${t.followHere(link)}`;
}

function creationOf(draft: RequestDraft) {
  const { type, form, answers, participants, behalfOf, timeZone } = draft;
  const files = fileFields(draft).map((field) => [field.id, filesFor(draft, field).map(({ id }) => id)] as const);
  const all = { ...answers, ...Object.fromEntries(files) };
  return {
    deskId: type.deskId,
    typeId: type.typeId,
    values: fieldValues(form, all, { timeZone }),
    form: formAnswers(form, all),
    ...(participants.length > 0 ? { participants: participants.map(({ accountId }) => accountId) } : {}),
    ...(behalfOf ? { raiseOnBehalfOf: behalfOf.accountId } : {}),
  };
}

function sentCard(
  t: Texts,
  draft: RequestDraft,
  { key, link }: CustomerRequest,
  activity: Partial<Activity>,
): Partial<Activity> {
  const commands = commandsOf(activity);
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: t.card.openPortal, url: link }];
  const title = line(`${draft.type.name}${t.colon}${key}`, { weight: 'Bolder', size: 'Medium' });
  const show = commands.has('request') ? [{ ...textButton(t.create.show, `request ${key}`), style: 'positive' }] : [];
  const next = (['my requests', 'create request'] as const).filter((word) => commands.has(word));
  return adaptiveCard(
    [title, ...factLines(t, factsThatFit(factsOf(t, draft, localeOf(activity))))],
    [...show, ...open, ...next.map((word) => commandButton(t, word))],
  );
}
