import { answerText } from '../requestForm/answers';
import type { Answers, RequestForm } from '../requestForm/types';
import { formAnswer, type FormAnswer } from './formAnswer';
import { visibleFields } from './visibleFields';

/** The answers sent with a request whose type has a form. */
export interface FormAnswers {
  /** By question id. */
  readonly answers: Readonly<Record<string, FormAnswer>>;
  /** Whether rich text is sent as documents: `isAdfRequest`. */
  readonly hasDocuments: boolean;
}

/** The answers to visible questions; `undefined` if the type has no form. Only for answers without problems. */
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
