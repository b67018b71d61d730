import { answerText, type FormField } from '../../src/atlassian/requestForm';
import { keyWords, namesIn } from '../../src/understanding';
import { countOf, partsOf, readCorrection, replacementsIn } from '../reading/correcting';
import { isQuestion } from '../reading/asked';
import { denies } from '../reading/denied';
import { isFiller, normalised } from '../reading/normalised';
import { withoutThanks } from '../reading/replies';
import type { TurnContext } from '../sdk';
import { around, fieldKindOf, textsOf } from '../texts/languages';
import { bySteps, stepsSaid } from './cascades';
import type { Draft } from './draft';
import { asked } from './formPages';
import { readReply } from './formQuestions';
import { calledAnywhere, fieldNames, knownField } from './knownFields';
import { answerMeant, saysMore } from './answerMeant';
import { withSaid } from './openFields';

/** A date or option given as a correction has no more words than this. */
const wordsAtMost = 5;

/**
 * The draft with one answer corrected, and the field it belongs to: the one that the words name or, if they are just a date or an option, the
 * only one of `fields` that takes it. `undefined` if they do not certainly correct anything.
 */
export function corrected(
  context: TurnContext,
  draft: Draft,
  words: string,
  fields: readonly FormField[] = asked(draft),
): { readonly draft: Draft; readonly field: FormField } | undefined {
  const { field: name, value, isOpened } = readCorrection(words);
  const recounted = countReplaced(draft, fields, words);
  if (recounted) return withValue(context, draft, recounted.field, recounted.value);
  const swapped = replaced(fields, words);
  if (swapped?.isAll === true) {
    const { field, option } = swapped;
    return { draft: withSaid(draft, field, { [field.id]: option }), field };
  }
  if (name !== undefined) {
    const [field, ...others] = fieldsCalled(fields, name);
    return field && others.length === 0 ? withValue(context, draft, field, value) : undefined;
  }
  const named = valueBesideName(context, fields, words);
  if (named) return withNamed(context, draft, named);
  const said = normalised(value)
    .split(' ')
    .filter((word) => !isFiller(word));
  if (!isOpened || (said.length === 0 && countOf(value) === undefined) || said.length > wordsAtMost) return undefined;
  // "No parking" does not choose an option.
  const isDay = ({ kind }: FormField) => kind === 'date' || kind === 'datetime' || kind === 'time';
  const isDenied = denies(words);
  const [field, ...others] = fields.filter(
    (one) => (isDay(one) || !isDenied) && answerMeant(context, one, value) !== undefined,
  );
  return field && others.length === 0 ? withValue(context, draft, field, value) : undefined;
}

/**
 * Like `corrected`, for fields that already have an answer (`rest`: ids of those still to be asked for, the current one first), and for any
 * field that is named together with its answer.
 */
export function correctedBefore(context: TurnContext, draft: Draft, rest: readonly string[], words: string) {
  const given = bySteps(draft);
  const later = rest.slice(1);
  const before = asked(draft).filter(({ id }) => !later.includes(id) && answerText(given[id]) !== '');
  const named = valueBesideName(context, asked(draft), words);
  return corrected(context, draft, words, before) ?? (named && withNamed(context, draft, named));
}

/** For the only field with options that the words choose from and nothing else, open fields first: "badges and parking, no lunch". */
export function chosenBeside(context: TurnContext, draft: Draft, words: string) {
  const given = bySteps(draft);
  // More than "in German, please" is likelier to add something than to change a choice already made.
  const isShort = withoutThanks(normalised(words)).split(' ').length < 3 && !isQuestion(words);
  const fitting = asked(draft).filter(
    (one) => withOptions.has(one.kind) && answerMeant(context, one, words) !== undefined,
  );
  const open = fitting.filter(({ id }) => answerText(given[id]) === '');
  const [field, ...others] =
    open.length > 0 || !isShort ? open : fitting.filter(({ kind }) => kind === 'choice' || kind === 'number');
  return field && others.length === 0 ? withValue(context, draft, field, words) : undefined;
}

const withOptions: ReadonlySet<FormField['kind']> = new Set(['choice', 'choices', 'components', 'number']);

/** A longer text is extended: the words did not refer to what is there. */
function withNamed(context: TurnContext, draft: Draft, { field, value }: NamedValue) {
  const before = field.kind === 'multiline' ? answerText(bySteps(draft)[field.id]) : '';
  return withValue(context, draft, field, before === '' ? value : `${before}\n${value}`);
}

export function withValue(context: TurnContext, draft: Draft, field: FormField, value: string) {
  const steps = stepsSaid(draft, field, value);
  if (steps) return { draft: withSaid(draft, field, steps), field };
  const text = answerMeant(context, field, value) ?? value;
  const answer = readReply(textsOf(context.activity), field, { ...draft, answers: bySteps(draft) }, text);
  return answer.kind === 'answer' ? { draft: withSaid(draft, field, answer.answers), field } : undefined;
}

