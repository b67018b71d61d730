import { answerList, answerText } from '../requestForm/answers';
import { numberOf } from '../requestForm/numbers';
import type { Answer, Answers, FormField, RequestForm } from '../requestForm/types';
import { visibleFields } from './visibleFields';

/** One answer as Atlassian takes it: no other keys. */
type FormAnswer = Readonly<
  Partial<Record<'text' | 'date' | 'time', string>> & Partial<Record<'choices' | 'users' | 'files', readonly string[]>>
> & { readonly adf?: object };

/** What is sent with a request whose type has a form. */
export interface FormAnswers {
  /** By question id. */
  readonly answers: Readonly<Record<string, FormAnswer>>;
  /** Whether texts are documents: `isAdfRequest`. */
  readonly hasDocuments: boolean;
}

/** The answers to the questions that are visible by them; `undefined` where the type has no form. Only for answers without problems. */
export function formAnswers(form: RequestForm, answers: Answers): FormAnswers | undefined {
  if (!form.attached) return undefined;
  const visible = visibleFields(form, answers);
  const entries = visible.flatMap((field) => {
    const { question } = field;
    const value = question && !question.otherOf && formAnswer(field, question.type, answers[field.id]);
    if (!value) return [];
    const other = visible.find((one) => one.question?.otherOf?.field === field.id);
    return [[question.id, other ? { ...value, text: answerText(answers[other.id]) } : value] as const];
  });
  return { answers: Object.fromEntries(entries), hasDocuments: entries.some(([, value]) => value.adf !== undefined) };
}

function formAnswer(field: FormField, type: string, answer: Answer | undefined): FormAnswer | undefined {
  const text = answerText(answer);
  const all = answerList(answer);
  if (text === '' || all.length === 0) return undefined;
  switch (field.kind) {
    case 'choice':
      return { choices: [text] };
    case 'choices':
    case 'components':
    case 'cascading':
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
    case 'datetime': {
      const [date = '', time = ''] = text.split(/[T ]/, 2);
      return { date, time: time.slice(0, 5) };
    }
    case 'number':
      return { text: String(numberOf(text) ?? text) };
    case 'text':
    case 'multiline':
      return type === 'rt' ? { adf: documentOf(text) } : { text };
  }
}

/** Lines of text in Atlassian's document format. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function documentOf(text: string): object {
  const content = text
    .split(/\r?\n/)
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
  return { version: 1, type: 'doc', content };
}
