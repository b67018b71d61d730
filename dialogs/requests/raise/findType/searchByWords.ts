import type { Desk } from '../../../../src/atlassian/serviceDesk';
import type { Link } from '../../../choices';
import { saidInMail } from '../../../reading/mailIn';
import type { Turn } from '../../../sessionDialog';
import { requestsAskedAfter, type AskedAfter, type KnownRequest } from '../../follow/requestsAbout';
import { readRecentTypes } from '../../recentActivity';
import { forget, keepWords } from '../unfinished';
import { findArticles } from './articlesDialog';
import { mentionedRequest } from './mentionedRequest';
import { withMore, type NeedSoFar } from './needSoFar';
import type { FittingTypes, TypeFinder } from './typeFinder';
import { withdrawnRequests } from './withdrawnRequests';

/** What to search by. */
export interface SearchedWords {
  /** What was said before. */
  readonly before: NeedSoFar;
  /** The words to search by. */
  readonly query: string;
  /** The same with any key as Atlassian writes it. */
  readonly keyed: string;
  /** Search only this desk. */
  readonly deskId?: string | undefined;
}

/** What may be meant: request types, articles and existing requests. */
export interface FoundByWords {
  /** The need with these words added. */
  readonly said: NeedSoFar & { readonly words: string };
  readonly fitting: FittingTypes;
  readonly desks: readonly Desk[];
  readonly links: readonly Link[];
  /** Whether the words mention a request by its key; it is then the one that `said` is about. */
  readonly isMentioned: boolean;
  /** Requests that the words may say are no longer needed. */
  readonly unneeded: readonly KnownRequest[];
  readonly askedAfter: AskedAfter;
}

/** Reads everything that the words may mean, at once. If Atlassian fails, the words stay kept: nobody has to repeat themselves. */
export async function searchByWords(
  { dc, context, session }: Turn,
  finder: TypeFinder,
  { before, query, keyed, deskId }: SearchedWords,
): Promise<FoundByWords> {
  const { about } = before;
  const { locale } = context.activity;
  const whole = withMore(before, query);
  keepWords(dc, { ...before, words: whole });
  const used = before.recent ?? readRecentTypes(session);
  const [fitting, desks, links, recent, unneeded, mentioned, askedAfter] = await Promise.all([
    finder.find(session, saidInMail(query), { locale, recent: used, deskId }),
    session.serviceDesk.desks(),
    findArticles(session, saidInMail(query), locale),
    used,
    about ? withdrawnRequests(session, query, about.shown) : [],
    about && mentionedRequest(session, keyed, about.shown),
    about ? requestsAskedAfter(session, query) : { perhaps: [] },
  ]);
  forget(context, 'words');
  const said = {
    ...before,
    words: mentioned && whole === query ? keyed : whole,
    hasRead: before.hasRead || links.length > 0,
    recent,
    foundNothing: false,
    about: about && { ...about, shown: mentioned ?? about.shown },
  };
  return { said, fitting, desks, links, isMentioned: mentioned !== undefined, unneeded, askedAfter };
}
