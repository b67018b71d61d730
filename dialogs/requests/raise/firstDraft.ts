import type { RequestForm } from '../../../src/atlassian/requestForm';
import { peopleScope } from '../../../src/atlassian/scopes';
import type { Person } from '../../../src/atlassian/serviceDesk';
import type { Session } from '../../../src/login/session';
import type { Link } from '../../choices';
import { readerOf, todaysOf } from '../../dates';
import { plainMessage } from '../../plainMessage';
import { orUndefined } from '../../orUndefined';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { timeOf } from '../../timeOf';
import { findArticles } from './findType/articlesDialog';
import type { CreateRequestOptions } from './createRequestOptions';
import type { TypeFound } from './findType/typeFound';
import { readableForm } from './formOfType';
import { prefilled } from './prefill';
import { readRecentActivity } from '../recentActivity';
import { leftOutHint, newDraftId, portalHint, type RequestDraft } from './requestDraft';

/** What a draft begins with. */
export interface Beginning {
  readonly found: Pick<TypeFound, 'type' | 'said' | 'values'>;
  readonly options: CreateRequestOptions;
  readonly takesFiles: boolean;
}

/**
 * Starts a draft of the type that was found, filled in from what was said, and finds articles that may help, unless the person has seen some.
 * If the type can only be raised in the portal, says so and returns `undefined`.
 */
export async function firstDraft(
  { context, session }: Turn,
  { found: { type, said, values }, options, takesFiles }: Beginning,
): Promise<{ readonly draft: RequestDraft; readonly links: readonly Link[] } | undefined> {
  const { words, hasRead } = said;
  const reading = readableForm(session, type, { takesFiles });
  const [form, me, links, { people }] = await Promise.all([
    reading,
    reading.then((read) => (read && asksForSomebody(read) ? meIn(session) : undefined)),
    hasRead || options.articles === false ? [] : findArticles(session, words ?? type.name, context.activity.locale),
    readRecentActivity(session),
  ]);
  const t = textsOf(context.activity);
  if (!form || form.beyondChat.length > 0) {
    await context.sendActivity(plainMessage(portalHint(t, session.site, type, form?.beyondChat, words)));
    return undefined;
  }
  const hint = leftOutHint(t, session.site, type, form);
  if (hint !== '') await context.sendActivity(plainMessage(hint));
  const given = { ...values, ...options.answers };
  const reader = readerOf(context.activity);
  const todays = todaysOf(context.activity, timeOf(context));
  const draft: RequestDraft = {
    id: newDraftId(),
    type,
    form,
    timeZone: reader.timeZone,
    me,
    people: asksForSomebody(form) ? people : [],
    knowsPeople: people.length > 0,
    findsPeople: session.scopes.includes(peopleScope),
    ...prefilled(form, { words: words === type.name ? undefined : words, values: given, people, todays }),
    files: {},
    participants: [],
    behalfOf: options.onBehalfOf,
    begunWith: { ...options, words, attachments: said.attachments },
  };
  return { draft, links };
}

function asksForSomebody({ fields }: RequestForm): boolean {
  return fields.some(({ kind }) => kind === 'user');
}

/** The person themselves, to be offered where the form asks for somebody. */
async function meIn(session: Session): Promise<Person | undefined> {
  const profile = await orUndefined(session.profile());
  return profile && { accountId: profile.accountId, name: profile.name };
}

/** Revives a draft that was left. It kept only the people in its answers, so those on offer are read again. */
export async function draftAgain({ session }: Turn, draft: RequestDraft): Promise<RequestDraft> {
  const asks = asksForSomebody(draft.form);
  const [me, recent] = await Promise.all([asks ? meIn(session) : undefined, orUndefined(readRecentActivity(session))]);
  const others = recent?.people ?? [];
  const known = new Map([...draft.people, ...(asks ? others : [])].map((person) => [person.accountId, person]));
  known.delete(session.account.accountId);
  return {
    ...draft,
    id: newDraftId(),
    me: me ?? draft.me,
    people: [...known.values()],
    knowsPeople: others.length > 0,
  };
}