/** The fields that a name may refer to: by the whole label, by words from it, or by a usual name in any language, of them or of their kind. */
export function fieldsCalled(fields: readonly FormField[], name: string): readonly FormField[] {
  const words = telling(name);
  const all = fields.map((field) => ({ field, label: telling(field.name) }));
  const whole = all.filter(({ label }) => label.join(' ') === words.join(' '));
  const found = whole.length > 0 ? whole : all.filter(({ label }) => words.every((word) => label.includes(word)));
  if (words.length === 0) return [];
  if (found.length > 0) return found.map(({ field }) => field);
  const anywhere = calledAnywhere(fields, words.join(' '));
  return anywhere.length > 0 ? anywhere : ofKind(fields, words.join(' '));
}

/** By what any field of their kind is called: "the date". */
export function ofKind(fields: readonly FormField[], name: string): readonly FormField[] {
  const kind = fieldKindOf.get(name);
  return kind === undefined ? [] : fields.filter((field) => kindOf(field) === kind);
}

export function kindOf({ kind }: FormField): 'date' | 'text' | undefined {
  if (kind === 'multiline') return 'text';
  return kind === 'date' || kind === 'datetime' ? 'date' : undefined;
}

interface Replaced {
  readonly field: FormField;
  /** The option's id. */
  readonly option: string;
  /** Whether the words say nothing else. */
  readonly isAll: boolean;
}

/** "Not a monitor, a phone": the option that is meant, if exactly one field offers both. */
export function replaced(fields: readonly FormField[], words: string): Replaced | undefined {
  const ways = replacementsIn(words);
  const found = fields.flatMap((field) => {
    if (field.kind !== 'choice' || ways.length === 0) return [];
    const labels = field.options.map(({ label }) => label);
    const options = ways.flatMap((way) => {
      const [former, ...formers] = namesIn(way.former, labels);
      const [value, ...others] = namesIn(way.value, labels);
      const option = field.options.find(({ label }) => label === value)?.id;
      if (former === undefined || value === undefined || option === undefined || former === value) return [];
      if (formers.length > 0 || others.length > 0) return [];
      const isDenied = (part: string, label: string) => way.denies(part) && namesIn(part, [label]).length > 0;
      if (partsOf(way.former).some((part) => isDenied(part, former))) return [];
      if (partsOf(way.value).some((part) => isDenied(part, value))) return [];
      const tells = saysMore(keyWords(way.former), former) || saysMore(keyWords(way.value), value);
      return [{ option, isAll: !tells }];
    });
    const [{ option } = { option: undefined }] = options;
    if (option === undefined || options.some((one) => one.option !== option)) return [];
    return [{ field, option, isAll: options.some(({ isAll }) => isAll) }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "2, not 3": the new number, for the only field that holds the old one. */
function countReplaced(draft: Draft, fields: readonly FormField[], words: string): NamedValue | undefined {
  const given = bySteps(draft);
  const numbers = fields.filter(({ kind }) => kind === 'number');
  const found = replacementsIn(words).flatMap((way) => {
    const [former, value] = [countOf(way.former), countOf(way.value)];
    if (former === undefined || value === undefined) return [];
    const [field, ...others] = numbers.filter(({ id }) => answerText(given[id]) === String(former));
    return field && others.length === 0 ? [{ field, value: String(value) }] : [];
  });
  return found[0];
}

interface NamedValue {
  readonly field: FormField;
  readonly value: string;
}

/**
 * "Priority: high": the field named, and its new value. "Dringlichkeit hoch" and "high priority" work too, for dates and for fields that
 * every site has; "new laptop" is likelier to say what the request is about.
 */
function valueBesideName(context: TurnContext, fields: readonly FormField[], words: string): NamedValue | undefined {
  const [, name, value] = /^([^:：\n]{2,60})[:：]\s*(\S.*)$/su.exec(words.trim()) ?? [];
  const said = normalised(words);
  const found = fields.flatMap((field) => {
    const names = fieldNames(field);
    if (name !== undefined && value !== undefined) return names.includes(normalised(name)) ? [{ field, value }] : [];
    const isDay = field.kind === 'date' || field.kind === 'datetime';
    const isKnown = field.kind === 'choice' && knownField(field) !== undefined;
    if ((!isDay && !isKnown) || said.split(' ').length > wordsAtMost + names.length) return [];
    const rests = names.flatMap((one) => besideName(said, one));
    const [rest] = rests.filter((one) => answerMeant(context, field, one) !== undefined);
    return rest === undefined ? [] : [{ field, value: rest }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function besideName(said: string, name: string): readonly string[] {
  const rests = [
    said.startsWith(name) ? said.slice(name.length) : '',
    said.endsWith(name) ? said.slice(0, -name.length) : '',
  ];
  return name === '' ? [] : rests.map((rest) => rest.trim()).filter(Boolean);
}

function telling(name: string): readonly string[] {
  const words = normalised(name.replaceAll('*', '')).split(' ').filter(Boolean);
  const some = words.filter((word) => !around.article.has(word) && word !== 'my');
  return some.length > 0 ? some : words;
}
