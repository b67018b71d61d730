import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Emulator } from '../../src/emulator';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { partsOf, type Part } from '../../src/testing/card';
import { isWithAssistant } from '../support/chatBot';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** What a person may do next; numbers pick from what the chat offers. */
type Step =
  | { readonly say: string }
  | { readonly atOnce: readonly [string, string] }
  | { readonly twice: string }
  | { readonly press: number; readonly old: boolean }
  /** Fills in the open form. */
  | { readonly fill: string; readonly by: 'Next' | 'Back' | 'Cancel' }
  | { readonly faults: keyof typeof faults };

const faults = {
  none: {},
  // Not an error that is retried, so that nobody has to wait.
  reading: { rules: [{ method: 'GET', path: '/ex/jira/', status: 403, times: 3 }] },
  writing: { rules: [{ method: 'POST', path: '/ex/jira/', status: 403, times: 1 }] },
  unknown: { rules: [{ method: 'POST', path: '/ex/jira/', status: 500, times: 1 }] },
} satisfies Record<string, Emulator['faults']>;

/** These never become a comment. */
const refusals: readonly string[] = ['no', 'none', 'nothing', 'skip', 'back', 'cancel', 'stop'];
const words = fc.constantFrom(
  ...refusals,
  ...'yes,ok,done,1,2,?,,create request,my requests,approvals,request ITH-2,comment ITH-2,move ITH-2'.split(','),
  ...'approve ITH-10,share ITH-3,rate ITH-1,help,who am i,hi,thanks,my screen is broken,monitor,elephant'.split(','),
);
const named = fc.integer({ min: 1, max: 1_000_000 }).map((number) => `Draft ${number}`);
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ say: words }) },
  { weight: 6, arbitrary: fc.record({ press: fc.nat(), old: fc.constant(false) }) },
  { weight: 2, arbitrary: fc.record({ press: fc.nat(), old: fc.constant(true) }) },
  {
    weight: 4,
    arbitrary: fc.record({ fill: named, by: fc.constantFrom('Next', 'Next', 'Back', 'Cancel') }),
  },
  { weight: 1, arbitrary: fc.record({ atOnce: fc.tuple(words, words) }) },
  { weight: 1, arbitrary: fc.record({ twice: words }) },
  { weight: 1, arbitrary: fc.record({ faults: fc.constantFrom('none', 'reading', 'writing', 'unknown') }) },
);

/** Ways to a form, so that walks involve one. */
const begins: readonly (readonly Step[])[] = [
  [],
  [{ say: 'order new equipment' }, { say: 'yes' }, { say: 'Go on' }],
  [{ say: 'create request' }, { say: 'Facilities' }, { say: 'Move desks' }],
];

/** Words or presses that confirm something. */
const confirmations: readonly string[] = ['yes', 'ok', 'done', '1', '2'];

/** One person's conversation. */
class Walk {
  private readonly everSent: object[] = [];
  /** What was last typed into a form and not yet sent. */
  private draft: string | undefined;
  /** Whether a form with other answers has been opened since. */
  private isOutdone = false;

  constructor(private readonly chat: JiraChat) {}

  async take(step: Step): Promise<void> {
    const { chat } = this;
    const live = partsOf(chat.channel.sent.at(-1)?.attachments);
    const buttons = actionsOf(live);
    const before = this.writes.length;
    this.everSent.push(...buttons.map(({ data }) => data ?? {}));
    const titles = buttons.map(({ title = '' }) => title);
    let isConfirmed = false;
    if ('faults' in step) chat.emulator.faults = { ...faults[step.faults] };
    else if ('say' in step) {
      isConfirmed = true;
      const { sent, updates } = chat.channel;
      const count = sent.length + updates.length;
      await chat.say(step.say);
      if (step.say !== '') expect(sent.length + updates.length, `an answer to "${step.say}"`).to.be.greaterThan(count);
    } else if ('atOnce' in step) {
      isConfirmed = true;
      await Promise.all(step.atOnce.map((text) => chat.say(text)));
    } else if ('twice' in step) {
      isConfirmed = true;
      await chat.say(step.twice, { id: `twice ${this.everSent.length} ${step.twice}` });
      const after = this.writes.length;
      await chat.say(step.twice, { id: `twice ${this.everSent.length} ${step.twice}` });
      expect(this.writes.length, 'delivered twice').to.equal(after);
    } else if ('fill' in step) await this.fill(live, step);
    else {
      const among = step.old ? this.everSent : buttons.map(({ data }) => data ?? {});
      const data = among[step.press % Math.max(1, among.length)];
      isConfirmed = data !== undefined && buttons.some((button) => button.data === data);
      // With a button, a client also sends the inputs of its card.
      if (data) await chat.channel.submit(step.old ? data : { ...valuesOf(live), ...data });
    }
    const done = this.writes.slice(before);
    if (!isConfirmed) expect(done, 'nobody confirmed it').to.deep.equal([]);
    this.judge(step, titles, done);
  }

