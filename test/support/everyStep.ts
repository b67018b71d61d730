import { northwind } from '../emulator/client';
import { codeOn } from './browserSignIn';
import type { JiraChat } from './jiraChat';

/** Something that a person does in the chat and waits for. */
export type Step = readonly [name: string, action: () => Promise<unknown>];

const contentUrl = `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`;
/** As an attachment of a message. */
export const file = { contentType: 'text/plain', name: 'note.txt', contentUrl };

/** Everything that can be done in a chat with cards, step by step. */
export function everyStep(chat: JiraChat): readonly Step[] {
  const say = (words: string): Step => [words, () => chat.say(words)];
  const press = (title: string | RegExp, name = String(title)): Step => [name, () => chat.press(title)];
  let card: Awaited<ReturnType<JiraChat['say']>> = [];
  let code = '';

  const logIn: Step = [
    'log in',
    async () => {
      card = await chat.say('log in');
    },
  ];
  const consent = (name: string): Step => [
    'consent, in the browser',
    async () => {
      const asks = chat.channel.next(({ text = '' }) => text.startsWith('Almost done'));
      code = codeOn(await chat.consent(card, name));
      await asks;
    },
  ];
  const typeCode: Step = ['the code', () => chat.say(code)];
  const showWaiting = (key: string) => {
    chat.emulator.agentAt(northwind).move(key, 'Waiting for customer');
    return chat.say(`request ${key}`);
  };
  const fill = () => chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });

  return [
    ['a stranger comes in', () => chat.channel.join()],
    logIn,
    consent('Mia Krystof'),
    typeCode,
    say('create request'),
    say('monitor'),
    press(/^Order new equipment/, 'a type'),
    ['a filled form', fill],
    press('Create'),
    ['create request, cold', () => chat.say('create request')],
    say('cancel'),
    say('hello'),
    ['a sentence', () => chat.say('my laptop is broken')],
    say('my requests'),
    say('coffee'),
    ['my requests, once more', () => chat.say('my requests')],
    say('approvals'),
    press(/^Approve /, 'Approve'),
    press('Yes, approve'),
    ['why', () => chat.say('Within the budget.')],
    press(/^Comment on /, 'why, seen'),
    say('approvals'),
    press(/^Decline /, 'Decline'),
    press('Yes, decline'),
    press('No comment', 'no reason'),
    say('request ITH-3'),
    press('Comment'),
    ['a comment', () => chat.say('Thank you')],
    ['request ITH-4', () => showWaiting('ITH-4')],
    ['a comment on what waits for it', () => chat.say('comment ITH-4: Here you are')],
    say('request ITH-3'),
    press('Share'),
    press('Jonas Weber', 'share with Jonas Weber'),
    press('Stop sharing'),
    press('Jonas Weber', 'no more with Jonas Weber'),
    press('Yes, stop sharing'),
    press('Mute'),
    press('Notify me'),
    ['mute, without its card', () => chat.say('mute ITH-4')],
    say('request ITH-3'),
    press('Attach files'),
    ['a file', () => chat.say('', { attachments: [file] })],
    press('Done'),
    press('Change status'),
    press('Cancel request'),
    press('Yes, Cancel request'),
    press('No comment'),
    ['rate', () => chat.say('rate ITH-1')],
    press(/ satisfied$/, 'stars'),
    ['a reason for them', () => chat.say('Fast and friendly.')],
    ['the reason, once it was seen', () => chat.say('yes')],
    say('help'),
    say('log out'),
    logIn,
    consent('Omar Haddad'),
    ['the code, of somebody with three sites', () => chat.say(code)],
    press(/^Globex/, 'a site'),
    say('switch site'),
    press(/^Acme.*acme-emea/, 'another site'),
    ['create request, there', () => chat.say('create request')],
  ];
}
