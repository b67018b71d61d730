import { ActivityHandler, ConversationState, type Activity, type TurnContext } from 'botbuilder';
import { CreateRequestDialog, ShowRequestDialog, type AtlassianLogin } from 'botbuilder-atlassian';
import { readCard } from 'botbuilder-atlassian/testing';
import { DialogSet } from 'botbuilder-dialogs';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { startGuardedBots, type BotOf, type GuardedBots, type GuardedBotsOptions } from '../support/guardedBot';
import { hostedBots, type SdkName } from '../support/hostedBots';

const urgency = 'customfield_10100';
/** An ActivityHandler of a developer's, with two dialogs: no middleware, no turn waits for another. */
function withDialogs(storage: MemoryStorage): BotOf {
  return (jira) => {
    const state = new ConversationState(storage);
    const dialogs = new DialogSet(state.createProperty('dialogs'))
      .add(new ShowRequestDialog('show', jira))
      .add(new CreateRequestDialog('create', jira));
    async function talk(context: TurnContext): Promise<void> {
      const dc = await dialogs.createContext(context);
      const { status } = await dc.continueDialog();
      if (status === 'empty') await begin(dc, context.activity.text);
      await state.saveChanges(context);
    }
    const bot = new ActivityHandler().onMessage(talk).onEvent(talk);
    return (context) => bot.run(context);
  };
}

async function begin(dc: Awaited<ReturnType<DialogSet['createContext']>>, text = ''): Promise<void> {
  const [, key, words] = /^comment (ITH-\d)(?:: (.*))?$/.exec(text) ?? [];
  const screen = { deskId: '1', typeId: '101', answers: { summary: 'Screen is dark', [urgency]: '1010001' } };
  if (key !== undefined) await dc.beginDialog('show', { key, command: 'comment', text: words });
  else if (text === 'screen')
    await dc.beginDialog('create', { ...screen, articles: false, files: false, review: false });
  else await dc.context.sendActivity('What?');
}

/** An ActivityHandler that comments by code, guarded. */
const byCode: BotOf = (jira: AtlassianLogin) => {
  const bot = new ActivityHandler().onMessage(async (context) => {
    await jira.ensureSignedIn(context, async ({ serviceDesk }) => {
      const { id } = await serviceDesk.comment('ITH-1', context.activity.text);
      await context.sendActivity(`Comment ${id}.`);
    });
  });
  return (context) => bot.run(context);
};

for (const sdk of Object.keys(hostedBots) as SdkName[])
  describe(`an activity that comes twice, to a bot of a developer's on ${sdk}`, () => {
    const closing = useClosing();
    const posted = ({ emulator }: GuardedBots, what: RegExp) =>
      emulator.calls.filter(({ method, path, status }) => method === 'POST' && status === 201 && what.test(path));
    const comments = (bots: GuardedBots) => posted(bots, /\/comment$/);

    async function signedIn(bot: BotOf, words: string, options: GuardedBotsOptions = {}): Promise<GuardedBots> {
      const bots = await closing(startGuardedBots(bot, { sdk, uses: false, ...options }));
      const sent = await bots.channel.say(words, { id: 'at first' });
      await bots.channel.say(codeOn(await (await consentInBrowser(bots.emulator, sent, 'Mia Krystof')).finish()));
      return bots;
    }

    const twice = async ({ channel }: GuardedBots, activity: Partial<Activity>) => {
      await channel.say(activity.text ?? '', activity);
      return channel.say(activity.text ?? '', activity);
    };
    const atOnce = ({ channel }: GuardedBots, activity: Partial<Activity>) =>
      Promise.all([1, 2, 3].map(() => channel.say(activity.text ?? '', activity)));

    for (const instances of [1, 2])
      describe(`of which ${instances === 1 ? 'there is one instance' : 'there are two instances'}`, () => {
        const dialogs = () => signedIn(withDialogs(new MemoryStorage()), 'comment ITH-2', { instances });

        it('is one comment, whether it begins a dialog or is what one waits for', async () => {
          const bots = await dialogs();
          const { channel } = bots;
          expect(await twice(bots, { text: 'It works', id: 'text' })).to.deep.equal([]);
          expect(comments(bots)).to.have.length(1);
          await channel.say('comment', { id: 'again' });
          expect(channel.lastText()).to.contain('What would you like to say on ITH-2?');
          await atOnce(bots, { text: 'It works again', id: 'other text' });
          expect(comments(bots), 'at the same time').to.have.length(2);

          const other = channel.as({ userId: 'user-1', conversationId: 'another' });
          await other.say('comment ITH-3: Once only', { id: 'whole' });
          await other.say('comment ITH-3: Once only', { id: 'whole' });
          expect(comments(bots), 'in one sentence').to.have.length(3);
          const at = channel.as({ userId: 'user-1', conversationId: 'a third' });
          await Promise.all([1, 2].map(() => at.say('comment ITH-3: At once', { id: 'at once' })));
          expect(comments(bots), 'in one sentence at the same time').to.have.length(4);
        });

        it('is no comment on what is asked for by then', async () => {
          const bots = await dialogs();
          const { channel } = bots;
          await channel.say('It works', { id: 'text' });
          for (const conversationId of ['conversation-1', 'another']) {
            const person = channel.as({ userId: 'user-1', conversationId });
            await person.say('comment ITH-3', { id: 'later' });
            await person.say('It works', {
              id: 'text',
              conversation: { id: 'conversation-1' } as Activity['conversation'],
            });
          }
          expect(comments(bots)).to.have.length(1);
        });

        it('is one request, also where no last look is wanted', async () => {
          const bots = await dialogs();
          const person = bots.channel.as({ userId: 'user-1', conversationId: 'another' });
          const requests = () => posted(bots, /\/request$/).length;
          /** The form, sent. */
          const filled = async (id: string) => {
            const form = readCard(await person.say('screen', { id: `form for ${id}` }));
            return { ...form.fillIn({ Summary: 'Screen is dark' }, 'Next'), id };
          };
          const first = await filled('first');
          await person.say('', first);
          await person.say('', first);
          expect(requests()).to.equal(1);
          const second = await filled('second');
          await Promise.all([1, 2, 3].map(() => person.say('', second)));
          expect(requests(), 'at the same time').to.equal(2);
        });

        it('runs what is guarded once', async () => {
          const bots = await signedIn(byCode, 'first', { instances });
          expect(comments(bots)).to.have.length(1);
          expect(await bots.channel.say('first', { id: 'at first' }), 'what had to wait').to.deep.equal([]);
          expect(await twice(bots, { text: 'second', id: 'second' })).to.deep.equal([]);
          await atOnce(bots, { text: 'third', id: 'third' });
          expect(comments(bots)).to.have.length(3);
          await bots.restart();
          await bots.channel.say('third', { id: 'third' });
          await bots.channel.say('third', { id: 'fourth' });
          expect(comments(bots), 'the same words').to.have.length(4);
        });
      });
  });
