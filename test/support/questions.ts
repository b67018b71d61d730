import type { JiraChat } from './jiraChat';

const desk = ['create request', 'IT help'];
const equipment = [...desk, 'Order new equipment'];
export const form = [...equipment, 'go on'];
const filled = [...form, { Summary: 'x', 'What do you need?': '1010101' }];
const deviceForm = [...desk, 'Get help with a device', 'go on'];
const device = [...deviceForm, { Summary: 'x', Urgency: '1010000' }];
const desks = ['create request', 'Facilities', 'Move desks', 'go on'];
const room = [...desks, { Summary: 'x', 'Number of people': 1, 'New room': 'annex' }];

/** How the chat gets to each question of each dialog: words to say, or a form's answers. */
export const questions: readonly (readonly [where: string, how: readonly (string | object)[]])[] = [
  ['nothing goes on', ['help']],
  ['a desk is asked for', ['create request']],
  ['a type is asked for', desk],
  ['types are offered', ['I need a second monitor']],
  ['articles are shown', equipment],
  ['a form is open', form],
  ['a form that takes files is open', deviceForm],
  ['one of many options is looked for', room],
  ['all is shown once more', filled],
  ['others are named', [...filled, 'share']],
  ['files are asked for', device],
  ['requests are listed', ['my requests']],
  ['one is shown', ['request ITH-1']],
  ['a comment is asked for', ['comment ITH-1']],
  ['a step is asked for', ['move ITH-3']],
  ['stars are asked for', ['rate ITH-1']],
  ['somebody to share with is asked for', ['share ITH-3']],
  ['files for a request are asked for', ['attach ITH-3']],
  ['approvals are listed', ['approvals']],
  ['an approval is made sure of', ['approvals', '1', 'approve']],
];

/** Goes there from anywhere in the chat. */
export async function go(chat: JiraChat, how: readonly (string | object)[]): Promise<void> {
  await chat.say('cancel');
  await chat.say('cancel');
  for (const one of how) {
    // Does not resume what was left before.
    if (chat.offered().includes('Yes, go on')) await chat.say('no');
    if (typeof one === 'object') await chat.fillIn(one as Record<string, unknown>);
    else if (one !== 'go on' || chat.offered().includes('Go on')) await chat.say(one);
  }
}
