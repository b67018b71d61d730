import { ActivityTypes, ConversationState, MemoryStorage as SdkMemoryStorage, type Activity } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { MyRequestsDialog } from 'botbuilder-atlassian';
import { readCard } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { startGuardedBots, type BotOf, type GuardedBots, type GuardedBotsOptions } from '../support/guardedBot';
import { hostedBots, type SdkName } from '../support/hostedBots';
import { wrongCode } from '../support/signInLink';
import { FaultyStorage } from '../support/faultyStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';

const sdks = Object.keys(hostedBots) as readonly SdkName[];
type Sent = readonly Partial<Activity>[];

for (const sdk of sdks)
  describe(`a bot without dialogs, guarded, on ${sdk}`, () => {
    const closing = useClosing();
    /** What the bot did for somebody who is signed in. */
    let done: string[];
    beforeEach(() => {
      done = [];
    });

    const bot: BotOf = (jira) => async (context) => {
      const { type, text, id, from } = context.activity;
      if (type === ActivityTypes.Message && text === 'hello') {
        await context.sendActivity('Hello.');
        return;
      }
      if (type !== ActivityTypes.Message && type !== ActivityTypes.Invoke) return;
      await jira.ensureSignedIn(context, async (session) => {
        done.push(`${text} ${id} ${from.name}`);
        await context.sendActivity(`${text} for ${(await session.profile()).name}`);
      });
    };

    const start = (options?: GuardedBotsOptions, does = bot) => closing(startGuardedBots(does, { sdk, ...options }));

    async function codeFor({ emulator }: GuardedBots, sent: Sent, name = 'Mia Krystof'): Promise<string> {
      return codeOn(await (await consentInBrowser(emulator, sent, name)).finish());
    }

    const texts = (sent: Sent) => sent.flatMap(({ text }) => text ?? []);
    const cards = (sent: Sent) => sent.filter(({ attachments }) => attachments !== undefined);

    for (const uses of [true, false]) {
      it(`asks, and does what was asked for once the person is signed in${uses ? '' : ', without middleware'}`, async () => {
        const bots = await start({ uses });
        const { channel } = bots;
        const code = await codeFor(bots, await channel.say('tickets', { id: 'first' }));
        expect(channel.lastText(), 'the push').to.contain('type the six-digit code');

        const [signedIn, did, ...more] = texts(await channel.say(code));

        expect(signedIn).to.contain('You are signed in as Mia Krystof');
        expect([did, ...more]).to.deep.equal(['tickets for Mia Krystof']);
        expect(done).to.deep.equal(['tickets first Name of user-1']);
        expect(texts(await channel.say('again'))).to.deep.equal(['again for Mia Krystof']);
      });
    }

    it('lets through what needs no sign-in, and takes what is said while one waits', async () => {
      const bots = await start();
      const { channel } = bots;
      expect(texts(await channel.say('hello'))).to.deep.equal(['Hello.']);
      await channel.say('tickets');
      expect(texts(await channel.say('hello'))).to.deep.equal([
        'I am waiting for you to sign in with the button above. Say "cancel" to stop.',
      ]);
      expect(texts(await channel.as({ userId: 'user-2', conversationId: 'other' }).say('hello'))).to.deep.equal([
        'Hello.',
      ]);
      expect(texts(await channel.say('cancel'))).to.deep.equal(['All right, I stopped the sign-in.']);
      expect(texts(await channel.say('hello'))).to.deep.equal(['Hello.']);
      expect(done).to.deep.equal([]);
    });

    it('goes on after all instances have started anew, at whichever the person meets', async () => {
      const bots = await start({ instances: 3 });
      const { channel } = bots;
      const asked = await channel.say('tickets', { id: 'first' });
      await bots.restart();
      const code = await codeFor(bots, asked);
      await bots.restart();
      expect(texts(await channel.say(code)).at(-1)).to.equal('tickets for Mia Krystof');
      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('does it once, however often and wherever the code comes', async () => {
      const bots = await start({ instances: 3 });
      const { channel } = bots;
      const code = await codeFor(bots, await channel.say('tickets', { id: 'first' }));

      await Promise.all(Array.from({ length: 12 }, () => channel.say(code)));
      await channel.invoke('signin/verifyState', { state: code });
      await channel.say(code);

      expect(done).to.deep.equal(['tickets first Name of user-1']);
      expect(texts(channel.sent).filter((text) => text.startsWith('You are signed in'))).to.have.length(1);
    });

    it('goes on from the question for a site, however often the code came', async () => {
      const bots = await start({ instances: 3, channelId: 'slack' });
      const { channel } = bots;
      const code = await codeFor(bots, await channel.say('tickets', { id: 'first' }), 'Omar Haddad');

      await Promise.all(Array.from({ length: 12 }, () => channel.say(code)));
      await Promise.all(Array.from({ length: 6 }, () => channel.say('Globex')));

      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('asks once for a message that is delivered many times at once', async () => {
      const bots = await start({ instances: 3 });
      const { channel } = bots;
      await Promise.all(Array.from({ length: 9 }, () => channel.say('tickets', { id: 'first' })));
      expect(cards(channel.sent)).to.have.length(1);

      await channel.say(await codeFor(bots, channel.sent));
      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('lets a person with several sites choose one first', async () => {
      const bots = await start({ channelId: 'slack' });
      const { channel } = bots;
      const code = await codeFor(bots, await channel.say('tickets', { id: 'first' }), 'Omar Haddad');
      expect(texts(await channel.say(code)).join()).to.contain('Which site');
      expect(texts(await channel.say(code)), 'once more').to.deep.equal([]);
      expect(done).to.deep.equal([]);
      await bots.restart();
      expect(texts(await channel.say('Globex')).at(-1)).to.equal('tickets for Omar Haddad');
      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('takes the code from Teams, and answers that as well', async () => {
      const bots = await start({ channelId: 'msteams' });
      const { channel } = bots;
      const code = await codeFor(bots, await channel.say('tickets', { id: 'first' }));
      expect((await channel.invoke('signin/verifyState', { state: wrongCode(code) })).status).to.equal(404);
      expect((await channel.invoke('signin/verifyState', { state: code })).status).to.equal(200);
      expect(channel.lastText()).to.equal('tickets for Mia Krystof');
      expect((await channel.invoke('signin/verifyState', { state: code })).status, 'once more').to.equal(200);
      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('keeps what was asked for when the person declines, and asks once more', async () => {
      const bots = await start({ channelId: 'slack' });
      const { channel, emulator } = bots;
      emulator.faults = { authorize: 'deny' };
      const asked = await channel.say('tickets', { id: 'first' });
      await (await consentInBrowser(emulator, asked, 'Mia Krystof')).finish();
      expect(channel.texts().join())
        .to.contain('You declined')
        .and.to.contain('once more? I will keep what you asked for');
      emulator.faults = {};
      await channel.say(await codeFor(bots, await channel.say('yes')));
      expect(done).to.deep.equal(['tickets first Name of user-1']);

      const other = channel.as({ userId: 'user-2', conversationId: 'other' });
      emulator.faults = { authorize: 'deny' };
      await (await consentInBrowser(emulator, await other.say('tickets'), 'Mia Krystof')).finish();
      await other.say('no');
      expect(texts(await other.say('hello')), 'given up').to.deep.equal(['Hello.']);
      expect(done).to.have.length(1);
    });

    it('runs the bot on the activity as it came, an event too', async () => {
      const seen: unknown[] = [];
      const bots = await start({ channelId: 'msteams:COPILOT' }, (jira) => async (context) => {
        const { type, name, value, timestamp, replyToId, channelId } = context.activity;
        if (type !== ActivityTypes.Event || name !== 'show') return;
        await jira.ensureSignedIn(
          context,
          async () => void seen.push([type, name, value, timestamp, replyToId, channelId]),
        );
      });
      const { channel } = bots;
      const timestamp = new Date(Date.UTC(2026, 0, 5));
      const before = channel.sent.length;
      await channel.post({ type: 'event', name: 'show', value: { key: 'ITH-1' }, timestamp });
      await channel.say(await codeFor(bots, channel.sent.slice(before)));
      expect(seen).to.deep.equal([['event', 'show', { key: 'ITH-1' }, timestamp, undefined, 'msteams:COPILOT']]);
    });

    it('goes on into dialogs and state of the bot’s own, in the turn of the answer to the question for a site', async () => {
      const state = new ConversationState(new SdkMemoryStorage());
      const counted = state.createProperty<number>('turns');
      const bots = await start(undefined, (jira) => {
        const dialogs = new DialogSet(state.createProperty('dialogs')).add(new MyRequestsDialog('list', jira));
        return async (context) => {
          if (context.activity.type !== ActivityTypes.Message) return;
          await counted.set(context, (await counted.get(context, 0)) + 1);
          await jira.ensureSignedIn(context, async () => {
            const dc = await dialogs.createContext(context);
            if ((await dc.continueDialog()).status === 'empty') await dc.beginDialog('list', {});
          });
          done.push(`turn ${await counted.get(context)}`);
          await state.saveChanges(context);
        };
      });
      const { channel } = bots;
      await channel.say(await codeFor(bots, await channel.say('tickets'), 'Omar Haddad'));
      const list = readCard(await channel.say('Globex'));
      expect(list.text).to.contain('requests');
      const updates = channel.updates.length;
      await channel.say('closed');
      // The list's card was known to be the live one: it is folded, now that another has come.
      expect(channel.updates.length).to.be.greaterThan(updates);
      expect(done).to.deep.equal(['turn 1', 'turn 2', 'turn 3']);
    });

    it('keeps what was asked for when it took too long, and asks once more', async () => {
      const bots = await start({ channelId: 'slack' });
      const { channel } = bots;
      await channel.say('tickets', { id: 'first' });
      bots.pass(16 * 60_000);
      expect(texts(await channel.say('well?')).join()).to.contain('Would you like to sign in once more? I will keep');
      await channel.say(await codeFor(bots, await channel.say('yes')));
      expect(done).to.deep.equal(['tickets first Name of user-1']);
    });

    it('forgets what was asked for long ago', async () => {
      const bots = await start();
      const { channel } = bots;
      await channel.say('tickets');
      bots.pass(26 * 60_000);
      expect(texts(await channel.say('hello'))).to.deep.equal(['Hello.']);
      await channel.say(await codeFor(bots, await channel.say('something else', { id: 'second' })));
      expect(done).to.deep.equal(['something else second Name of user-1']);
    });

    it('asks nobody in a group, and works there for whoever is signed in', async () => {
      const bots = await start({ channelId: 'msteams' });
      const { channel } = bots;
      const group = channel.as({ userId: 'user-1', conversationId: 'group', conversationType: 'groupChat' });
      const stranger = channel.as({ userId: 'user-2', conversationId: 'group', conversationType: 'groupChat' });
      const told = await group.say('tickets');
      expect(texts(told)).to.deep.equal(['Signing in works in a personal chat only: please write to me there.']);
      expect(cards(told)).to.deep.equal([]);

      await channel.say(await codeFor(bots, await channel.say('tickets')));
      expect(texts(await group.say('tickets'))).to.deep.equal(['tickets for Mia Krystof']);
      expect(texts(await stranger.say('tickets')).join()).to.contain('personal chat only');
    });

    it('asks again when Atlassian has ended the grant, and then does what was asked for', async () => {
      const bots = await start(undefined, (jira) => async (context) => {
        if (context.activity.type !== ActivityTypes.Message) return;
        await jira.ensureSignedIn(context, async (session) => {
          await session.serviceDesk.myRequests();
          done.push(`${context.activity.text} for ${(await session.profile()).name}`);
        });
      });
      const { channel, emulator } = bots;
      await channel.say(await codeFor(bots, await channel.say('tickets')));
      emulator.revoke(emulator.people[0]?.accountId ?? '');
      bots.pass(2 * 60 * 60_000);

      const asked = await channel.say('more tickets');
      expect(texts(asked)).to.include('Atlassian does not accept your sign-in any more.');
      await channel.say(await codeFor(bots, asked));
      expect(done).to.deep.equal(['tickets for Mia Krystof', 'more tickets for Mia Krystof']);
    });

    it('asks the person to do again what cannot be kept: an invoke, and what is too long', async () => {
      const bots = await start();
      const { channel } = bots;
      const before = channel.sent.length;
      await channel.invoke('adaptiveCard/action', {});
      const code = await codeFor(bots, channel.sent.slice(before));
      expect(texts(await channel.say(code)).at(-1)).to.contain('Please ask for it again.');

      const other = channel.as({ userId: 'user-2', conversationId: 'other' });
      const second = await codeFor(bots, await other.say('x'.repeat(70_000)));
      expect(texts(await other.say(second)).at(-1)).to.contain('Please ask for it again.');
      expect(done).to.deep.equal([]);
    });

    it('lets the rest of the bot work while the store is away, and says so', async () => {
      const storage = new FaultyStorage(new MemoryStorage());
      const errors: string[] = [];
      const bots = await start({
        storage,
        options: { onError: (what, error) => errors.push(`${what}: ${String(error)}`) },
      });
      storage.faultAt = () => 'refuse';
      expect(texts(await bots.channel.say('hello'))).to.deep.equal(['Hello.']);
      expect(errors).to.deep.equal(['guard: StoreError: the storage is away']);
    });

    it('keeps nothing of it in clear', async () => {
      const storage = new MemoryStorage();
      const written: string[] = [];
      const spy = { ...storage, read: storage.read.bind(storage), delete: storage.delete.bind(storage) };
      const bots = await start({
        storage: {
          ...spy,
          write: async (changes: object) => {
            written.push(JSON.stringify(changes));
            return storage.write(changes);
          },
        },
      });
      const code = await codeFor(bots, await bots.channel.say('the salary of Ann'));
      await bots.channel.say(code);
      expect(done).to.have.length(1);
      expect(written.join()).to.contain('jl1-w-');
      expect(written.join()).not.to.contain('salary').and.not.to.contain('conversation-1');
    });
  });
