import {
  answerText,
  lineAtMost,
  readAnswers,
  visibleFields,
  wallClock,
  type FormField,
} from '../../src/atlassian/requestForm';
import { adaptiveCard, line } from '../adaptiveCard';
import type { Activity } from '../sdk';
import type { Texts } from '../texts/texts';
import { cleanLines, cleanText, unmarkedText } from '../untrustedText';
import { bySteps, joinedSteps } from './cascades';
import { notesOf, onPage, pagesOf } from './formPages';
import { isSearched, listedOptions, shown, takesSeveral } from './fieldOptions';
import { fileLimits, limitsInWords } from './fileLimits';
import { withOthersChosen } from './otherWords';
import { readSearched } from './searchedField';
import type { Draft, Filled } from './draft';

/** Names of the inputs, under which a card sends back the answers. */
const answerPrefix = 'field:';
const timeSuffix = ':time';
const partSuffix = ':part';
const longList = 12;

/** The form as one card or, if it is long, a page of it. */
export function formCard(t: Texts, draft: Draft): Partial<Activity> {
  const { title, helpText, form, problems } = draft;
  const answers = bySteps(draft);
  const notes = notesOf(draft);
  const noteLines = (before: string | undefined) =>
    (notes.get(before) ?? []).map((text) => line(text, { isSubtle: true }));
  const pages = pagesOf(draft);
  const page = Math.min(draft.page ?? 0, pages.length - 1);
  const isLast = page === pages.length - 1;
  const inputs = onPage(draft).flatMap((field) => {
    const problem = problems[field.id];
    return [
      ...noteLines(field.id),
      ...inputsOf(t.form, field, { ...draft, answers }),
      ...(field.description === '' ? [] : [line(field.description, { isSubtle: true, size: 'Small' })]),
      ...(problem === undefined ? [] : [line(problem, { color: 'Attention' })]),
    ];
  });
  // Clients validate every input that a button submits: https://github.com/microsoft/AdaptiveCards/issues/5392
  const areHeldBack = holdsBack(inputs);
  const wayOut = areHeldBack ? { associatedInputs: 'none' } : {};
  const files = isLast ? filesNext(t, visibleFields(form, draft.answers)) : [];
  const help =
    helpText === '' || page > 0
      ? []
      : cleanLines(helpText, 1000)
          .split('\n')
          .map((text) => line(text, { isSubtle: true }));
  const wrong = Object.keys(problems).length > 0 ? [line(t.form.notRight, { color: 'Attention' })] : [];
  return adaptiveCard(
    [
      line(pages.length > 1 ? t.form.page(title, page + 1, pages.length) : title, { weight: 'Bolder', size: 'Medium' }),
      ...help,
      ...wrong,
      ...inputs,
      ...(isLast ? noteLines(undefined) : []),
      ...files,
      ...(areHeldBack ? [line(t.form.keptByNext, { isSubtle: true, size: 'Small' })] : []),
    ],
    [
      { type: 'Action.Submit', title: t.form.next, style: 'positive', data: { do: 'next' } },
      { type: 'Action.Submit', title: t.choice.back, ...wayOut, data: { do: 'back' } },
      { type: 'Action.Submit', title: t.choice.cancel, ...wayOut, data: { do: 'cancel' } },
    ],
  );
}

/** Whether something required is empty: clients then refuse every button that submits the inputs. */
function holdsBack(inputs: readonly object[]): boolean {
  return inputs.some((input) => {
    const { isRequired, value } = { isRequired: false, value: '', ...input };
    return isRequired && value === '';
  });
}

/** Says that files are asked for next, and how many where that is limited. */
function filesNext(t: Texts, fields: readonly FormField[]): object[] {
  const wanting = fields.filter(({ kind }) => kind === 'attachment');
  if (wanting.length === 0) return [];
  const limits = wanting.map((field) => [field.name, limitsInWords(t, fileLimits(field))] as const);
  const told = limits.filter(([, words]) => words !== '').map(([name, words]) => `${name}${t.colon}${words}`);
  return [t.form.filesNext, ...told].map((text) => line(text, { isSubtle: true, size: 'Small' }));
}

/** `back` and `cancel` come with what was typed only if the client sent it. */
export type FormSubmission =
  | { readonly kind: 'next'; readonly filled: Filled }
  | { readonly kind: 'back' | 'cancel'; readonly filled: Filled | undefined };

