import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { BotOptions, BotReady } from './botProcess';
import { startChild, type Child } from './child';
import { amount, atLeast, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, median, percentile, type Side } from './measure';
import { createPerson, type AtCallback, type Person } from './person';
import type { Services, ServicesQuestion } from './services';

const atOnce = 8;
/** So many that a round costs what it costs a bot at work: after a minute with nothing to do, the first hundred cost up to twice as much. */
const signInsARound = 200;
/** Before any measurement, at each bot: it takes so many until what they run through is compiled. */
const warmUpSignIns = 1000;
const callbacksARound = 100;
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
    const ask = (question: ServicesQuestion) => services.ask(question);
    for (const other of [bare, withDialogs]) await mustExchangeAlike(lmdb, other, ask);
    for (const { person } of [bare, withDialogs, lmdb, memory]) await together(warmUpSignIns, () => person.signIn());
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
        figures: [
          ...(await callbacks(lmdb, bare, rounds, ask)),
          await callbackBeside(memory, bare, rounds),
          await callbackBeside(lmdb, withDialogs, rounds),
          await callbackBeside(memory, withDialogs, rounds),
        ],
      },
    ];
  } finally {
    for (const child of children) await child.close();
  }
}

type AskServices = (question: ServicesQuestion) => Promise<unknown>;

/** The comparison would mean nothing otherwise. */
async function mustExchangeAlike(ours: Bot, bare: Bot, ask: AskServices): Promise<void> {
  const [mine, other] = [await exchangesOf(ours, ask), await exchangesOf(bare, ask)];
  if (mine.calls !== other.calls)
    throw new Error(`our bot calls Atlassian ${mine.calls} times, the bare one ${other.calls}`);
  if (mine.sent.length === other.sent.length) return;
  const texts = mine.sent.map(({ activity }) => activity.text ?? activity.type).join(' | ');
  throw new Error(`our bot sends ${mine.sent.length} activities, the bare one ${other.sent.length}: ${texts}`);
}

async function exchangesOf({ person }: Bot, ask: AskServices) {
  const before = Number(await ask('calls'));
  const { sent } = await person.signIn();
  // For what is read ahead nobody waits.
  await pass(slowdown);
  return { sent, calls: Number(await ask('calls')) - before };
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
  const ratios = cpu.ours.map((mine, round) => mine / (cpu.theirs[round] ?? NaN)).slice(1);
  return [
    ratio(
      `${beside}: processor time a sign-in / theirs`,
      median(ratios),
      theirs.name === 'bare' ? atMost(1.3) : undefined,
    ),
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
    ratio(`${ours.name} beside bare: own processor time / theirs`, 1 / compared.ratio, atMost(1.3)),
    amount('callback to chat message, p50', calm, 'ms'),
    amount('callback to chat message, p99', percentile(times, 0.99), 'ms'),
  ];
}

async function callbackBeside(ours: Bot, theirs: Bot, rounds: number): Promise<Figure> {
  const compared = await compare(callingBack(ours, []), callingBack(theirs, []), { rounds });
  const name = `${ours.name} beside ${theirs.name}: own processor time / theirs`;
  return ratio(name, 1 / compared.ratio, theirs.name === 'bare' ? atMost(1.3) : undefined);
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
