import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Storage, type TurnContext } from 'botbuilder';
import { OAuthPrompt } from 'botbuilder-dialogs';
import { chatUser } from '../../dialogs/chatUser';
import { subjectOf } from '../../src/login/subject';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startChild } from './child';
import { amount, atLeast, atMost, ratio, type Figure, type Finding } from './figure';
import { compare, percentile, timeEach } from './measure';
import type { Services } from './services';
import { createSessions } from './sessions';

const ours = 2000;
const theirs = 100;

/**
 * A turn of a person who is signed in: how long until the access token is there. Ours from the storage, the SDK's
 * `OAuthPrompt` from a token service on loopback, which in life is some hundred kilometres away.
 */
export async function tokenLookup(directory: string, rounds: number): Promise<Finding> {
  const services = await startChild<Services>('services.js', {});
  const lmdb = new LmdbStorage(directory);
  try {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ OAuthUrl: services.ready.bots }));
    const engines = [
      ['LMDB', lmdb],
      ['memory', new MemoryStorage()],
    ] as const;
    const figures: Figure[] = [];
    for (const [engine, storage] of engines) {
      figures.push(
        ...(await onTurn(adapter, services.ready.bots, (context) => lookup(context, engine, storage, rounds))),
      );
    }
    return { name: 'token lookup', figures };
  } finally {
    await lmdb.close();
    await services.close();
  }
}

async function lookup(context: TurnContext, engine: string, storage: Storage, rounds: number): Promise<Figure[]> {
  const sessions = createSessions(storage);
  const subject = () => subjectOf({ appId: '', connection: 'jira', ...chatUser(context.activity, false) });
  await sessions.signIn([subject()]);
  const prompt = new OAuthPrompt('prompt', { connectionName: 'jira', title: 'Log in' });

  const mine = () => timeEach(ours, () => sessions.accessToken(subject()));
  const other = () =>
    timeEach(theirs, async () => {
      if (!(await prompt.getUserToken(context))?.token) throw new Error('the token service gave no token');
    });
  const compared = await compare(mine, other, { rounds });
  return [
    ratio(`${engine}: OAuthPrompt's time / ours, p50`, compared.ratio, atLeast(100)),
    amount(`${engine}: ours, p50`, percentile(compared.ours, 0.5), 'µs', atMost(20)),
    amount(`${engine}: ours, p99`, percentile(compared.ours, 0.99), 'µs'),
    amount(`${engine}: OAuthPrompt, p50`, percentile(compared.theirs, 0.5), 'µs'),
    amount(`${engine}: OAuthPrompt, p99`, percentile(compared.theirs, 0.99), 'µs'),
  ];
}

/** Runs `work` within a turn that the SDK has set up, with its token client and all. */
async function onTurn<T>(
  adapter: CloudAdapter,
  serviceUrl: string,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  const reference = {
    channelId: 'test',
    serviceUrl,
    conversation: { id: 'conversation', name: '', conversationType: 'personal', isGroup: false },
    user: { id: 'ann', name: 'Ann' },
    bot: { id: 'bot', name: 'Bot' },
  };
  let outcome: { readonly value: T } | undefined;
  let failure: unknown;
  adapter.onTurnError = async (_context, error) => {
    failure = error;
  };
  await adapter.continueConversationAsync('', reference, async (context) => {
    outcome = { value: await work(context) };
  });
  if (!outcome) throw failure;
  return outcome.value;
}