/** Reads what a form's card sent back: the answers to the fields on its page and nothing else. */
export function readSubmission(value: object, draft: Draft): FormSubmission | undefined {
  const given = new Map<string, unknown>(Object.entries(value));
  const pressed = given.get('do');
  if (pressed === 'next') return { kind: pressed, filled: filledFrom(given, draft) };
  if (pressed !== 'back' && pressed !== 'cancel') return undefined;
  const isSent = [...given.keys()].some((name) => name.startsWith(answerPrefix));
  return { kind: pressed, filled: isSent ? filledFrom(given, draft) : undefined };
}

function filledFrom(given: ReadonlyMap<string, unknown>, draft: Draft): Filled {
  const fields = onPage(draft);
  const found = new Map(
    fields
      .filter((field) => isSearched(field, draft.searched))
      .map((field) => {
        const key = answerPrefix + field.id;
        return [field.id, readSearched(field, given.get(key), given.get(key + partSuffix), draft)];
      }),
  );
  const entries = fields.map((field) => [field.id, found.get(field.id)?.answer ?? submitted(field, given)] as const);
  const answers = readAnswers({ fields }, Object.fromEntries(entries));
  const sought = [...found].filter(([, { words }]) => words !== '').map(([id, { words }]) => [id, words] as const);
  return {
    answers: joinedSteps(draft, withOthersChosen(fields, answers, draft.answers)),
    sought: Object.fromEntries(sought),
  };
}

/** A date with a time comes from two inputs. */
function submitted({ id, kind }: FormField, given: ReadonlyMap<string, unknown>): unknown {
  const value = given.get(answerPrefix + id);
  if (kind !== 'datetime') return value;
  const parts = [value, given.get(answerPrefix + id + timeSuffix)].map((part) =>
    typeof part === 'string' ? part : '',
  );
  return parts.some(Boolean) ? parts.join('T') : '';
}

interface Common {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly errorMessage: string;
  readonly value?: string;
}

function inputsOf(t: Texts['form'], field: FormField, draft: Draft): object[] {
  const value = answerText(draft.answers[field.id]);
  const common: Common = {
    id: answerPrefix + field.id,
    label: cleanText(field.name, 80),
    // The text for "Other" is required only if that is chosen, which a client cannot know.
    isRequired: field.required && !field.question?.otherOf,
    errorMessage: t.fillThisIn,
    ...(value === '' ? {} : { value }),
  };
  switch (field.kind) {
    case 'text':
      return [{ ...common, type: 'Input.Text', maxLength: lineAtMost(field) }];
    case 'multiline':
      return [{ ...common, type: 'Input.Text', isMultiline: true }];
    case 'labels':
      return [{ ...common, type: 'Input.Text', placeholder: t.wordsWithCommas }];
    case 'number':
      return [{ ...common, type: 'Input.Number', ...(value === '' ? {} : { value: Number(value.replace(',', '.')) }) }];
    case 'date':
      return [{ ...common, type: 'Input.Date' }];
    case 'time':
      return [{ ...common, type: 'Input.Time' }];
    case 'datetime': {
      const { date, time } = wallClock(value);
      return [
        { ...common, type: 'Input.Date', value: date },
        { ...common, type: 'Input.Time', id: common.id + timeSuffix, label: t.time, value: time },
      ];
    }
    default:
      return choiceInputs(t, field, draft, common);
  }
}

/** A list of options and, if there are more, an input for part of a name. */
function choiceInputs(t: Texts['form'], field: FormField, draft: Draft, common: Common): object[] {
  const { value, ...plain } = common;
  const options = listedOptions(field, draft);
  const isMultiSelect = takesSeveral(field);
  const isFound = isSearched(field, draft.searched);
  const set = {
    ...common,
    type: 'Input.ChoiceSet',
    isRequired: common.isRequired && !isFound,
    style: options.length > longList ? 'filtered' : isMultiSelect ? 'expanded' : 'compact',
    isMultiSelect,
    placeholder: t.choose,
    choices: options.map(({ id, name }) => ({ title: unmarkedText(name, 80), value: id })),
  };
  if (!isFound) return [set];
  const isAlone = options.length === 0;
  const words = draft.sought?.[field.id] ?? (isAlone ? shown(field, value, draft.people) : '');
  const another = field.kind === 'user' ? t.somebodyElse : t.another;
  const part = {
    ...plain,
    type: 'Input.Text',
    id: common.id + partSuffix,
    label: isAlone ? common.label : another(common.label),
    isRequired: isAlone && common.isRequired,
    maxLength: 255,
    placeholder: t.partOfName,
    ...(words === '' ? {} : { value: words }),
  };
  return isAlone ? [part] : [set, part];
}
