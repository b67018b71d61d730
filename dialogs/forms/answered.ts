import { instantOf, visibleFields, wallClock, type Answer, type FormField } from '../../src/atlassian/requestForm';
import type { Fact } from '../adaptiveCard';
import { inFull, type InFull } from '../dates';
import type { Draft } from './draft';
import { shown } from './fieldOptions';

export interface AnsweredOptions extends Pick<Draft, 'form' | 'answers' | 'people'> {
  /** Of what was typed; UTC where it is not known. */
  readonly timeZone?: string | undefined;
}

/** What was answered and will be sent, in words; dates in full, `locale`: as they are written there. */
export function answered({ form, answers, people, ...where }: AnsweredOptions, locale: string): Fact[] {
  return visibleFields(form, answers)
    .filter(({ kind }) => kind !== 'attachment')
    .map((field) => {
      const answer = answers[field.id];
      const value = timeInWords(field, answer, { ...where, locale }) ?? shown(field, answer, people);
      return { name: field.name, value };
    })
    .filter(({ value }) => value !== '');
}

/** A day or a time, made of what is sent: `Friday, 27 November 2026 at 14:30`. `undefined` where it is none. */
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
      // Fields of Jira hold moments, questions of a form the hands of a clock.
      if (field.question) return inWords(Object.values(wallClock(text)).join('T'), 'UTC', { day: true, time: true });
      const zone = timeZone === undefined || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
      return inWords(text, timeZone ?? 'UTC', { day: true, time: true, zone });
    }
    default:
      return undefined;
  }
}
