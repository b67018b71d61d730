import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BotOptions, BotReady } from './botProcess';
import { startChild, type Child } from './child';
import { amount, atMost, ratio, type Finding } from './figure';
import { compare, median, type Side } from './measure';
import { createPerson, type Person } from './person';
import type { Services } from './services';

const turnsARound = 200;
/** Until what a turn runs through is compiled. */
const warmUpTurns = 1000;

/** A turn of somebody who is signed in, "who am i", beside the SDK's echo bot with state, and the least a bot can do. */
export async function turns(directory: string, rounds: number): Promise<Finding> {
  const services = await startChild<Services>('services.js', {});
  const children: Child[] = [services];
  async function startBot(storage: BotOptions['storage'], isOurs: boolean): Promise<Side> {
    const options: BotOptions = { storage, services: services.ready };
    const child = await startChild<BotReady>('botProcess.js', options);
    children.push(child);
    const person = createPerson(child.ready.url, services.ready);
    const { conversation } = isOurs ? await person.signIn() : { conversation: randomUUID() };
    await say(person, conversation, warmUpTurns);
    return async () => {
      const before = (await child.ask('processor time')) as number;
      await say(person, conversation, turnsARound);
      return [(((await child.ask('processor time')) as number) - before) / turnsARound];
    };
  }
  try {
    const memory = await startBot('memory:', true);
    const lmdb = await startBot(`lmdb:${join(directory, 'data')}`, true);
    const echo = await startBot('echo with state', false);
    const threeCalls = await startBot('echo with state, three calls', false);
    const limit = await startBot(`limit:${join(directory, 'limit')}`, false);
    const besideEcho = await compare(memory, echo, { rounds });
    const alike = await compare(memory, threeCalls, { rounds });
    const besideLimit = await compare(lmdb, limit, { rounds });
    return {
      name: 'a turn, signed in',
      figures: [
        ratio("memory: processor time / the SDK's echo bot with state and as many calls", 1 / alike.ratio, atMost(0.6)),
        ratio("memory: processor time, three calls / the SDK's echo bot with state, one", 1 / besideEcho.ratio),
        ratio('LMDB: processor time / the limit', 1 / besideLimit.ratio, atMost(2.5)),
        amount('memory: processor time', median(besideEcho.ours), 'ms'),
        amount("the SDK's echo bot with state", median(besideEcho.theirs), 'ms'),
        amount("the SDK's echo bot with state, three calls", median(alike.theirs), 'ms'),
        amount('LMDB: processor time', median(besideLimit.ours), 'ms'),
        amount('the limit', median(besideLimit.theirs), 'ms'),
      ],
    };
  } finally {
    for (const child of children) await child.close();
  }
}

async function say(person: Person, conversation: string, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await person.say(conversation, 'who am i');
}
