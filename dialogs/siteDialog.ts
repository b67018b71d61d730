import type { Site } from '../src/atlassian/types';
import { askChoice, offerOf, readChoice, type Offer } from './choices';
import { keep, stateOf } from './dialogState';
import { explain } from './failures';
import type { Logins } from './ports';
import { saidIn } from './said';
import { ActivityTypes, Dialog, type DialogContext, type DialogTurnResult } from './sdk';
import { cleanText } from './untrustedText';

/** How the choice of a site ended. */
export type SiteOutcome =
  | { readonly status: 'chosen'; readonly site: Site }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: 'no-site' | 'unavailable' };

export interface SiteOptions {
  /** Asks although a site is chosen already, among what Atlassian lists now. */
  readonly ask?: boolean;
}

/**
 * Asks a person with several sites for one, by name and host, and remembers it. A single site is chosen without a
 * question; one of several never is. Ends with a `SiteOutcome`.
 */
export class SiteDialog extends Dialog<SiteOptions> {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, { ask = false }: SiteOptions = {}): Promise<DialogTurnResult> {
    const identity = await this.logins.identity(dc.context);
    if (identity?.site && !ask) return end(dc, { status: 'chosen', site: identity.site });
    let sites = identity?.sites ?? [];
    if (ask) {
      try {
        sites = await this.logins.refreshSites(dc.context);
      } catch (error) {
        await dc.context.sendActivity(explain(error));
        return end(dc, { status: 'failed', reason: 'unavailable' });
      }
    }
    const [first] = sites;
    if (!first) {
      await dc.context.sendActivity(
        'Your sign-in reaches no site with Jira Service Management. Say "log out", then "log in" with another account.',
      );
      return end(dc, { status: 'failed', reason: 'no-site' });
    }
    if (sites.length === 1) return this.choose(dc, first, ask);
    return this.ask(
      dc,
      offerOf(sites.map(({ cloudId, name, url }) => ({ id: cloudId, name, detail: new URL(url).host }))),
    );
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    if (activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    if (saidIn(activity).toLowerCase() === 'cancel') return end(dc, { status: 'cancelled' });
    const offer = stateOf<Offer>(dc);
    const answer = readChoice(saidIn(activity), offer);
    if (answer.kind === 'more') return this.ask(dc, answer.offer);
    const sites = (await this.logins.identity(dc.context))?.sites ?? [];
    const site = answer.kind === 'chosen' ? sites.find(({ cloudId }) => cloudId === answer.choice.id) : undefined;
    if (!site) return this.ask(dc, offer, 'That is none of these. ');
    return this.choose(dc, site, true);
  }

  private async ask(dc: DialogContext, offer: Offer, before = ''): Promise<DialogTurnResult> {
    keep(dc, offer);
    await dc.context.sendActivity(
      askChoice(dc.context.activity.channelId, `${before}Which site do you want to work with?`, offer),
    );
    return Dialog.EndOfTurn;
  }

  private async choose(dc: DialogContext, site: Site, say: boolean): Promise<DialogTurnResult> {
    if (!(await this.logins.chooseSite(dc.context, site.cloudId))) {
      await dc.context.sendActivity('That site is not among yours any more. Say "switch site" to choose again.');
      return end(dc, { status: 'failed', reason: 'no-site' });
    }
    if (say) {
      const text = `We are working with ${cleanText(site.name, 80)} (${new URL(site.url).host}). Say "switch site" to change that.`;
      await dc.context.sendActivity({ type: ActivityTypes.Message, textFormat: 'plain', text });
    }
    return end(dc, { status: 'chosen', site });
  }
}

function end(dc: DialogContext, outcome: SiteOutcome): Promise<DialogTurnResult> {
  return dc.endDialog(outcome);
}
