import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { textsOf as textsFor } from '../../dialogs/texts/languages';
import type { Emulator } from '../../src/emulator';
import { partsOf, textsOf, type Part } from '../../src/testing/card';
import { codeOn, consentInBrowser } from './browserSignIn';
import type { FakeChannel } from './fakeChannel';

type Sent = readonly Partial<Activity>[];

/** What a person sees and does in a chat, and in the browser that its sign-in opens. */
export interface ChatWindow {
  say(text: string, extra?: Partial<Activity>): Promise<Sent>;
  /** What the newest button or tile with this title sends. */
  dataOf(title: string | RegExp): object | undefined;
  /** Presses the newest button or tile with this title in the whole chat. */
  press(title: string | RegExp): Promise<Sent>;
  /** Fills in the newest form by the labels of its inputs, and presses a button. */
  fillIn(answers: Readonly<Record<string, unknown>>, button?: string): Promise<Sent>;
  /** Says `log in`, or `word`, consents as this person, and types the code. */
  signIn(name: string, word?: string): Promise<void>;
  /** Follows the sign-in card among these activities, and consents as this person; returns the text of the final page. */
  consent(sent: Sent, name: string): Promise<string>;
  /** Everything that the chat shows now, as one text. */
  shown(): string;
  /** The titles of the newest card's buttons and tiles. */
  offered(): string[];
  /** The labels of the newest form's inputs. */
  labels(): string[];
}

export interface ChatWindowOptions {
  /** Buttons and inputs are found by the part of their titles before this. */
  readonly calledBefore?: string | undefined;
  /** The client's; English by default. */
  readonly locale?: string | undefined;
}

export function openChatWindow(
  channel: FakeChannel,
  emulator: Emulator,
  { calledBefore, locale }: ChatWindowOptions = {},
): ChatWindow {
  /** Newest first and lazily: a chat may have thousands. */
  function* cards(): Generator<readonly Part[]> {
    for (let index = channel.sent.length - 1; index >= 0; index -= 1)
      for (const { content } of channel.sent[index]?.attachments?.toReversed() ?? []) yield partsOf(content);
  }
  function firstOf<T>(find: (parts: readonly Part[]) => T | undefined): T | undefined {
    for (const parts of cards()) {
      const found = find(parts);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const isInput = ({ type }: Part) => type?.startsWith('Input.') ?? false;
  const newestForm = () => firstOf((parts) => (parts.some(isInput) ? parts : undefined)) ?? [];
  const actions = (parts: readonly Part[]) => parts.filter(({ type, title }) => type === 'Action.Submit' && title);

  const calledSo = (title: string | RegExp, given = '') => {
    if (typeof title !== 'string') return title.test(given);
    const [name = ''] = calledBefore === undefined ? [given] : given.split(calledBefore);
    return name.trimEnd() === title;
  };

  const chat: ChatWindow = {
    say: (text, extra) => channel.say(text, extra),
    press: (title) => channel.submit(chat.dataOf(title)),
    dataOf(title) {
      const found = firstOf((parts) => actions(parts).findLast((part) => calledSo(title, part.title)));
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
      const told = textsFor(locale === undefined ? {} : { locale }).signIn.signedInAs(name);
      expect(chat.shown()).to.contain(told.slice(0, told.indexOf(name) + name.length));
    },
    shown: () => channel.sent.flatMap(textsOf).join('\n'),
    labels: () =>
      newestForm()
        .filter(isInput)
        .map(({ label = '' }) => label),
    offered: () => actions(firstOf((parts) => parts) ?? []).map(({ title = '' }) => title),
  };
  return chat;
}
