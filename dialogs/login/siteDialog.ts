import { isDeepStrictEqual } from 'node:util';
import type { Site } from '../../src/atlassian/types';
import { channelOf } from '../../src/channel/channels';
import { choice, ChoiceDialog, type ChoiceOptions } from '../choiceDialog';
import { errorMessage } from '../errorMessages';
import { plainMessage } from '../plainMessage';
import { LiveCard } from '../liveCard';
import type { Logins } from '../logins';
import { ComponentDialog, type DialogContext, type DialogReason, type DialogTurnResult } from '../sdk';
import { checkLogin, endsSignIn } from '../sessionDialog';
import { haveCommands } from '../texts/commandsHad';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child, TypedDialog, type Cancelled, type Nothing } from '../typedDialog';
import { cleanText } from '../untrustedText';

/** How the choice of a site ended. */
export type SiteOutcome =
  | { readonly status: 'chosen'; readonly site: Site }
  | Cancelled
  | { readonly status: 'failed'; readonly reason: 'no-site' | 'unavailable' | 'grant-ended' };

export interface SiteOptions {
  /** Asks even if a site is chosen already, among those that Atlassian lists now. */
  readonly ask?: boolean;
  /** The `cloudId` of a site to choose without a question if the person has it; otherwise they are asked. */
  readonly siteId?: string | undefined;
}

/**
 * Asks a person with several sites for one, by name and host, and remembers it. A site is chosen without a question only if it is the only one,
 * or given. Ends with a `SiteOutcome`.
 */
export class SiteDialog extends ComponentDialog<SiteOptions> {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
    checkLogin(logins);
    this.addDialog(new SiteSteps('steps', logins));
    this.addDialog(new ChoiceDialog(choice.id));
    this.initialDialogId = 'steps';
  }

  protected override onBeginDialog(dc: DialogContext, options?: SiteOptions): Promise<DialogTurnResult> {
    haveCommands(dc.context, this.logins.commands);
    return super.onBeginDialog(dc, options);
  }

  protected override onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    haveCommands(dc.context, this.logins.commands);
    return super.onContinueDialog(dc);
  }
}

export const site = child<SiteSteps>('site', { chosen: true, cancelled: true, failed: true });

const chosenNow = Symbol('the person chose a site in this turn');

class SiteSteps extends TypedDialog<SiteOptions, Nothing, SiteOutcome> {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: SiteOptions): Promise<DialogTurnResult> {
    const { siteId } = options ?? {};
    const t = textsOf(dc.context.activity);
    const identity = await this.logins.identity(dc.context);
    const meant = identity?.sites.find(({ cloudId }) => cloudId === siteId);
    if (meant) return this.choose(dc, meant, t.site.workingWith);
    // Somebody who had to choose a site to sign in has done what "switch site" asks for.
    const ask = (options?.ask ?? siteId !== undefined) && !dc.context.turnState.has(chosenNow);
    if (identity?.site && !ask) return this.end(dc, { status: 'chosen', site: identity.site });
    let sites = identity?.sites ?? [];
    if (ask && sites.length > 1 && channelOf(dc.context.activity.channelId).updatesMessages)
      return this.askAtOnce(dc, sites);
    if (ask) {
      try {
        sites = await this.logins.refreshSites(dc.context);
      } catch (error) {
        return this.unlisted(dc, error);
      }
    }
    const [first] = sites;
    if (!first) {
      await dc.context.sendActivity(t.site.none);
      return this.end(dc, { status: 'failed', reason: 'no-site' });
    }
    if (sites.length === 1) return this.choose(dc, first, ask ? t.site.only : undefined);
    return choice.begin(dc, questionFor(t, sites));
  }

  /** Asks at once among the sites known so far, and again if Atlassian lists others now. */
  private async askAtOnce(dc: DialogContext, known: readonly Site[]): Promise<DialogTurnResult> {
    const t = textsOf(dc.context.activity);
    // A failed listing does not matter: the choice is checked against the sites of the sign-in.
    const listing = this.logins
      .refreshSites(dc.context)
      .catch((error: unknown) => (endsSignIn(error) ? { ended: error } : known));
    const [asked, sites] = await Promise.all([choice.begin(dc, questionFor(t, known)), listing]);
    if ('ended' in sites) {
      LiveCard.of(dc).close();
      return this.unlisted(dc, sites.ended);
    }
    return sites.length === 0 || isDeepStrictEqual(sites, known) ? asked : choice.replace(dc, questionFor(t, sites));
  }

  private async unlisted(dc: DialogContext, error: unknown): Promise<DialogTurnResult> {
    await dc.context.sendActivity(plainMessage(errorMessage(textsOf(dc.context.activity), error)));
    return this.end(dc, { status: 'failed', reason: endsSignIn(error) ? 'grant-ended' : 'unavailable' });
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    // `unlisted` has ended the question itself.
    const failed = site.outcome(result);
    if (failed.status === 'failed') return this.end(dc, failed);
    const outcome = choice.outcome(result);
    if (outcome.status !== 'chosen') {
      const { cancelled } = textsOf(dc.context.activity).talk;
      if (!LiveCard.of(dc).hasSpoken) await dc.context.sendActivity(cancelled);
      return this.end(dc, { status: 'cancelled' });
    }
    const sites = (await this.logins.identity(dc.context))?.sites ?? [];
    const chosen = sites.find(({ cloudId }) => cloudId === outcome.id);
    dc.context.turnState.set(chosenNow, true);
    return chosen ? this.choose(dc, chosen, textsOf(dc.context.activity).site.workingWith) : this.gone(dc);
  }

  private async choose(
    dc: DialogContext,
    chosen: Site,
    told: Texts['site']['workingWith'] | undefined,
  ): Promise<DialogTurnResult> {
    if (!(await this.logins.chooseSite(dc.context, chosen.cloudId))) return this.gone(dc);
    if (told) await dc.context.sendActivity(plainMessage(told(cleanText(chosen.name, 80), new URL(chosen.url).host)));
    return this.end(dc, { status: 'chosen', site: chosen });
  }

  private async gone(dc: DialogContext): Promise<DialogTurnResult> {
    await dc.context.sendActivity(textsOf(dc.context.activity).site.gone);
    return this.end(dc, { status: 'failed', reason: 'no-site' });
  }
}

function questionFor({ site: t }: Texts, sites: readonly Site[]): ChoiceOptions {
  return {
    question: t.which,
    choices: sites.map(({ cloudId, name, url }) => ({ id: cloudId, name, detail: new URL(url).host })),
    keepsNeeds: true,
    whenUnsure: t.unsure,
  };
}
