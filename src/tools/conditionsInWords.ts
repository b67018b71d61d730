import type { TestKind, When } from '../atlassian/forms/types';
import type { FormField, RequestForm } from '../atlassian/requestForm';

/** Says in words when a question of the attached form is asked; `undefined`: always. */
export function whenAsked({ fields, attached }: RequestForm, { question }: FormField): string | undefined {
  if (!question || !attached) return undefined;
  const { section = '', otherOf } = question;
  if (otherOf) {
    const offering = fields.find(({ id }) => id === otherOf.field)?.question?.id ?? '';
    return `Asked only if ${whenInWords({ question: offering, is: 'SOME_OF', values: [otherOf.option] }, fields)}.`;
  }
  const own = attached.conditions.filter(({ sections }) => sections.includes(section));
  const inWords = (shows: boolean, word: string) =>
    own
      .filter((one) => one.shows === shows)
      .map(({ when }) => whenInWords(when, fields))
      .join(word);
  const shown = inWords(true, ' or ');
  const hidden = inWords(false, ' or ');
  if (shown === '' && hidden === '') return undefined;
  return [shown && `Asked only if ${shown}.`, hidden && `Not asked if ${hidden}.`].filter(Boolean).join(' ');
}

function whenInWords(when: When, fields: readonly FormField[]): string {
  if ('all' in when) return together(when.all, ' and ', fields);
  if ('any' in when) return together(when.any, ' or ', fields);
  const field = fields.find(({ question }) => question?.id === when.question);
  const options = field && 'options' in field ? field.options : [];
  const values = when.values.map((value) => `"${options.find(({ id }) => id === value)?.label ?? value}"`);
  return `"${field?.name ?? 'a question that is not here'}" ${testWords[when.is]} ${values.join(', ')}`.trim();
}

function together(all: readonly When[], word: string, fields: readonly FormField[]): string {
  const said = all.map((one) => whenInWords(one, fields)).join(word);
  return all.length > 1 ? `(${said})` : said;
}

const testWords: Readonly<Record<TestKind, string>> = {
  ALL_OF: 'has all of',
  SOME_OF: 'has one of',
  NONE_OF: 'has none of',
  CONTAINS: 'contains',
  DOES_NOT_CONTAIN: 'does not contain',
  EQUAL_TO: 'is exactly',
  DOES_NOT_EQUAL: 'is not exactly',
  EMPTY: 'is not answered',
  NOT_EMPTY: 'is answered',
  GREATER_THAN: 'is above',
  GREATER_THAN_OR_EQUAL_TO: 'is at least',
  LESS_THAN: 'is below',
  LESS_THAN_OR_EQUAL_TO: 'is at most',
  BETWEEN: 'is between',
};
