import { expect } from 'chai';
import * as fc from 'fast-check';
import { readActivity } from '../../src/assistant/receivedActivity';
import { startJiraChat } from '../support/jiraChat';
import { anything, holds, mostly, shaped } from '../support/strangers';
import { useClosing } from '../support/closing';
import { useUnharmed } from '../support/unharmed';

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const words =
  'log in,123456,create request,I need a monitor,IT help,1,my requests,request ITH-1,comment ITH-1: hi,approvals,move ITH-3,' +
  'switch site,who am i,help,cancel,back,yes';
const values = [{ state: '123456' }, { state: 'CancelledByUser' }, { say: 'log in' }, { pick: 'more' }, { do: 'next' }];
const party = fc
  .record({ id: one('user-1', 'user-2', 'bot') })
  .chain((known) => shaped({ name: one('Ann', '') }).map((others) => ({ ...others, ...known })));
const conversation = shaped({
  isGroup: one(false, true),
  conversationType: one('personal', 'groupChat', 'channel'),
  tenantId: one('t'),
  name: one('Chat'),
}).map((known) => ({ ...known, id: 'conversation-1' }));
const attachment = shaped({
  contentType: one('image/png', 'text/html', 'application/vnd.microsoft.teams.file.download.info'),
  contentUrl: one('data:image/png;base64,aaaa', 'http://127.0.0.1:1/x', 'file:///etc/passwd', '/v3/attachments/1'),
  content: mostly({ downloadUrl: 'https://smba.trafficmanager.net/x' }),
  name: one('a.png', '..'),
});

/** What is not there is as the channel would have it. */
const activities = shaped({
  type: one('message', 'message', 'event', 'invoke', 'conversationUpdate', 'installationUpdate', 'endOfConversation'),
  name: one(
    'ContinueConversation',
    'signin/verifyState',
    'tokens/response',
    'adaptiveCard/action',
    'fileConsent/invoke',
  ),
  text: one(...words.split(',')),
  value: mostly(...values),
  channelData: mostly({ tenant: { id: 't' } }, { tenant: 1 }),
  attachments: fc.array(attachment, { maxLength: 3 }),
  entities: fc.array(shaped({ type: one('mention', 'clientInfo'), mentioned: party, text: one('<at>x</at>') })),
  membersAdded: fc.array(party, { maxLength: 3 }),
  membersRemoved: fc.array(party, { maxLength: 3 }),
  reactionsAdded: anything,
  from: party,
  recipient: party,
  conversation,
  channelId: one('emulator', 'msteams', 'sms', 'webchat'),
  id: one('1', '2', '3'),
  replyToId: one('1'),
  relatesTo: mostly({ conversation: { id: 'x' } }),
  locale: one('en', 'de-AT', 'xx-', 'ar', '../x'),
  timestamp: one('2026-01-01T00:00:00Z'),
  localTimestamp: one('2026-01-01T00:00:00+02:00'),
  localTimezone: one('Europe/Berlin', 'Mars/Base'),
  textFormat: one('plain', 'xml'),
  deliveryMode: one('normal', 'expectReplies', 'ephemeral'),
  suggestedActions: anything,
  semanticAction: anything,
  label: anything,
  callerId: anything,
  expiration: one('2026-01-01T00:00:00Z'),
});

describe('activities of any shape', () => {
  const closing = useClosing();
  const unharmed = useUnharmed();

  it('are refused or answered: nothing fails', async () => {
    const chat = await closing(startJiraChat('emulator'));
    await chat.signIn('Mia Krystof');
    const statuses = new Set<number>();
    await holds(activities, async (activity) => statuses.add(await unharmed(chat, activity)));
    expect([...statuses]).to.include.members([200, 400]);
    await chat.channel.say('cancel');
    await chat.channel.say('cancel');
    expect(JSON.stringify(await chat.channel.say('help'))).to.contain('who am i');
  });

  it('are refused where one part alone is not what the protocol says', () => {
    const someone = { id: 'user-1' };
    const right = {
      type: 'message',
      channelId: 'emulator',
      serviceUrl: 'http://localhost:1',
      from: someone,
      recipient: { id: 'bot' },
      conversation: { id: 'conversation-1' },
    };
    const read = (part: object) => readActivity(JSON.stringify({ ...right, ...part }));
    expect(read({}), 'right').not.to.equal(undefined);
    const texts = ['id', 'replyToId', 'name', 'text', 'textFormat', 'locale', 'localTimezone', 'deliveryMode'];
    const wrong: readonly object[] = [
      ...['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation', ...texts].flatMap((name) =>
        [1, [], true].map((value) => ({ [name]: value })),
      ),
      ...['timestamp', 'localTimestamp', 'expiration'].map((name) => ({ [name]: 'yesterday' })),
      ...['membersAdded', 'membersRemoved'].flatMap((name) =>
        [someone, [{}], [1], [{ ...someone, name: 1 }]].map((value) => ({ [name]: value })),
      ),
      ...['contentType', 'contentUrl', 'name', 'thumbnailUrl'].map((name) => ({ attachments: [{ [name]: 1 }] })),
      { attachments: {} },
      { attachments: [null] },
      { entities: {} },
      { entities: [1] },
      ...['from', 'recipient'].map((name) => ({ [name]: { ...someone, name: 1 } })),
      ...['name', 'conversationType', 'tenantId', 'isGroup'].map((name) => ({
        conversation: { ...right.conversation, [name]: 1 },
      })),
    ];
    for (const part of wrong) expect(read(part), JSON.stringify(part)).to.equal(undefined);
  });

  it('may hold halves of characters', async () => {
    const chat = await closing(startJiraChat('emulator'));
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    for (const half of ['\ud800', '\udc00 monitor'])
      for (const text of [half, 'my requests', half, 'cancel', `comment ITH-1: ${half}`, 'cancel'])
        await unharmed(chat, { type: 'message', text, id: half, from: { id: half }, replyToId: half });
    for (const id of ['\ud800', '会話', '\u0000', '\r\nx: y', 'ü', 'x'.repeat(5000)])
      await unharmed(chat, { type: 'message', text: 'help', conversation: { id } });
    for (const text of ['\ud800', 'my requests', '\udc00', 'comment ITH-1: \ud800'])
      await unharmed(chat, { type: 'message', text });
  });

  it('may have ids that no channel has, and are refused for them', async () => {
    const chat = await closing(startJiraChat('emulator'));
    const id = 'x'.repeat(9000);
    for (const part of [{ conversation: { id } }, { from: { id } }, { recipient: { id } }, { channelId: id }])
      expect(await unharmed(chat, { type: 'message', text: 'log in', ...part }), Object.keys(part).join()).to.equal(
        400,
      );
  });

  it('may be as deep as they like', async () => {
    const chat = await closing(startJiraChat('emulator'));
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep: unknown = JSON.parse(`${open.repeat(4000)}1${close.repeat(4000)}`);
      for (const type of ['message', 'invoke', 'event', 'conversationUpdate'])
        for (const name of [
          'value',
          'channelData',
          'attachments',
          'entities',
          'text',
          'membersAdded',
          'from',
          'conversation',
        ])
          await unharmed(chat, { type, [name]: deep });
    }
  });
});
