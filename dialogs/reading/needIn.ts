import { readCommand } from './readCommand';
import { around, forWhom } from '../texts/languages';
import { commandText } from './userInput';

/** The most characters, and words, that only ask for a request. */
const longestAsking = 60;
const askingWords = 8;
const behindMark = new RegExp(String.raw`^([^\n:,;.!–—]{1,${String(longestAsking)}})[:,;.!–—]\s+(\S.*)$`, 's');

/** What somebody says they need, without what only asks for a request: `my phone is broken` of "create a ticket: my phone is broken". */
export function needIn(words: string): string {
  const [, before = '', behind = ''] = behindMark.exec(words) ?? [];
  if (asksToCreate(before)) return behind;
  const spoken = [...words.slice(0, longestAsking).matchAll(/\S+/g)].slice(1, askingWords);
  for (const { 0: word, index } of spoken) {
    const isFor = forWhom.has(commandText(word));
    const leads = around.because.has(commandText(word)) || around.regarding.has(commandText(word));
    const need = words.slice(index + word.length).trim();
    const asking = words.slice(0, index);
    const said = asking.split(/\s+/).map(commandText);
    // "I have a question about my payslip" says more than "my payslip" does.
    if (!said.some((one) => around.request.has(one)) || !asksToCreate(asking)) continue;
    // "New ticket system" is one thing.
    if (!isFor && !leads && !around.another.has(said[0] ?? '')) return words.slice(index);
    if ((!isFor && !leads) || need === '') continue;
    // "For Jonas" says whom it is for, "for a new phone" what.
    const isWhat = around.article.has(commandText(need.split(/\s/, 1)[0] ?? ''));
    return isFor && !isWhat ? words.slice(index) : need;
  }
  return words;
}

function asksToCreate(text: string): boolean {
  const command = readCommand(text);
  return command?.kind === 'word' && command.word === 'create request';
}
