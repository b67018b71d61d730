import { expect } from 'chai';
import type { Activity, Storage } from 'botbuilder';
import { textsOf as textsFor } from '../../dialogs/texts/languages';
import { startAssistant, type Assistant } from '../../src/assistant/assistant';
import { createLogger } from '../../src/assistant/logger';
import { readSettings } from '../../src/settings/settings';
import { startEmulator, type Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { partsOf, textsOf, type Part } from '../../src/testing/card';
import { startBalancer } from './balancer';
import { codeOn, consentInBrowser } from './browserSignIn';
import { startFakeChannel, type FakeChannel } from './fakeChannel';
import { holdTimer } from './heldTimer';
import type { Relay } from './relay';

export const encryptionKeys = [{ kid: 'k', secret: new Uint8Array(32).fill(1) }];

type Sent = readonly Partial<Activity>[];

/** The assistant between a channel and the emulator, all over HTTP. */
export interface JiraChat {
  readonly emulator: Emulator;
  /** The first, where there are several. */
  readonly assistant: Assistant;
  readonly channel: FakeChannel;
  say(text: string, extra?: Partial<Activity>): Promise<Sent>;
  /** What the newest button or tile with this title sends. */
  dataOf(title: string | RegExp): object | undefined;
  /** Presses the newest button or tile with this title among everything that stands in the chat. */
  press(title: string | RegExp): Promise<Sent>;
  /** Fills in the newest form by the labels of its inputs, and presses a button. */
  fillIn(answers: Readonly<Record<string, unknown>>, button?: string): Promise<Sent>;
  /** `log in`, or another word for it, consent as this person, the code. */
  signIn(name: string, word?: string): Promise<void>;
  /** Follows the sign-in card among these, and consents as this person; returns the text of the page that comes. */
  consent(sent: Sent, name: string): Promise<string>;
  /** Everything that stands in the chat now, as one text. */
  shown(): string;
  /** The titles of the newest card's buttons and tiles. */
  offered(): string[];
  /** The labels of the newest form's inputs. */
  labels(): string[];
  /** Moves the time that the assistants' limits go by; of its own it stands still. Milliseconds. */
  pass(time: number): void;
  close(): Promise<void>;
}

export interface JiraChatOptions {
  readonly storage?: Storage;
  /** For an instance of the assistant each, over the same records; every request goes to another one. */
  readonly storages?: readonly Storage[];
  readonly appId?: string;
  /** What stands between the assistant and Atlassian's API, at the emulator's address. */
  readonly between?: (url: string) => Promise<Relay>;
  /** Buttons and inputs are called by what stands before this in their titles. */
  readonly calledBefore?: string;
  /** Of the client; English where there is none. */
  readonly locale?: string;
  /** What the public addresses begin with. */
  readonly basePath?: string;
  /** Further settings. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startJiraChat(
  channelId: string,
  {
    storage = new MemoryStorage(),
    storages = [storage],
    appId,
    between,
    calledBefore,
    locale,
    basePath = '',
    env: more = {},
  }: JiraChatOptions = {},
): Promise<JiraChat> {
  const emulator = await startEmulator();
  const { timer, pass } = holdTimer();
  const balancer = await startBalancer();
  const relay = await between?.(emulator.url);
  const env = {
    JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
    JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
    JIRA_OAUTH2_AUTH_URL: emulator.url,
    JIRA_OAUTH2_API_URL: relay?.url ?? emulator.url,
    JIRA_OAUTH2_CALLBACK_URL: `${balancer.url}${basePath}/oauth2/jira/callback/`,
    PORT: '0',
    ...(appId === undefined ? {} : { MicrosoftAppId: appId }),
    ...more,
  };
  const { clientId, clientSecret } = emulator;
  const start = (own: Storage) =>
    startAssistant({
      settings: { ...readSettings({ file: 'none', env }), clientId, clientSecret },
      storage: own,
      encryptionKeys,
      logger: createLogger('silent'),
      timer,
    });
  const assistant = await start(storages[0] ?? storage);
  const assistants = [assistant, ...(await Promise.all(storages.slice(1).map(start)))];
  balancer.targets = assistants.map(({ url }) => url);
  const channel = await startFakeChannel({ botUrl: balancer.url, channelId, locale });

  const cards = () =>
    channel.sent.flatMap(({ attachments = [] }) => attachments.map(({ content }) => partsOf(content)));
  const isInput = ({ type }: Part) => type?.startsWith('Input.') ?? false;
  const newestForm = () => cards().findLast((parts) => parts.some(isInput)) ?? [];
  const actions = (parts: readonly Part[]) => parts.filter(({ type, title }) => type === 'Action.Submit' && title);

  const calledSo = (title: string | RegExp, given = '') => {
    if (typeof title !== 'string') return title.test(given);
    const [name = ''] = calledBefore === undefined ? [given] : given.split(calledBefore);
    return name.trimEnd() === title;
  };

  const chat: JiraChat = {
    emulator,
    assistant,
    channel,
    say: (text, extra) => channel.say(text, extra),
    press: (title) => channel.submit(chat.dataOf(title)),
    dataOf(title) {
      const found = actions(cards().flat()).findLast((part) => calledSo(title, part.title));
      if (!found) expect.fail(`nothing called ${String(title)} among ${JSON.stringify(chat.offered())}`);
      return found.data;
    },
    fillIn(answers, button = 'Next') {
      const form = newestForm();
      const inputs = form.filter(isInput);
      const entries = Object.entries(answers).map(([label, value]) => {
        const input = inputs.find((known) => calledSo(label, known.label));
        if (!input) expect.fail(`no input ${label} among ${inputs.map((known) => known.label).join(', ')}`);
        return [input.id, value] as const;
      });
      const action = actions(form).find(({ title }) => title === button) ?? expect.fail(`no button ${button}`);
      return channel.submit({ ...action.data, ...Object.fromEntries(entries) });
    },
    consent: async (sent, name) => (await consentInBrowser(emulator, sent, name)).finish(),
    async signIn(name, word = 'log in') {
      const page = await chat.consent(await channel.say(word), name);
      const code = codeOn(page);
      await channel.say(code);
      const [before = ''] = textsFor(locale === undefined ? {} : { locale })
        .signIn.signedInAs('|')
        .split('|');
      expect(chat.shown()).to.contain(before + name);
    },
    shown: () => channel.sent.flatMap(textsOf).join('\n'),
    pass,
    labels: () =>
      newestForm()
        .filter(isInput)
        .map(({ label = '' }) => label),
    offered: () => actions(cards().at(-1) ?? []).map(({ title = '' }) => title),
    async close() {
      // The channel goes after the assistants: what they still push would be tried again and again.
      await Promise.all(assistants.map((one) => one.close()));
      await channel.close();
      await balancer.close();
      await relay?.close();
      await emulator.close();
    },
  };
  return chat;
}
