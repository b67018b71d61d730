import { join } from 'node:path';
import type { BotOptions, BotReady } from './botProcess';
import { startChild, type Child } from './child';
import { amount, atLeast, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, median, percentile } from './measure';
import { createPerson, type AtCallback, type Person } from './person';
import type { Services, ServicesQuestion } from './services';

const atOnce = 8;
const signInsARound = 40;
/** Before any measurement, at each bot: the SDK's code alone takes some hundred turns until it is compiled. */
const warmUpSignIns = 200;
const callbacksARound = 30;
/** Milliseconds Atlassian takes longer, to tell one round trip from two. */
const slowdown = 100;

interface Bot {
  readonly person: Person;
  readonly process: Child;
}

/** Whole sign-ins over HTTP, and their callbacks alone, beside a bot that has the same HTTP exchanges and no more. */
export async function signIns(directory: string, rounds: number): Promise<Finding[]> {
  const services = await startChild<Services>('services.js', {});
  const children: Child[] = [services];
  async function startBot(storage: BotOptions['storage']): Promise<Bot> {
    const options: BotOptions = { storage, services: services.ready };
    const child = await startChild<BotReady>('botProcess.js', options);
    children.push(child);
    return { person: createPerson(child.ready.url, services.ready), process: child };
  }
  try {
    const bare = await startBot('bare');
    const lmdb = await startBot(`lmdb:${join(directory, 'data')}`);
    const memory = await startBot('memory:');
    await mustExchangeAlike(lmdb, bare);
    for (const { person } of [bare, lmdb, memory]) await together(warmUpSignIns, () => person.signIn());
    const slow = (delay: number) => services.ask({ delay } satisfies ServicesQuestion);
    return [
      {
        name: 'whole sign-ins',
        figures: [
          ...(await throughput('LMDB', lmdb, bare, rounds)),
          ...(await throughput('memory', memory, bare, rounds)),
        ],
      },
      { name: 'callback to chat', figures: await callbacks(lmdb, bare, rounds, slow) },
    ];
  } finally {
    for (const child of children) await child.close();
  }
}

/** The comparison would mean nothing otherwise. */
async function mustExchangeAlike(ours: Bot, bare: Bot): Promise<void> {
  const [mine, other] = [await ours.person.signIn(), await bare.person.signIn()];
  if (mine.length === other.length) return;
  const texts = mine.map(({ activity }) => activity.text ?? activity.type).join(' | ');
  throw new Error(`our bot sends ${mine.length} activities, the bare one ${other.length}: ${texts}`);
}

async function throughput(engine: string, ours: Bot, bare: Bot, rounds: number): Promise<Figure[]> {
  const cpu = { ours: [] as number[], theirs: [] as number[] };
  const side = (bot: Bot, spent: number[]) => async () => {
    const before = await cpuOf(bot);
    const start = performance.now();
    await together(signInsARound, () => bot.person.signIn());
    const took = performance.now() - start;
    spent.push(((await cpuOf(bot)) - before) / signInsARound);
    return [took / signInsARound];
  };
  const compared = await compare(side(ours, cpu.ours), side(bare, cpu.theirs), { rounds });
  return [
    ratio(`${engine}: sign-ins a second / bare exchanges a second`, compared.ratio, atLeast(0.8)),
    amount(`${engine}: sign-ins a second`, 1000 / median(compared.ours), 'per s'),
    amount(`${engine}: bare sign-ins a second`, 1000 / median(compared.theirs), 'per s'),
    amount(`${engine}: processor time a sign-in`, median(cpu.ours.slice(1)), 'ms'),
    amount(`${engine}: processor time a bare sign-in`, median(cpu.theirs.slice(1)), 'ms'),
  ];
}

async function callbacks(
  ours: Bot,
  bare: Bot,
  rounds: number,
  slow: (delay: number) => Promise<unknown>,
): Promise<Figure[]> {
  const times: number[] = [];
  const side = (bot: Bot, latencies: number[]) => async () => {
    const ready: AtCallback[] = [];
    for (let index = 0; index < callbacksARound; index += 1) ready.push(await bot.person.toCallback());
    const before = await cpuOf(bot);
    for (const at of ready) latencies.push(await bot.person.callBack(at));
    return [((await cpuOf(bot)) - before) / callbacksARound];
  };
  const compared = await compare(side(ours, times), side(bare, []), { rounds });
  await slow(slowdown);
  const delayed = await ours.person.callBack(await ours.person.toCallback());
  await slow(0);
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
