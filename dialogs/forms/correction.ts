import { answerText, type FormField } from '../../src/atlassian/requestForm';
import { readCorrection } from '../correcting';
import { isFiller, plainly } from '../plainly';
import type { TurnContext } from '../sdk';
import { around, textsOf } from '../texts/languages';
import { bySteps } from './cascades';
import type { Draft } from './draft';
import { asked } from './formPages';
import { readReply } from './formQuestions';
import { meant } from './meant';
import { withSaid } from './openFields';

/** More words than a date or an option has that is said instead of another. */
const wordsAtMost = 5;

/**
 * The draft with one answer corrected as the words say, and whose it is: of the field that they name, or of the only one of `fields` that
 * a date or an option can be for that is all they say. `undefined` where they correct nothing for certain.
 */
export function corrected(
  context: TurnContext,
  draft: Draft,
  words: string,
  fields: readonly FormField[] = asked(draft),
): { readonly draft: Draft; readonly field: FormField } | undefined {
  const { field: name, value, isOpened } = readCorrection(words);
  if (name !== undefined) {
    const [field, ...others] = called(fields, name);
    return field && others.length === 0 ? withValue(context, draft, field, value) : undefined;
  }
  const said = plainly(value)
    .split(' ')
    .filter((word) => !isFiller(word));
  if (!isOpened || said.length === 0 || said.length > wordsAtMost) return undefined;
  const [field, ...others] = fields.filter((one) => meant(context, one, value) !== undefined);
  return field && others.length === 0 ? withValue(context, draft, field, value) : undefined;
}

/** The same of what was answered before the question that is open, `rest` being what is still to be asked for. */
export function correctedBefore(context: TurnContext, draft: Draft, rest: readonly string[], words: string) {
  const given = bySteps(draft);
  const before = asked(draft).filter(({ id }) => !rest.includes(id) && answerText(given[id]) !== '');
  return corrected(context, draft, words, before);
}

function withValue(context: TurnContext, draft: Draft, field: FormField, value: string) {
  const text = meant(context, field, value) ?? value;
  const answer = readReply(textsOf(context.activity), field, { ...draft, answers: bySteps(draft) }, text);
  return answer.kind === 'answer' ? { draft: withSaid(draft, field, answer.answers), field } : undefined;
}

/** Fields by what somebody calls them: by the label, or by words of it that no other has. */
function called(fields: readonly FormField[], name: string): readonly FormField[] {
  const words = telling(name);
  const all = fields.map((field) => ({ field, label: telling(field.name) }));
  const whole = all.filter(({ label }) => label.join(' ') === words.join(' '));
  const found = whole.length > 0 ? whole : all.filter(({ label }) => words.every((word) => label.includes(word)));
  return words.length === 0 ? [] : found.map(({ field }) => field);
}

function telling(name: string): readonly string[] {
  const words = plainly(name.replaceAll('*', '')).split(' ').filter(Boolean);
  const some = words.filter((word) => !around.article.has(word) && word !== 'my');
  return some.length > 0 ? some : words;
}
