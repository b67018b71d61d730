import { ActivityTypes, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { recordKeys } from '../../src/records/recordKeys';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { consentInBrowser } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { FaultyStorage } from '../support/faultyStorage';
import { startGuardedBots, type BotOf } from '../support/guardedBot';

/** When the process of a guarded bot dies: at which write, and whether that was still done. */
interface Death {
  readonly nth: number;
  readonly isWritten: boolean;
}

describe('a guarded bot whose process dies', () => {
  const closing = useClosing();

  /** A person who signs in as Omar, and does not give up; returns what the bot did for them, and when what was written. */
  async function story(death?: Death) {
    const done: string[] = [];
    const bot: BotOf = (jira) => async (context) => {
      if (context.activity.type !== ActivityTypes.Message) return;
      await jira.ensureSignedIn(context, async () => {
        done.push(context.activity.id ?? '');
        await context.sendActivity('Done.');
      });
    };
    const storage = new FaultyStorage(new MemoryStorage());
    let writes = 0;
    /** How many writes it took until what was asked for was kept, the card was there, the browser was done. */
    const until = { kept: 0, card: 0, page: 0 };
    /** Laid down empty first. */
    let waitingWrites = 0;
    let isDead = false;
    storage.faultAt = ({ kind, keys: [key = ''] }) => {
      if (kind === 'write') writes += 1;
      if (kind === 'write' && key.startsWith(recordKeys.waiting('')) && (waitingWrites += 1) === 2) until.kept = writes;
      if (!isDead && kind === 'write' && writes === death?.nth) {
        isDead = true;
        return death.isWritten ? 'lose' : 'refuse';
      }
      return isDead ? 'refuse' : undefined;
    };
    const bots = await closing(
      startGuardedBots(bot, { channelId: 'slack', storage, options: { onError: () => undefined } }),
    );
    const { channel } = bots;

    /** What the bot says to this; whatever has died has a successor, and the person waits a while. */
    async function say(text: string, id: string): Promise<Partial<Activity>[]> {
      const before = channel.sent.length;
      await channel.post({ type: 'message', text, id });
      await revive();
      return channel.sent.slice(before);
    }
    async function revive(): Promise<void> {
      if (!isDead) return;
      isDead = false;
      await bots.restart();
      bots.pass(16_000);
    }
    const saysSo = (sent: readonly Partial<Activity>[], what: RegExp) => sent.some(({ text }) => what.test(text ?? ''));
    const hasCard = (sent: readonly Partial<Activity>[]) => sent.some(({ attachments }) => attachments !== undefined);

    let sent: Partial<Activity>[] = [];
    for (let tries = 0; done.length === 0; tries += 1) {
      if (tries > 9) expect.fail(`nothing was done after ${JSON.stringify(death)}: ${JSON.stringify(channel.texts())}`);
      if (saysSo(sent, /Which site/)) sent = await say('Globex', `site-${tries}`);
      else if (hasCard(sent)) {
        until.card ||= writes;
        const page = await (await consentInBrowser(bots.emulator, sent, 'Omar Haddad')).finish();
        await revive();
        until.page ||= writes;
        const code = /verification-code">(\d{6})/.exec(page)?.[1];
        sent = await say(code ?? 'cancel', `code-${tries}`);
        // Nothing came back: people type it once more.
        if (code !== undefined && sent.length === 0) sent = await say(code, `code-again-${tries}`);
      } else sent = await say('tickets', `asked-${tries}`);
    }
    await bots.close();
    return { done, writes, until };
  }

  it('does what was asked for once, and never twice, whichever write it dies of', async () => {
    const { writes, until } = await story();
    const { kept, card, page } = until;
    expect([kept > 0, card > kept, page > card, writes > page]).to.deep.equal([true, true, true, true]);
    for (let nth = 1; nth <= writes; nth += 1) {
      for (const isWritten of [false, true]) {
        const what = `of write ${nth} of ${writes}, ${isWritten ? '' : 'not '}written`;
        const { done } = await story({ nth, isWritten });
        expect(new Set(done).size, what).to.equal(done.length);
        const isKept = nth > kept || (nth === kept && isWritten);
        // A callback that dies is for the person to repeat; and the last write but one, before it is noted that it is done, takes what was kept.
        const isLost = (nth > card && nth <= page) || (nth === writes - 1 && isWritten);
        if (isKept && !isLost) expect(done[0], what).to.equal('asked-0');
      }
    }
  });
});
