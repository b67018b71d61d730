import { AtlassianError } from '../../../../src/atlassian/errors';
import type { Session } from '../../../../src/login/session';
import { isTitleFor, keyWords } from '../../../../src/understanding';
import { choice } from '../../../choiceDialog';
import type { Link } from '../../../choices';
import type { DialogTurnResult } from '../../../sdk';
import { behindNo } from '../../../reading/behindYes';
import { searchWordsIn } from '../../../reading/wantedThing';
import { SessionDialog, sessionEndings, type Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { child, type Nothing } from '../../../typedDialog';

/** What to search for, or what has been found already. */
export type ArticlesOptions = { readonly query: string } | { readonly links: readonly Link[] };

export interface ArticlesRead {
  readonly status: 'solved' | 'unsolved';
  /** What the person said about their need instead of an answer. */
  readonly said?: string;
}

const articlesShown = 3;
/** More are read than shown: some that contain the words are about something else. */
const articlesRead = 10;

export const articles = child<ArticlesDialog>('articles', {
  solved: true,
  unsolved: true,
  ...sessionEndings,
});

/** Shows articles that may already answer the need; ends with `solved`, `unsolved` or a `SessionEnding`. */
export class ArticlesDialog extends SessionDialog<ArticlesOptions, Nothing, ArticlesRead> {
  protected override async start(turn: Turn, options: ArticlesOptions): Promise<DialogTurnResult> {
    const links =
      'links' in options
        ? options.links
        : await findArticles(turn.session, options.query, turn.context.activity.locale);
    if (links.length === 0) return this.end(turn.dc, { status: 'unsolved' });
    this.keep(turn.dc, {});
    const { find: t } = textsOf(turn.context.activity);
    return choice.begin(turn.dc, {
      question: t.mayHelpDidIt,
      links,
      acceptsRemarks: true,
      buttons: [
        { id: 'solved', name: t.solved, means: ['yes', 'done'], calledAs: ['solved'] },
        { id: 'unsolved', name: t.goOn, means: ['no', 'none'], calledAs: ['unsolved'] },
      ],
    });
  }

  protected override async goOn(turn: Turn, _state: Nothing, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    if (outcome.status === 'said')
      return this.end(turn.dc, { status: 'unsolved', said: behindNo(outcome.text) ?? outcome.text });
    if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
    return this.end(turn.dc, { status: outcome.id === 'solved' ? 'solved' : 'unsolved' });
  }
}

/** Finds articles that may help; none if Atlassian refuses the search, as it does at sites without a knowledge base. */
export async function findArticles(
  { serviceDesk }: Session,
  query: string,
  locale: string | undefined,
): Promise<readonly Link[]> {
  try {
    const { items } = await serviceDesk.articles(keyWords(searchWordsIn(query), locale), { limit: articlesRead });
    const about = items.filter(({ title }) => isTitleFor(query, title, locale)).slice(0, articlesShown);
    return about.map(({ title, excerpt, link }) => ({ title, text: excerpt, url: link }));
  } catch (error) {
    if (error instanceof AtlassianError) return [];
    throw error;
  }
}
