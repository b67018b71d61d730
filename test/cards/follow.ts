import type { JiraChat } from '../support/jiraChat';
import { file } from './createRequest';
import type { Recorder } from './scene';

/** Lists, one request, and all that is done with one. */
export async function follow(chat: JiraChat, recorder: Recorder): Promise<void> {
  await chat.signIn('Mia Krystof');
  await lists(chat, recorder);
  await oneRequest(chat, recorder);
  await approvals(chat, recorder);
}

async function lists(chat: JiraChat, { scene }: Recorder): Promise<void> {
  await scene('"my requests"', () => chat.say('my requests'));
  await scene('More of them', () => chat.press('More'));
  await scene('Closed ones', () => chat.press('Closed'));
  await scene('Those shared with the person', () => chat.press('Shared'));
  await scene('All', () => chat.press('All'));
  await scene('Those with a word in them', () => chat.say('coffee'));
  await scene('Nothing found', () => chat.say('constructor'));
}

async function oneRequest(chat: JiraChat, { scene }: Recorder): Promise<void> {
  await scene('One request', () => chat.say('request ITH-1'));
  await scene('Rating it', () => chat.press('Rate'));
  await scene('Rating it: why', () => chat.press(/ satisfied$/));
  await scene('It is rated', () => chat.press('No comment'));
  await scene('Comment: asked for', () => chat.say('comment ITH-1'));
  await scene('Comment: added', () => chat.say('It works now.\nThank you!'));
  await scene('One that is under way', () => chat.say('request ITH-3'));
  await scene('Changing the status', () => chat.press('Change status'));
  await scene('Changing the status: what may close it is asked first', () => chat.press('Cancel request'));
  await scene('Changing the status: why', () => chat.press('Yes, Cancel request'));
  await scene('Changing the status: what is said is seen first', () => chat.say('Found another way.'));
  await scene('The status is changed', () => chat.press('Comment on ITH-3'));
  await scene('Sharing', () => chat.say('share ITH-3'));
  await scene('It is shared', () => chat.press('Jonas Weber'));
  await scene('Sharing is ended', () => chat.say('unshare ITH-3'));
  await scene('Ending it is asked first', () => chat.press('Jonas Weber'));
  await scene('It is not shared any more', () => chat.press('Yes, stop sharing'));
  await scene('Muted', () => chat.say('mute ITH-3'));
  await scene('Files for it: asked for', () => chat.say('attach ITH-3'));
  await chat.say('', { attachments: [file('screen.png')] });
  await scene('Files for it: attached', () => chat.press('Done'));
  await scene('There is no such request', () => chat.say('request ITH-999'));
}

async function approvals(chat: JiraChat, { scene }: Recorder): Promise<void> {
  await scene('"approvals"', () => chat.say('approvals'));
  await scene('One to approve', () => chat.press(/Laptop for our new designer/));
  await scene('Sure?', () => chat.press('Approve'));
  await scene('Sure? No', () => chat.press('No'));
  await chat.say('approvals');
  await chat.press(/Laptop for our new designer/);
  await chat.press('Approve');
  await scene('Approved: why?', () => chat.press('Yes, approve'));
  await scene('Approved', () => chat.press('No comment'));
  await chat.say('approvals');
  await chat.press(/Write access to the price list/);
  await scene('Declining: sure?', () => chat.press('Decline'));
  await scene('Declined: why?', () => chat.press('Yes, decline'));
  await scene('Declined: seen', () => chat.say('Not this quarter.'));
  await scene('Declined', () => chat.press(/^Comment on/));
  await scene('Nothing waits', () => chat.say('approvals'));
}
