import { commandText } from './userInput';

/** What a short reply means, whatever its words. `none` leaves out what is optional. */
export type Reply = 'yes' | 'no' | 'none' | 'done' | 'back' | 'cancel';

const words: Readonly<Record<Reply, readonly string[]>> = {
  yes: [
    'yes',
    'y',
    'yeah',
    'yep',
    'yup',
    'ok',
    'okay',
    'sure',
    'of course',
    'certainly',
    'correct',
    'right',
    "that's right",
    'exactly',
    'please do',
    'do it',
    'go ahead',
    'go on',
    'sounds good',
    'yes please',
    'ja',
    'ja bitte',
    'klar',
    'genau',
    '👍',
  ],
  no: ['no', 'n', 'nope', 'nah', 'no thanks', 'no thank you', 'not now', "don't", 'nein', 'nein danke', '👎'],
  none: ['none', 'nothing', 'skip', 'nothing to add', 'leave it out', 'n/a', '-', 'keine', 'keiner', 'nichts'],
  done: ['done', 'finished', 'ready', "that's all", 'that is all', "that's it", "i'm done", 'fertig', 'das ist alles'],
  back: ['back', 'go back', 'one back', 'zurück'],
  cancel: ['cancel', 'stop', 'quit', 'exit', 'abort', 'never mind', 'nevermind', 'forget it', 'abbrechen', 'stopp'],
};

const meanings: ReadonlyMap<string, Reply> = new Map(
  Object.entries(words).flatMap(([reply, all]) => all.map((word) => [word, reply as Reply] as const)),
);

/**
 * What a message means as a reply to an open question, if it is nothing but one. Asked only where that reply makes sense:
 * "right" is a reply to a question, and otherwise a word like any.
 */
export function replyIn(text: string): Reply | undefined {
  const said = commandText(text).replaceAll(',', '').replaceAll('’', "'");
  return meanings.get(said) ?? meanings.get(withoutThanks(said));
}

/** "no" and "nothing" leave out what is optional as well as "skip" does. */
export function leavesOut(text: string): boolean {
  const reply = replyIn(text);
  return reply === 'no' || reply === 'none';
}

function withoutThanks(said: string): string {
  return said.replace(/ (?:please|thanks|thank you|bitte|danke)$/, '');
}
