import { AtlassianError } from '../../src/atlassian/errors';
import type { Article } from '../../src/atlassian/serviceDesk';
import type { ChoiceOutcome } from '../choiceDialog';
import type { DialogTurnResult } from '../sdk';
import { SessionDialog, type Turn } from '../sessionDialog';

export interface ArticlesOptions {
  readonly query: string;
}

export type ArticlesOutcome = { readonly status: 'solved' | 'unsolved' | 'cancelled' | 'signedOut' | 'failed' };

const articlesShown = 3;

/** Shows articles that may already answer what is asked for; ends with an `ArticlesOutcome`. */
export class ArticlesDialog extends SessionDialog<ArticlesOptions, object> {
  protected override async start(turn: Turn, { query = '' }: Partial<ArticlesOptions>): Promise<DialogTurnResult> {
    const articles = await this.find(turn, query);
    if (articles.length === 0) return this.end(turn, 'unsolved');
    this.keep(turn, {});
    return turn.dc.beginDialog('choice', {
      question: 'This may already help you:',
      links: articles.map(({ title, excerpt, link }) => ({ title, text: excerpt, url: link })),
      buttons: [
        { id: 'solved', name: 'This solved it' },
        { id: 'unsolved', name: 'Go on' },
      ],
    });
  }

  protected override async goOn(turn: Turn, _state: object, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    if (outcome.status !== 'chosen') return this.end(turn, 'cancelled');
    if (outcome.id === 'solved') await turn.context.sendActivity('Good! I am here when you need something else.');
    return this.end(turn, outcome.id);
  }

  /** Sites without a knowledge base refuse the question: then there is nothing to show. */
  private async find({ session }: Turn, query: string): Promise<readonly Article[]> {
    try {
      return (await session.serviceDesk.articles(query, { limit: articlesShown })).items;
    } catch (error) {
      if (error instanceof AtlassianError) return [];
      throw error;
    }
  }
}
