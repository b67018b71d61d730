import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { startRelay, type Relay, type RequestPoint } from '../support/relay';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant } from '../support/usePrograms';

describe('the assistant, killed and started again', () => {
  const directory = useTemporaryDirectory('suite');
  const programs = usePrograms(directory, 'suite');
  let emulator: Emulator;
  let relay: Relay;
  let assistant: ServedAssistant;
  let channel: FakeChannel;

  const start = (port: string) =>
    programs.serve({
      JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
      JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
      JIRA_OAUTH2_AUTH_URL: relay.url,
      JIRA_OAUTH2_API_URL: relay.url,
      LOG_LEVEL: 'silent',
      PORT: port,
    });

  // Who has taken a dead one's place serves the next test, too; each is another person's.
  before(async () => {
    emulator = await startEmulator();
    relay = await startRelay(emulator.url);
    assistant = await start('0');
  });
  after(async () => {
    await relay.close();
    await emulator.close();
  });
  let people = 0;
  beforeEach(async () => {
    people += 1;
    channel = await startFakeChannel({
      botUrl: assistant.url,
      userId: `user ${people}`,
      conversationId: `chat ${people}`,
    });
  });
  afterEach(() => channel.close());

  /** What the bot says to a message. */
  const say = async (text: string) => JSON.stringify(await channel.say(text));

  async function restart(): Promise<void> {
    await assistant.crash();
    assistant = await start(assistant.port);
  }

  /** Does something of which the assistant dies at this point. */
  async function crash(point: RequestPoint, what: () => Promise<unknown>): Promise<void> {
    const met = new Promise<void>((resolve) => relay.meet(point, () => resolve()));
    const done = what().catch(() => undefined);
    await met;
    await restart();
    await done;
  }

  async function signIn(): Promise<void> {
    const browser = await consentInBrowser(emulator, await channel.say('log in'));
    expect(await say(codeOn(await browser.finish()))).to.contain('You are signed in as Mia Krystof');
  }

  it('goes on with a sign-in: after the card, and after the code', async () => {
    const browser = await consentInBrowser(emulator, await channel.say('log in'));
    await restart();
    expect(await say('hello?')).to.contain('I am waiting for you to sign in');
    const page = await browser.finish();
    await restart();
    expect(await say('hello?')).to.contain('type the six-digit code');
    expect(await say(codeOn(page))).to.contain('You are signed in as Mia Krystof');
    await restart();
    expect(await say('who am i')).to.contain('Mia Krystof');
  });

  const exchanges: readonly RequestPoint[] = [
    { method: 'POST', path: '/oauth/token', when: 'arrives' },
    { method: 'POST', path: '/oauth/token', when: 'answered' },
    { method: 'GET', path: '/accessible-resources', when: 'answered' },
  ];
  for (const point of exchanges) {
    it(`says where a sign-in stands whose ${point.path} ${point.when} at its end`, async () => {
      const browser = await consentInBrowser(emulator, await channel.say('log in'));
      await crash(point, () => browser.finish());

      expect(await browser.finish()).to.contain('data-code="unavailable"');
      expect(await say('hello?')).to.contain('I am waiting for you to sign in');
      expect(await say('cancel')).to.contain('All right, cancelled.');
      await signIn();
    });
  }

  const creates: readonly (readonly [point: RequestPoint, expected: number])[] = [
    [{ method: 'POST', path: '/rest/servicedeskapi/request', when: 'arrives' }, 0],
    [{ method: 'POST', path: '/rest/servicedeskapi/request', when: 'answered' }, 1],
  ];
  for (const [point, expected] of creates) {
    it(`creates no request a second time whose answer was lost (${point.when})`, async () => {
      await signIn();
      const [before, summary] = [created(), `Somebody knows my password (${point.when})`];
      await channel.say('create request');
      await channel.submit(dataOf(/^Report a security incident/));
      const typed = Object.fromEntries(partsOf('Input.Text').map(({ id = '' }) => [id, summary]));
      await channel.submit({ ...dataOf(/^Next$/), ...typed });
      await channel.submit(dataOf(/^No files$/));
      const create = dataOf(/^Create$/);
      await crash(point, () => channel.submit(create));

      // The person presses once more, not knowing what became of it.
      expect(JSON.stringify(await channel.submit(create))).to.contain('my requests');
      expect(created() - before).to.equal(expected);
      expect((await say('my requests')).includes(summary)).to.equal(expected === 1);
    });
  }

  const created = () =>
    emulator.calls.filter(({ path, status }) => path.endsWith('/servicedeskapi/request') && status === 201).length;
  /** What stands in the chat now with this type, the newest last. */
  const partsOf = (type: string) =>
    channel.sent
      .flatMap(({ attachments = [] }) => attachments.flatMap(({ content }) => withType(content)))
      .filter((part) => part.type === type);
  /** What the newest button or tile with such a title sends. */
  const dataOf = (title: RegExp) =>
    partsOf('Action.Submit').findLast((part) => title.test(part.title ?? ''))?.data ??
    expect.fail(
      `no ${title} among ${partsOf('Action.Submit')
        .map((part) => part.title)
        .join(', ')}`,
    );
});

interface Part {
  readonly type?: string;
  readonly title?: string;
  readonly id?: string;
  readonly data?: object;
}

/** Every object of a card. */
function withType(value: unknown): Part[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(withType)] : [];
}
