import { instantOf, visibleFields, wallClock, type Answer, type FormField } from '../../src/atlassian/requestForm';
import type { Fact } from '../adaptiveCard';
import { inFull, type InFull } from '../dates';
import type { Draft } from './draft';
import { shown } from './fieldOptions';

export interface AnswerFactsOptions extends Pick<Draft, 'form' | 'answers' | 'people'> {
  /** The time zone of what the person typed; UTC if unknown. */
  readonly timeZone?: string | undefined;
}

/** The answers that will be sent, in words, with dates in full as `locale` writes them. */
export function answerFacts({ form, answers, people, ...where }: AnswerFactsOptions, locale: string): Fact[] {
  return visibleFields(form, answers)
    .filter(({ kind }) => kind !== 'attachment')
    .map((field) => {
      const answer = answers[field.id];
      const value = timeInWords(field, answer, { ...where, locale }) ?? shown(field, answer, people);
      return { name: field.name, value };
    })
    .filter(({ value }) => value !== '');
}

/** A date or time in words, from the value that is sent: `Friday, 27 November 2026 at 14:30`. `undefined` if it is neither. */
export function timeInWords(
  field: FormField,
  answer: Answer | undefined,
  { locale, timeZone }: { readonly locale: string; readonly timeZone?: string | undefined },
): string | undefined {
  const text = typeof answer === 'string' ? answer.trim() : '';
  const inWords = (typed: string, zone: string, tell: InFull) => {
    const instant = instantOf(typed, zone);
    return instant === undefined ? undefined : inFull(instant, { locale, timeZone: zone }, tell);
  };
  switch (field.kind) {
    case 'date':
      return inWords(`${text}T00:00`, 'UTC', { day: true });
    case 'time':
      return inWords(`2000-01-01T${text}`, 'UTC', { time: true });
    case 'datetime': {
      // Jira's fields hold instants; the questions of a form hold wall-clock times.
      if (field.question) return inWords(Object.values(wallClock(text)).join('T'), 'UTC', { day: true, time: true });
      const zone = timeZone === undefined || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
      return inWords(text, timeZone ?? 'UTC', { day: true, time: true, zone });
    }
    default:
      return undefined;
  }
}
