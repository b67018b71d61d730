import { saysAny } from './asked';
import { normalised } from './normalised';
import { around, fieldNamed } from '../texts/languages';

/** How many lines are searched for a mail's subject. */
const linesRead = 20;
/** The most words of a name in a greeting. */
const namedAtMost = 3;
const header = /^(\p{L}[\p{L} -]{0,20})[:：](.*)$/u;
const greeted = /^([^,.!:،。\n]{1,40})([,.!:،]\s|。|\n)(.+)$/s;
/** The first of several sentences. */
const sentence = /^([^.!?。！？\n]{1,100}[.!?。！？\n])\s*(\S.*)$/s;
/** Prefixes of the subject of a reply or a forwarded mail. */
const sentOn = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw)[:：] ?)+/iu;

/** Moves a mail's subject to its beginning; other words stay as they are. */
export function subjectFirst(words: string): string {
  const lines = words.split('\n');
  const at = lines.slice(0, linesRead).findIndex((line) => subjectIn(line) !== undefined);
  const subject = subjectIn(lines[at] ?? '');
  return subject === undefined ? words : [subject, ...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
}

function subjectIn(line: string): string | undefined {
  const [, name = '', value = ''] = header.exec(line.trim()) ?? [];
  const subject = value.trim().replace(sentOn, '').trim();
  return subject !== '' && fieldNamed.get(normalised(name)) === 'summary' ? subject : undefined;
}

/** What a mail says, without its headers, greeting and quotations; other words stay as they are. */
export function saidInMail(words: string): string {
  const [subject = '', ...rest] = subjectFirst(words).split('\n');
  const isMail = !words.startsWith(subject) && rest.length > 0;
  const begin = isMail ? rest.findIndex((line) => line.trim() !== '' && !header.test(line.trim())) : 0;
  const own = rest.slice(begin < 0 ? rest.length : begin).filter((line) => !line.trimStart().startsWith('>'));
  const said = own.join('\n').trim();
  return `${subject}\n${isMail ? withoutCourtesies(said) : said}`.trim();
}

/** Drops the courtesies that a text begins with: "Hi Jonas,", "Dear all", "I hope you are well." */
export function withoutCourtesies(text: string): string {
  const said = withoutGreeting(text);
  const [, first = '', rest = ''] = sentence.exec(said) ?? [];
  return saysAny(first, around.wishing.keys()) ? withoutCourtesies(rest) : said;
}

function withoutGreeting(text: string): string {
  const [, first = '', end = '', rest = ''] = greeted.exec(text) ?? [];
  const said = normalised(first);
  const greeting = [...around.greeting.keys()].find((one) => said === one || said.startsWith(`${one} `));
  const named = greeting === undefined ? [] : said.slice(greeting.length).trim().split(' ').filter(Boolean);
  return greeting === undefined || named.length > (end.includes('\n') ? namedAtMost : 1) ? text : rest.trim();
}
