import {
  problemIn,
  readAnswers,
  type Answers,
  type FormField,
  type RequestForm,
} from '../../src/atlassian/requestForm';
import { readCommand } from '../commands';
import { cleanLines } from '../untrustedText';

const longestSummary = 120;
const longestLine = 255;

/**
 * The form's first answers, with what the person said they need as the summary. Words too long for one go whole into the
 * description, too, so that nothing of them is lost.
 */
export function prefilled(
  form: RequestForm,
  words: string | undefined,
  values: Readonly<Record<string, unknown>> = {},
): Answers {
  const { fields } = form;
  const defaults = { ...form.defaults, ...withoutProblem(form, values) };
  const text = withoutGreeting(cleanLines(words ?? '', 10_000));
  // A question of the form may stand for the field.
  const free = (jiraField: string, kind: FormField['kind']) =>
    fields.find(
      (field) =>
        (field.id === jiraField || field.question?.linked === jiraField) &&
        field.kind === kind &&
        defaults[field.id] === undefined,
    );
  const short = free('summary', 'text');
  if (text === '' || !short) return defaults;
  const long = free('description', 'multiline');
  const summary = inShort(
    text,
    Math.min(long ? longestSummary : longestLine, short.question?.limits.longest ?? longestLine),
  );
  return { ...defaults, [short.id]: summary, ...(long && summary !== text ? { [long.id]: text } : {}) };
}

/** The ids of answers that the person may want in other words: a word or two tell little. */
export function guessesIn({
  form,
  answers,
}: {
  readonly form: RequestForm;
  readonly answers: Answers;
}): readonly string[] {
  const { summary } = answers;
  const isOwn = typeof summary === 'string' && form.defaults.summary === undefined;
  return isOwn && summary.split(' ').length < 3 ? ['summary'] : [];
}

/** Values that a hook has made of the words, as far as a person could have given them. */
function withoutProblem({ fields }: RequestForm, values: Readonly<Record<string, unknown>>): Answers {
  const given = readAnswers({ fields }, values);
  const right = fields.filter(
    (field) => given[field.id] !== undefined && problemIn(field, given[field.id]) === undefined,
  );
  return readAnswers({ fields: right }, values);
}

function withoutGreeting(text: string): string {
  const [, first = '', rest = ''] = /^([^,.!:]{1,30})[,.!:]+ +(.*)$/s.exec(text) ?? [];
  const command = readCommand(first);
  return command?.kind === 'word' && command.word === 'hello' ? rest : text;
}

/** The first sentence or, where that is long, as many words as there is room for. */
function inShort(text: string, length: number): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= length) return line;
  const head = line.slice(0, length);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)));
  if (sentence > length / 3) return head.slice(0, sentence + 1);
  const space = head.lastIndexOf(' ');
  return `${space > length / 3 ? head.slice(0, space) : head.slice(0, length - 1)}…`;
}
