import {
  answerList,
  answerText,
  hasOther,
  takesList,
  type Answer,
  type Answers,
  type FormField,
} from '../../src/atlassian/requestForm';

/** The field for the text that goes with this one's "Other". */
export function otherField(fields: readonly FormField[], field: FormField): FormField | undefined {
  return fields.find(({ question }) => question?.otherOf?.field === field.id);
}

/**
 * A card's answers, with "Other" chosen wherever its text was given without it: added to the choices of a list, else chosen if nothing else
 * is. If it was chosen before, the person has just taken it back.
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
