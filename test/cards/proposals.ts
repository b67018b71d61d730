import { startToolBot, type Model } from '../support/toolBot';
import { createRecorder, type Scene } from './scene';

/** Proposes what the message names, as `comment_on_request {…}`. */
const obedient: Model = async (said, call) => {
  const [, name = '', args = '{}'] = /^(\w+) (\{.*\})$/s.exec(said) ?? [];
  if (name === '') return 'All right.';
  await call(name, JSON.parse(args) as object);
  return 'I have prepared it. Please have a look.';
};

/** What a person is asked before a language model's proposal is sent. */
export async function proposals(): Promise<readonly Scene[]> {
  const bot = await startToolBot(obedient);
  try {
    const { scene, scenes } = createRecorder(bot);
    const propose = (name: string, args: object) => bot.channel.say(`${name} ${JSON.stringify(args)}`);
    const answers = {
      summary: 'Second monitor',
      customfield_10101: 'Monitor',
      description: 'For the new desk.\n27 inches.',
    };
    const shareWith = ['Jonas Weber'];
    await scene('A request', () => propose('create_request', { requestType: '1:102', answers, shareWith }));
    await scene('It is created', () => bot.press('Create'));
    await scene('A comment', () =>
      propose('comment_on_request', { key: 'ITH-3', text: 'Pages 2 to 9 are blank.\n\n- new cartridge\n- new cable' }),
    );
    await scene('It is added', () => bot.press('Yes, add it'));
    const { items } = await bot.session.serviceDesk.myRequests({ list: 'approvals' });
    const key = items[0]?.key;
    await scene('An approval', () => propose('answer_approval', { key, decision: 'approve' }));
    await scene('No', () => bot.press('No'));
    await scene('A decline', () => propose('answer_approval', { key, decision: 'decline' }));
    await scene('Something else is said', () => bot.channel.say('wait'));
    await scene('A step', () => propose('move_request', { key: 'ITH-3', step: 'Cancel request', comment: 'Solved.' }));
    await scene('It is done', () => bot.press('Yes, Cancel request'));
    bot.lastWord = 'Can I do anything else for you?';
    await scene('Somebody to follow a request', () =>
      propose('share_request', { key: 'ITH-4', person: 'Jonas Weber' }),
    );
    bot.lastWord = undefined;
    await scene('A yes after something else was said', () => bot.channel.say('yes'));
    await scene('Too late', () => bot.press('Yes, share it', { timestamp: new Date(Date.now() + 3_600_000) }));
    return scenes;
  } finally {
    await bot.close();
  }
}
