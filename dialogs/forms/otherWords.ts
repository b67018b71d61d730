import {
  answerList,
  answerText,
  hasOther,
  takesList,
  type Answer,
  type Answers,
  type FormField,
} from '../../src/atlassian/requestForm';

/** The field for the words that go with the "Other" of this one. */
export function otherField(fields: readonly FormField[], field: FormField): FormField | undefined {
  return fields.find(({ question }) => question?.otherOf?.field === field.id);
}

/**
 * The answers of a card, on which words are given without a choice: they choose "Other", in a list besides what else is, else where
 * nothing is. Whoever has taken that choice back has taken it back.
 */
export function withOthersChosen(fields: readonly FormField[], given: Answers, before: Answers): Answers {
  const chosen = fields.flatMap((field): (readonly [string, Answer])[] => {
    const { id } = field;
    const other = otherField(fields, field);
    const { otherOf } = other?.question ?? {};
    if (!other || !otherOf || answerText(given[other.id]) === '' || hasOther(otherOf, before)) return [];
    if (takesList(field)) return [[id, answerList([...answerList(given[id]), otherOf.option])]];
    return answerText(given[id]) === '' ? [[id, otherOf.option]] : [];
  });
  return { ...given, ...Object.fromEntries(chosen) };
}
