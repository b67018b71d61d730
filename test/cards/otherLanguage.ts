import { expect } from 'chai';
import { partsOf, type Part } from '../../src/testing/card';
import type { JiraChat } from '../support/jiraChat';

/** What was pressed or seen, by its place among all that stands in the chat: places are the same in every language. */
export type Move =
  | { readonly pressed: number }
  | { readonly filledIn: readonly (readonly [place: number, value: unknown])[]; readonly pressed: number }
  | { readonly offered: readonly string[] };

function partsIn({ channel }: JiraChat): readonly (readonly Part[])[] {
  return channel.sent.flatMap(({ attachments = [] }) => attachments.map(({ content }) => partsOf(content)));
}

const isAction = ({ type, title }: Part): boolean => type === 'Action.Submit' && Boolean(title);
const isInput = ({ type }: Part): boolean => type.startsWith('Input.');
const actionsIn = (chat: JiraChat) => partsIn(chat).flat().filter(isAction);
const newestForm = (chat: JiraChat) => partsIn(chat).findLast((parts) => parts.some(isInput)) ?? [];

/** An English chat of which each move is noted. */
export function noting(chat: JiraChat, moves: Move[]): JiraChat {
  return {
    ...chat,
    press(title) {
      const data = chat.dataOf(title);
      moves.push({ pressed: actionsIn(chat).findLastIndex((action) => action.data === data) });
      return chat.channel.submit(data);
    },
    fillIn(answers, button = 'Next') {
      const form = newestForm(chat);
      const inputs = form.filter(isInput);
      const filledIn = Object.entries(answers).map(
        ([label, value]) => [inputs.findIndex((input) => input.label === label), value] as const,
      );
      moves.push({ filledIn, pressed: form.filter(isAction).findIndex(({ title }) => title === button) });
      return chat.fillIn(answers, button);
    },
    offered() {
      const offered = chat.offered();
      moves.push({ offered });
      return offered;
    },
  };
}

/** A chat in another language, in which the same is done: whatever is asked to be pressed, the next of the moves is made. */
export function repeating(chat: JiraChat, moves: Move[]): JiraChat {
  const next = () => moves.shift() ?? expect.fail('more is done than in English');
  return {
    ...chat,
    press() {
      const move = next();
      return chat.channel.submit('pressed' in move ? actionsIn(chat)[move.pressed]?.data : expect.fail('no press'));
    },
    fillIn() {
      const move = next();
      if (!('filledIn' in move)) expect.fail('nothing was filled in');
      const form = newestForm(chat);
      const inputs = form.filter(isInput);
      const filledIn = move.filledIn.map(([place, value]) => [inputs[place]?.id, value]);
      return chat.channel.submit({
        ...form.filter(isAction)[move.pressed]?.data,
        ...Object.fromEntries(filledIn),
      });
    },
    offered() {
      const move = next();
      return 'offered' in move ? [...move.offered] : expect.fail('nothing was offered');
    },
  };
}
