import { answerText, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { placeSaid } from '../reading/ordinals';
import { plainly } from '../reading/plainly';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { bySteps, stepsSaid } from './cascades';
import { chosenBeside } from './correction';
import type { Draft } from './draft';
import { isSearched } from './fieldOptions';
import { asked } from './formPages';
import { readReply } from './formQuestions';
import { daysMeant, meant } from './meant';
import { withSaid } from './openFields';

/** A draft with answers in it, and whose they are. */
interface Answered {
  readonly draft: Draft;
  readonly fields: readonly FormField[];
}

/**
 * The draft with what these words, and nothing else, answer: options of the only field that has them, both steps of a cascading choice, somebody
 * by their name, a time, or a day and its time. `undefined` where they are none of these, or may be two.
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
  // Where no time is open, it is another one than before.
  const otherTimes = open.some(isOf('time')) ? [] : fields.filter(isOf('time'));
  const found = [
    ...(chosen ? [{ draft: chosen.draft, fields: [chosen.field] }] : []),
    ...[...open, ...otherTimes].flatMap((field): Answered[] => {
      const answers = answersTo(context, draft, field, words);
      return answers ? [put([field], answers)] : [];
    }),
    ...dayAndTime(context, open, words).map((both) => put(both.fields, both.answers)),
  ];
  return found.length === 1 ? found[0] : undefined;
}

function answersTo(context: TurnContext, draft: Draft, field: FormField, words: string): Answers | undefined {
  if (field.kind === 'time') {
    const time = meant(context, field, words);
    return time === undefined ? undefined : { [field.id]: time };
  }
  // A place is rather one of what is asked for.
  const isPlace = plainly(words)
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
