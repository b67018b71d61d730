import { expect } from 'chai';
import type { ParametersSchema } from '../../src/tools';
import { useClosing } from '../support/closing';
import { startToolBot, type Model } from '../support/toolBot';

/** As much of a property's schema as an answer needs. */
interface Property {
  readonly type: 'string' | 'number' | 'integer' | 'array';
  readonly title: string;
  readonly description: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly items?: Property;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly format?: string;
}

/** An answer by nothing but the schema, as a model makes it. */
function answerTo(property: Property): unknown {
  const { type, enum: values, examples, items, minimum = 3, minLength = 5, format, description } = property;
  if (type === 'array') return items ? [answerTo({ ...items, description })] : [];
  if (type !== 'string') return minimum;
  const example = (values ?? examples)?.at(0) ?? /As (\d[\d\-:T]+)\./.exec(description)?.[1];
  if (example !== undefined) return example;
  if (format === 'email') return 'mia@example.com';
  if (format === 'uri') return 'https://example.com/';
  const [, words = 1] = /At least (\d+) words/.exec(description) ?? [];
  return Array(Number(words))
    .fill('word'.repeat(Math.ceil(minLength / 4)))
    .join(' ');
}

/** Asks for everything that is always asked, of the type that is named. */
const careful: Model = async (said, call) => {
  const requestType = said.replace('raise ', '');
  const { untrusted, status } = await call('describe_request_type', { requestType });
  if (status === 'error') return 'portal';
  const { properties } = untrusted.answers as unknown as Pick<ParametersSchema, 'properties'>;
  const all = Object.entries(properties as Record<string, Property>);
  const asked = all.filter(([, { description }]) => !/^(.* )?(Only asked|Asked only|Not asked) if/.test(description));
  let answers = Object.fromEntries(asked.map(([id, property]) => [id, answerTo(property)]));
  for (;;) {
    const proposed = await call('create_request', { requestType, answers });
    const { problems = [] } = proposed.untrusted;
    // What an answer makes needed.
    const needed = problems.map((problem) => /^"(.+)": This is needed\.$/.exec(problem)?.[1] ?? '');
    const more = all.filter(([id]) => needed.includes(id) && !Object.hasOwn(answers, id));
    if (more.length === 0) return [proposed.status, ...problems].join(' ');
    answers = { ...answers, ...Object.fromEntries(more.map(([id, property]) => [id, answerTo(property)])) };
  }
};

describe('what the schema of a request type says', () => {
  const closing = useClosing();

  it('is what the site takes, for every type that can be raised in a chat', async () => {
    const bot = await closing(startToolBot(careful));
    const types = await bot.session.serviceDesk.allRequestTypes();
    const raised: string[] = [];
    for (const { id, deskId, name } of types.filter(({ canCreate }) => canCreate)) {
      await bot.channel.say(`raise ${deskId}:${id}`);
      if (bot.channel.lastText() === 'portal') continue;
      expect(bot.channel.lastText(), name).to.equal('waiting-for-person');
      await bot.press('Create');
      expect(bot.writes(), name).to.deep.equal(['POST /request']);
      expect(bot.outcomes.at(-1), name).to.include({ status: 'done' });
      raised.push(name);
    }
    expect(raised.length).to.be.greaterThan(8);
  });
});
