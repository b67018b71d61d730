import { answerText, takesList, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { placeSaid } from '../reading/ordinals';
import { normalised } from '../reading/normalised';
import { beneficiaryIn } from '../reading/participants';
import type { TurnContext } from '../sdk';
import { myself, textsOf } from '../texts/languages';
import { bySteps, stepsSaid } from './cascades';
import { chosenBeside } from './correction';
import type { Draft } from './draft';
import { isSearched } from './fieldOptions';
import { asked } from './formPages';
import { readReply } from './formQuestions';
import { daysMeant, answerMeant } from './answerMeant';
import { withSaid } from './openFields';

/** A draft with new answers, and the fields they belong to. */
interface Answered {
  readonly draft: Draft;
  readonly fields: readonly FormField[];
}

/**
 * The draft with answers from words that say nothing else: options of the only field that offers them, both steps of a cascading choice, a
 * person's name, a time, or a day with its time. `undefined` if they are none of these, or could answer more than one field.
 */
export function answersBeside(context: TurnContext, draft: Draft, words: string): Answered | undefined {
  const chosen = chosenBeside(context, draft, words);
  const given = bySteps(draft);
  const fields = asked(draft);
  const open = fields.filter(({ id }) => answerText(given[id]) === '');
  const put = (of: readonly FormField[], answers: Answers): Answered => ({
    draft: of.reduce((next, field) => withSaid(next, field, answers), draft),
    fields: of,
  });
  // If no time is open, the words replace one given before.
  const otherTimes = open.some(isOf('time')) ? [] : fields.filter(isOf('time'));
  const found = [
    ...(chosen ? [{ draft: chosen.draft, fields: [chosen.field] }] : []),
    ...[...open, ...otherTimes].flatMap((field): Answered[] => {
      const answers = answersTo(context, draft, field, words);
      return answers ? [put([field], answers)] : [];
    }),
    ...dayAndTime(context, open, words).map((both) => put(both.fields, both.answers)),
  ];
  // "Me" and "for Jonas" say who it is for, rather than who else takes part.
  const isOfOne = myself.has(normalised(words)) || beneficiaryIn(words) !== undefined;
  const ofOne = found.filter(({ fields: of }) => isOfOne && of.every((field) => !takesList(field)));
  return found.length === 1 ? found[0] : ofOne.length === 1 ? ofOne[0] : undefined;
}

function answersTo(context: TurnContext, draft: Draft, field: FormField, words: string): Answers | undefined {
  if (field.kind === 'time') {
    const time = answerMeant(context, field, words);
    return time === undefined ? undefined : { [field.id]: time };
  }
  // An ordinal such as "the second" is unlikely to name a person.
  const isPlace = normalised(words)
    .split(' ')
    .some((word) => placeSaid(word) !== undefined);
  if (field.kind !== 'user' || isSearched(field, draft.searched) || isPlace) return stepsSaid(draft, field, words);
  const answer = readReply(textsOf(context.activity), field, draft, words);
  return answer.kind === 'answer' ? answer.answers : undefined;
}

/** "Tomorrow at half past nine", where one field takes the day and another the time. */
function dayAndTime(context: TurnContext, open: readonly FormField[], words: string) {
  const [[day, ...days], [time, ...times]] = [open.filter(isOf('date')), open.filter(isOf('time'))];
  if (!day || !time || days.length > 0 || times.length > 0 || open.some(isOf('datetime'))) return [];
  const [moment, ...others] = daysMeant(context, { ...day, kind: 'datetime' }, words);
  const [date = '', at = ''] = moment?.split(' ') ?? [];
  return moment === undefined || others.length > 0
    ? []
    : [{ fields: [day, time], answers: { [day.id]: date, [time.id]: at } }];
}

function isOf(kind: FormField['kind']): (field: FormField) => boolean {
  return (field) => field.kind === kind;
}