  /** Nothing is written without having been asked about, and no reply to a question ever becomes a comment. */
  private judge(step: Step, titles: readonly string[], done: Walk['writes']): void {
    for (const { path, body, status } of done) {
      const { body: comment = '' } = Object(body) as { body?: unknown };
      if (path.endsWith('/comment')) expect(refusals).not.to.include(String(comment).toLowerCase());
      if (!path.endsWith('/servicedeskapi/request')) continue;
      expect(titles, 'after a last look').to.include('Create');
      if ('say' in step) expect(confirmations).to.include(step.say);
      // Its outcome is unknown, or it exists.
      if (status !== 403) this.draft = undefined;
    }
    if (titles.includes('Yes, go on') && 'say' in step && /^(no|none|nothing)$/.test(step.say)) this.draft = undefined;
    if (titles.includes('Yes, go on') && 'press' in step) this.draft = undefined;
    if ('atOnce' in step || 'twice' in step) this.draft = undefined;
    const form = JSON.stringify(this.chat.channel.sent.at(-1)?.attachments ?? []);
    if (form.includes('"Input.') && this.draft !== undefined && !form.includes(this.draft)) this.isOutdone = true;
    const cards = this.chat.channel.sent.flatMap(({ attachments }, index) =>
      actionsOf(partsOf(attachments)).length > 0 ? [index] : [],
    );
    expect(cards, JSON.stringify(step)).to.have.length.at.most(1);
    if (cards[0] !== undefined) expect(cards[0], JSON.stringify(step)).to.equal(this.chat.channel.sent.length - 1);
  }

  private async fill(live: readonly Part[], { fill, by }: Extract<Step, { fill: string }>): Promise<void> {
    const button = actionsOf(live).find(({ title }) => title === by);
    const inputs = live.filter(({ type }) => type.startsWith('Input.'));
    const text = inputs.find(({ id }) => id === 'field:summary');
    if (!button || !text) return;
    const takesAlong = !JSON.stringify(button).includes('"associatedInputs":"none"');
    const first = ({ choices = [] }: Part & { choices?: readonly { value: string }[] }) => choices[0]?.value ?? '';
    const given = inputs.map((input) => [
      input.id ?? '',
      input === text
        ? fill
        : input.type === 'Input.ChoiceSet'
          ? first(input)
          : input.type === 'Input.Number'
            ? '1'
            : '',
    ]);
    await this.chat.channel.submit({ ...button.data, ...(takesAlong ? Object.fromEntries(given) : {}) });
    if (takesAlong) [this.draft, this.isOutdone] = [fill, false];
  }

  /** Whatever happened, the person can continue, and what was typed is still there. */
  async end(): Promise<void> {
    const { chat, draft } = this;
    for (const { summary, speak, attachments = [] } of [...chat.channel.sent, ...chat.channel.updates])
      for (const { content } of attachments)
        for (const heard of [summary, speak ?? content.speak])
          expect(heard, JSON.stringify(content)).to.be.a('string').and.not.equal('');
    chat.emulator.faults = {};
    await chat.say('cancel');
    await chat.say('create request');
    if (draft !== undefined) expect(chat.offered(), draft).to.include('Yes, go on');
    if (chat.offered().includes('Yes, go on')) await chat.press('Yes, go on');
    if (draft !== undefined && !this.isOutdone)
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain(draft);
    await chat.say('request ITH-1');
    expect(chat.offered(), 'it goes on').to.include('Comment');
    await chat.say('create request');
    if (chat.offered().includes('Yes, go on')) await chat.say('no');
    await chat.say('cancel');
  }

  private get writes() {
    return this.chat.emulator.calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/'));
  }
}

function valuesOf(parts: readonly Part[]): Record<string, unknown> {
  const inputs: readonly (Part & { readonly value?: unknown })[] = parts;
  return Object.fromEntries(
    inputs.flatMap(({ id, type, value }) => (type.startsWith('Input.') && id ? [[id, value ?? '']] : [])),
  );
}

function actionsOf(parts: readonly Part[]): Part[] {
  return parts.filter(({ type, title }) => type === 'Action.Submit' && title !== undefined);
}

describe('any conversation', () => {
  it('has one live card, the last message; answers, is heard, sends what was confirmed, loses no draft, and goes on', async () => {
    const walks = fc.tuple(
      // With two, every turn reaches the other instance, as after a restart.
      fc.constantFrom(1, 2),
      fc.constantFrom(...begins),
      fc.array(steps, { minLength: 3, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(walks, async ([instances, begin, rest]) => {
        const storage = new MemoryStorage();
        const chat = await startJiraChat('emulator', { storages: [storage, storage].slice(0, instances) });
        try {
          await chat.signIn('Mia Krystof');
          const walk = new Walk(chat);
          for (const step of [...begin, ...rest]) await walk.take(step);
          await walk.end();
        } finally {
          await chat.close();
        }
      }),
      { numRuns: isWithAssistant() ? 25 : 8 },
    );
  });
});
