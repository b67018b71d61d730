import { join } from 'node:path';
import type { BotOptions, BotReady } from './botProcess';
import { startChild, type Child } from './child';
import { amount, atLeast, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, median, percentile, type Side } from './measure';
import { createPerson, type AtCallback, type Person } from './person';
import type { Services, ServicesQuestion } from './services';

const atOnce = 8;
const signInsARound = 40;
/** Before any measurement, at each bot: it takes so many until what they run through is compiled. */
const warmUpSignIns = 1000;
const callbacksARound = 30;
/** Milliseconds Atlassian takes longer, to tell one round trip from two. */
const slowdown = 100;

interface Bot {
  /** In figures. */
  readonly name: string;
  readonly person: Person;
  readonly process: Child;
}

/** Whole sign-ins over HTTP, and their callbacks alone, beside a bot that has the same HTTP exchanges and no more. */
export async function signIns(directory: string, rounds: number): Promise<Finding[]> {
  const services = await startChild<Services>('services.js', {});
  const children: Child[] = [services];
  async function startBot(name: string, storage: BotOptions['storage']): Promise<Bot> {
    const options: BotOptions = { storage, services: services.ready };
    const child = await startChild<BotReady>('botProcess.js', options);
    children.push(child);
    return { name, person: createPerson(child.ready.url, services.ready), process: child };
  }
  try {
    const bare = await startBot('bare', 'bare');
    const withDialogs = await startBot("bare with the SDK's dialogs", 'bare with dialogs');
    const lmdb = await startBot('LMDB', `lmdb:${join(directory, 'data')}`);
    const memory = await startBot('memory', 'memory:');
    for (const other of [bare, withDialogs]) await mustExchangeAlike(lmdb, other);
    for (const { person } of [bare, withDialogs, lmdb, memory]) await together(warmUpSignIns, () => person.signIn());
    const ask = (question: ServicesQuestion) => services.ask(question);
    await ask('forget');
    return [
      {
        name: 'whole sign-ins',
        figures: [
          ...(await throughput(lmdb, bare, rounds, ask)),
          ...(await throughput(memory, bare, rounds, ask)),
          ...(await throughput(memory, withDialogs, rounds, ask)),
        ],
      },
      {
        name: 'callback to chat',
        figures: [...(await callbacks(lmdb, bare, rounds, ask)), ...(await besideDialogs(lmdb, withDialogs, rounds))],
      },
    ];
  } finally {
    for (const child of children) await child.close();
  }
}

type AskServices = (question: ServicesQuestion) => Promise<unknown>;

/** The comparison would mean nothing otherwise. */
async function mustExchangeAlike(ours: Bot, bare: Bot): Promise<void> {
  const [{ sent: mine }, { sent: other }] = [await ours.person.signIn(), await bare.person.signIn()];
  if (mine.length === other.length) return;
  const texts = mine.map(({ activity }) => activity.text ?? activity.type).join(' | ');
  throw new Error(`our bot sends ${mine.length} activities, the bare one ${other.length}: ${texts}`);
}

async function throughput(ours: Bot, theirs: Bot, rounds: number, ask: AskServices): Promise<Figure[]> {
  const cpu = { ours: [] as number[], theirs: [] as number[] };
  const side = (bot: Bot, spent: number[]) => async () => {
    await ask('forget');
    const before = await cpuOf(bot);
    const start = performance.now();
    await together(signInsARound, () => bot.person.signIn());
    const took = performance.now() - start;
    spent.push(((await cpuOf(bot)) - before) / signInsARound);
    return [took / signInsARound];
  };
  const compared = await compare(side(ours, cpu.ours), side(theirs, cpu.theirs), { rounds });
  const beside = `${ours.name} beside ${theirs.name}`;
  return [
    ratio(`${beside}: sign-ins a second / theirs`, compared.ratio, theirs.name === 'bare' ? atLeast(0.8) : undefined),
    amount(`${beside}: sign-ins a second`, 1000 / median(compared.ours), 'per s'),
    amount(`${beside}: theirs a second`, 1000 / median(compared.theirs), 'per s'),
    amount(`${beside}: processor time a sign-in`, median(cpu.ours.slice(1)), 'ms'),
    amount(`${beside}: theirs`, median(cpu.theirs.slice(1)), 'ms'),
  ];
}

async function callbacks(ours: Bot, bare: Bot, rounds: number, ask: AskServices): Promise<Figure[]> {
  const times: number[] = [];
  const compared = await compare(callingBack(ours, times), callingBack(bare, []), { rounds });
  await ask({ delay: slowdown });
  const delayed = await ours.person.callBack(await ours.person.toCallback());
  await ask({ delay: 0 });
  const calm = median(times);
  return [
    // The chat's own message is one more.
    amount('upstream round trips one after the other', Math.round((delayed - calm) / slowdown) + 1, '', atMost(3)),
    amount('own processor time, p50', median(compared.ours), 'ms', atMost(3)),
    amount('bare processor time, p50', median(compared.theirs), 'ms'),
    ratio('own processor time / bare', 1 / compared.ratio),
    amount('callback to chat message, p50', calm, 'ms'),
    amount('callback to chat message, p99', percentile(times, 0.99), 'ms'),
  ];
}

async function besideDialogs(ours: Bot, withDialogs: Bot, rounds: number): Promise<Figure[]> {
  const compared = await compare(callingBack(ours, []), callingBack(withDialogs, []), { rounds });
  return [ratio(`own processor time / ${withDialogs.name}`, 1 / compared.ratio)];
}

/** Answers the processor time a callback; keeps how long each took until the chat had its message, in milliseconds. */
function callingBack(bot: Bot, latencies: number[]): Side {
  return async () => {
    const ready: AtCallback[] = [];
    for (let index = 0; index < callbacksARound; index += 1) ready.push(await bot.person.toCallback());
    const before = await cpuOf(bot);
    for (const at of ready) latencies.push(await bot.person.callBack(at));
    return [((await cpuOf(bot)) - before) / callbacksARound];
  };
}

async function cpuOf({ process: child }: Bot): Promise<number> {
  return (await child.ask('processor time')) as number;
}

async function together(count: number, work: () => Promise<unknown>): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
