import { channelOf } from '../../src/channel/channels';
import { menuCard } from './assistantCards';
import { greetingFor } from './greeting';
import { LiveCard } from '../liveCard';
import type { Logins } from '../logins';
import { plainMessage } from '../plainMessage';
import type { Activity, DialogContext } from '../sdk';
import { textsOf } from '../texts/languages';

/** What the assistant says beside whatever is going on. */
export class Remarks {
  /** `isAsking`: whether the bot is waiting for an answer. */
  constructor(
    private readonly logins: Logins,
    private readonly isAsking: (dc: DialogContext) => boolean,
  ) {}

  async greet(dc: DialogContext): Promise<void> {
    const { talk, menu } = textsOf(dc.context.activity);
    if (this.isAsking(dc)) return this.interrupt(dc, talk.hello);
    await this.showMenu(dc, menu.whatNow, await greetingFor(dc.context, this.logins));
  }

  /** Says something unrelated to what is going on; an open question is asked again below it. */
  async interrupt(dc: DialogContext, text: string): Promise<void> {
    return this.isAsking(dc) ? this.beside(dc, plainMessage(text)) : this.offer(dc, text);
  }

  /** Shows something beside an open question. */
  async beside(dc: DialogContext, shown: Partial<Activity>): Promise<void> {
    await LiveCard.of(dc).tell(shown);
    await dc.repromptDialog();
  }

  /** Says something, with a menu of what can be done next below it. Without cards, the menu comes only when asked for. */
  async offer(dc: DialogContext, text?: string): Promise<void> {
    if (channelOf(dc.context.activity.channelId).adaptiveCards)
      return this.showMenu(dc, textsOf(dc.context.activity).menu.next, text);
    await dc.cancelAllDialogs();
    // Every turn gets some reply.
    const said = text ?? (LiveCard.of(dc).hasSpoken ? undefined : textsOf(dc.context.activity).talk.fine);
    if (said !== undefined) await dc.context.sendActivity(plainMessage(said));
  }

  async showMenu(dc: DialogContext, title: string, text?: string): Promise<void> {
    await dc.cancelAllDialogs();
    const isSignedIn = (await this.logins.identity(dc.context)) !== undefined;
    await LiveCard.of(dc).show(menuCard(dc.context.activity, title, isSignedIn), title, text);
  }
}
