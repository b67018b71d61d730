import { answerList, answerText, givenId } from '../requestForm/answers';
import { wallClock } from '../requestForm/dates';
import { numberOf } from '../requestForm/numbers';
import type { Answer, FormField } from '../requestForm/types';

/** One answer as Atlassian takes it, with no other keys. */
export type FormAnswer = Readonly<
  Partial<Record<'text' | 'date' | 'time', string>> & Partial<Record<'choices' | 'users' | 'files', readonly string[]>>
> & { readonly adf?: object };

/** The answer to a question of this Atlassian type; `undefined` if there is none. */
export function formAnswer(field: FormField, type: string, answer: Answer | undefined): FormAnswer | undefined {
  const text = answerText(answer);
  const all = answerList(answer);
  if (text === '' || all.length === 0) return undefined;
  switch (field.kind) {
    case 'choice':
      return { choices: [givenId(text)] };
    case 'choices':
    case 'components':
    case 'cascading':
      return { choices: all.map(givenId) };
    case 'labels':
      return { choices: all };
    case 'user':
      return { users: field.several ? all : [text] };
    case 'attachment':
      return { files: all };
    case 'date':
      return { date: text };
    case 'time':
      return { time: text };
    case 'datetime':
      return wallClock(text);
    case 'number':
      return { text: inDigits(text) };
    case 'text':
    case 'multiline':
      return type === 'rt' ? { adf: documentOf(text) } : { text };
  }
}

/** JavaScript would write a small number with an exponent. */
function inDigits(text: string): string {
  const plain = String(numberOf(text) ?? text);
  return plain.includes('e') ? text.replace(',', '.').replace(/^\+/, '') : plain;
}

/** Lines of text in Atlassian's document format. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function documentOf(text: string): object {
  const content = text
    .split(/\r?\n/)
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
  return { version: 1, type: 'doc', content };
}
