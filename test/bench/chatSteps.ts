import { setTimeout as delay } from 'node:timers/promises';
import { everyStep } from '../support/everyStep';
import { startJiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';
import { countWaiting, type Waited } from '../support/steps';
import { amount, atMost, type Finding } from './figure';

/** Milliseconds that each call takes. */
const atAtlassian = 250;
const atTheConnector = 80;
/** Milliseconds: people read before they press. */
const untilTheyAct = 500;

interface Measured {
  readonly waited: Waited[];
  /** Milliseconds from what the person did to the first word and to the last. */
  readonly first: number[];
  readonly last: number[];
  /** Processor milliseconds until the first word, those of Atlassian and the channel as well. */
  readonly processor: number[];
}

/** What a person waits for in every step of the whole story, with an Atlassian and a channel that take their time. */
export async function chatSteps(stories: number): Promise<Finding> {
  const steps = new Map<string, Measured>();
  for (let story = -1; story < stories; story += 1) {
    const waiting = countWaiting({ atTheirs: () => delay(atAtlassian), atChannel: () => delay(atTheConnector) });
    const chat = await startJiraChat('emulator', {
      between: (url) => startRelay(url, undefined, waiting.atlassian),
      take: waiting.connector,
    });
    // What is made once of the request types is there.
    await chat.signIn('Omar Haddad');
    await chat.press(/^Globex/);
    await chat.say('my laptop is broken');
    await chat.say('log out');
    for (const [name, action] of everyStep(chat)) {
      await delay(untilTheyAct);
      const [began, before] = [performance.now(), process.cpuUsage()];
      const waited = await waiting.during(action);
      const { first, last } = waiting.arrivals();
      // The first story loads what is loaded once.
      if (story < 0 || !first || !last) continue;
      const measured = steps.get(name) ?? { waited: [], first: [], last: [], processor: [] };
      measured.waited.push(waited);
      measured.first.push(first.at - began);
      measured.last.push(last.at - began);
      const { user, system } = first.processor;
      measured.processor.push((user + system - before.user - before.system) / 1000);
      steps.set(name, measured);
    }
    await chat.close();
  }
  const all = [...steps].map(([name, measured]) => summary(name, measured));
  // In the browser nobody sees the chat.
  const inChat = all.filter(({ name }) => !name.includes('browser'));
  const worst = (of: (one: (typeof all)[number]) => number) => Math.max(...inChat.map(of));
  return {
    name: 'chat steps',
    figures: [
      amount(
        'the first word, in the slowest step',
        worst(({ first }) => first),
        'ms',
        atMost(400),
      ),
      amount(
        '… its processor time, Atlassian and channel included',
        worst(({ own }) => own),
        'ms',
        atMost(60),
      ),
      amount(
        '… later than the slowest call before it',
        worst(({ late }) => late),
        'ms',
        atMost(60),
      ),
      amount(
        'the last word, in the slowest step',
        worst(({ last }) => last),
        'ms',
      ),
      ...all.map(({ what, last }) => amount(what, last, 'ms')),
    ],
  };
}

function summary(name: string, { waited, first, last, processor }: Measured) {
  // The calls take as long as ever; whatever else this machine does only adds to it.
  const [firstWord, lastWord] = [Math.min(...first), Math.min(...last)];
  const most = (of: (one: Waited) => number) => Math.max(...waited.map(of));
  const calls = { a: most((one) => one.last), b: most((one) => one.connector) };
  const slowest = most((one) => one.first) > 0 ? atAtlassian : 0;
  const what = `${name}: A ${calls.a}, B ${calls.b}; first word after ${Math.round(firstWord)} ms, last`;
  return { name, what, first: firstWord, last: lastWord, late: firstWord - slowest, own: Math.min(...processor) };
}
