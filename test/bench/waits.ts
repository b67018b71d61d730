import { randomUUID } from 'node:crypto';
import type { BotReady } from './botProcess';
import { startChild, type Child } from './child';
import { amount, atMost, type Finding } from './figure';
import { median } from './measure';
import { createPerson } from './person';
import type { Services } from './services';

/** Milliseconds that Atlassian takes longer, and the SDK's token service. */
const away = 80;
const people = 15;

/** What somebody waits for in the chat while they sign in, and at a turn after it, in milliseconds. */
interface Waits {
  readonly card: number[];
  readonly code: number[];
  readonly after: number[];
}

/** A whole sign-in with what it asks 80 ms away: ours, and what either SDK has, with its token service. */
export async function waits(): Promise<Finding> {
  const services = await startChild<Services>('services.js', {});
  const children: Child[] = [services];
  const start = async (storage: 'memory:' | 'OAuthPrompt' | 'authorization') => {
    const child = await startChild<BotReady>('botProcess.js', { storage, services: services.ready });
    children.push(child);
    return createPerson(child.ready.url, services.ready);
  };
  try {
    const ours = await start('memory:');
    const others = {
      OAuthPrompt: await start('OAuthPrompt'),
      'authorization of the Agents SDK': await start('authorization'),
    };
    const none = (): Waits => ({ card: [], code: [], after: [] });
    const mine = none();
    const theirs = Object.entries(others).map(([name, bot]) => ({ name, bot, waited: none() }));
    const timed = async (into: number[], work: () => Promise<void>) => {
      const since = performance.now();
      await work();
      into.push(performance.now() - since);
    };
    for (let person = 0; person < people; person += 1) {
      // What runs for the first time is compiled then.
      await services.ask({ delay: person < 5 ? 0 : away });
      const at = await ours.toCallback();
      await ours.callBack(at);
      const code = await ours.codeAt(at);
      await timed(mine.card, () => ours.say(randomUUID(), 'log in'));
      await timed(mine.code, () => ours.say(at.conversation, code));
      await timed(mine.after, () => ours.say(at.conversation, 'who am i'));
      for (const { bot, waited } of theirs) {
        const conversation = randomUUID();
        await timed(waited.card, () => bot.say(conversation, 'log in'));
        await timed(waited.code, () => bot.say(conversation, '123456'));
        await timed(waited.after, () => bot.say(conversation, 'who am i'));
      }
    }
    const calls = (times: readonly number[]) => Math.floor(median(times.slice(5)) / away);
    return {
      name: 'waits, 80 ms away',
      figures: [
        amount('calls waited for until the card', calls(mine.card), '', atMost(0)),
        amount('… from code to signed in', calls(mine.code), '', atMost(0)),
        amount('… at a turn after it', calls(mine.after), '', atMost(0)),
        ...theirs.flatMap(({ name, waited }) => [
          amount(`${name}: until the card`, calls(waited.card), ''),
          amount(`${name}: from code to signed in`, calls(waited.code), ''),
          amount(`${name}: at a turn after it`, calls(waited.after), ''),
          amount(`${name}: until the card, p50`, median(waited.card.slice(5)), 'ms'),
        ]),
        amount('until the card, p50', median(mine.card.slice(5)), 'ms'),
      ],
    };
  } finally {
    for (const child of children) await child.close();
  }
}
