import { ageIn } from '../../reading/listWordIn';
import { asksAboutProgress } from '../../reading/progressQuestions';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import type { KeptLists } from './keptLists';
import type { ListedOptions } from './myRequestsOptions';
import { isKnown } from '../recentActivity';
import { listInWords, type ToldList } from './listInWords';
import { filtered, pageSize, saying, yours } from './requestList';
import { askedFor } from './requestsAbout';
import type { ShowRequestOptions } from './showRequestOptions';

/** What is asked for: a list, with what is said before it; one request; or, in `elsewhere`, something new in these words. */
type ListAsked =
  | (ToldList & { readonly said?: string | undefined })
  | { readonly request: ShowRequestOptions }
  | { readonly elsewhere: string };

/** Finds out which of a person's requests are asked for: by their desk, by what they are about, or by who raised them. */
export async function listAsked(turn: Turn, options: ListedOptions, lists: KeptLists): Promise<ListAsked> {
  const { session, context } = turn;
  const { list = 'all', filter, words, keys, said, asksWhich = false, chosenFor } = options;
  if (keys) return { list: { ...yours, keys: keys.slice(0, pageSize) }, said };
  const t = textsOf(context.activity).list;
  const age = words === undefined ? undefined : ageIn(words);
  const aged = age && (await lists.ofAge(turn, filtered({ ...yours, list }, filter), age));
  if (age) return aged === undefined ? { list: yours, told: t.whichOne } : { request: { ...chosenFor, key: aged } };
  const all = filtered({ ...yours, list }, filter);
  const [isOfOther, inWords, asked] = await Promise.all([
    words !== undefined && !chosenFor && isKnown(session, words.replace(/['’]s?$/u, '')),
    said === undefined || chosenFor ? undefined : listInWords(turn, all, said),
    said === undefined || words === undefined ? undefined : askedFor(session, said, words),
  ]);
  if (isOfOther) return { list: filtered(yours, 'shared'), told: t.notOfOthers };
  if (inWords) return inWords;
  if (asked === 'new') return { elsewhere: said ?? '' };
  if (asked) return { request: { ...asked, ...howAsked(said) } };
  return { list: words === undefined ? all : saying(words), told: asksWhich ? t.whichOne : undefined, said };
}

/** "When will my laptop be ready?" gets an answer, as far as one is known. */
export function howAsked(said: string | undefined): Pick<ShowRequestOptions, 'text'> {
  return said !== undefined && asksAboutProgress(said) ? { text: said } : {};
}
