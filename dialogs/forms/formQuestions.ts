import { problemIn, readAnswer, type Answer, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { labelOf } from '../choiceNames';
import { isQuestion } from '../reading/asked';
import { plainMessage } from '../plainMessage';
import { leavesOut, replyIn, withoutThanks } from '../reading/replies';
import { normalised } from '../reading/normalised';
import { keepingWords } from '../texts/languages';
import type { Activity } from '../sdk';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';
import { plainDigits } from '../reading/userInput';
import { goesOn } from '../reading/wishIn';
import { chosenIn } from './chosenIn';
import type { Draft } from './draft';
import { isSearched, optionsOf, shown, takesSeveral } from './fieldOptions';
import { knownField } from './knownFields';
import { otherField } from './otherWords';

const optionsShown = 30;

/** Asks for one field in words, for channels without cards, after the notes that come before it. */
export function askField(
  { form: t }: Texts,
  field: FormField,
  { form, people, problems, answers, searched }: Draft,
  notes: readonly string[],
): Partial<Activity> {
  const problem = problems[field.id];
  const current = shown(field, answers[field.id], people);
  const keep = current === '' || problem !== undefined ? '' : t.have(current);
  const options = optionsOf(field, people).map((option, index) => `${index + 1}. ${labelOf(option)}`);
  const more = options.length > optionsShown ? [t.moreOptions(options.length - optionsShown)] : [];
  const rest = isSearched(field, searched) ? [t.partHint] : more;
  const lines = [
    problem,
    // An empty line sets them off from the question.
    ...(notes.length > 0 ? [`${notes.join('\n')}\n`] : []),
    field.name,
    field.description,
    ...options.slice(0, optionsShown),
    ...rest,
    hintFor(t, field),
    ...(otherField(form.fields, field) ? [t.otherHint] : []),
    keep,
  ];
  return plainMessage(lines.filter((text) => text !== undefined && text !== '').join('\n'));
}

/** The answer and, for "Other", the text that goes with it, by field id. */
export type FieldAnswer =
  | { readonly kind: 'answer'; readonly answers: Answers }
  /** Part of the answer is still to be searched for. */
  | { readonly kind: 'sought'; readonly answer: Answer; readonly words: string }
  /** `isMeant`: the words are an answer to this question and nothing else, although not a valid one. */
  | { readonly kind: 'problem'; readonly problem: string; readonly isMeant?: true };

/** Reads a person's reply to the question for one field, by the same rules as the card. */
export function readReply(t: Texts, field: FormField, draft: Draft, text: string): FieldAnswer {
  const { form, people, answers, problems } = draft;
  const said = text.trim();
  const current = answers[field.id];
  const isKept = current !== undefined && current !== '' && problems[field.id] === undefined;
  const options = optionsOf(field, people);
  if (isKept && (replyIn(said) === 'yes' || keeps(said) || goesOn(t, said)) && !isOption(field, people, said))
    return { kind: 'answer', answers: { [field.id]: current } };
  // "Yes" describes nothing, and nobody's number plate is "ok".
  const isDescribed = field.kind === 'multiline' && knownField(field) === 'description';
  const isNamed = field.kind === 'text' && !mayAskYesOrNo(field.name);
  if ((isDescribed || isNamed) && replyIn(said) === 'yes') return { kind: 'problem', problem: t.choice.ownWords };
  const isFound = isSearched(field, draft.searched);
  const { ids, words } = chosenIn(said, {
    options,
    isSeveral: takesSeveral(field),
    isWhole: isFound,
    ...(field.kind === 'user' && { people: draft }),
  });
  const isLeftOut = leavesOut(said) || goesOn(t, said);
  const isFree = isFreeText(field);
  if (field.required && isLeftOut && ids.length === 0) {
    // A required field keeps its answer, or needs another.
    if (isKept && replyIn(said) === 'none') return { kind: 'answer', answers: { [field.id]: current } };
    if (isKept && isFree) return { kind: 'problem', problem: t.choice.ownWords };
    if (isFree && knownField(field) === 'summary') return { kind: 'problem', problem: t.form.fillThisIn };
  }
  // "No" may be one of the options.
  if (!field.required && isLeftOut && ids.length === 0) return { kind: 'answer', answers: { [field.id]: '' } };
  if (isFound && words !== '' && !isLeftOut && !isNumber(words)) return { kind: 'sought', answer: ids, words };
  if (options.length === 0) {
    const isMeant = isFree && !isOfForm(field);
    return checkedAnswers(t, [[field, isFree ? said : plainDigits(said)]], { isMeant });
  }
  if (ids.length > 0 && words === '') return checkedAnswers(t, [[field, ids.join(',')]], { isMeant: true });
  const other = otherField(form.fields, field);
  const option = other?.question?.otherOf?.option;
  // A bare number is more likely a slip.
  if (!other || option === undefined || words === '' || isLeftOut || isNumber(words))
    return { kind: 'problem', problem: t.form.chooseFromList };
  return checkedAnswers(t, [
    [field, [...ids, option].join(',')],
    [other, words],
  ]);
}

/** Whether it takes no sentence, but only an address, say, or what matches a pattern. */
function isOfForm({ question }: FormField): boolean {
  return question?.limits.form !== undefined || question?.limits.pattern !== undefined;
}

function checkedAnswers(
  t: Texts,
  given: readonly (readonly [FormField, string])[],
  { isMeant = false } = {},
): FieldAnswer {
  const read = given.map(([field, text]) => [field, readAnswer(field, text)] as const);
  const problem = read.map(([field, answer]) => problemIn(field, answer, t.problems)).find((one) => one !== undefined);
  if (problem !== undefined) return { kind: 'problem', problem, ...(isMeant && { isMeant }) };
  return { kind: 'answer', answers: Object.fromEntries(read.map(([{ id }, answer = '']) => [id, answer])) };
}

/** Whether an option has just this name: "Yes" or "Done" then chooses it, instead of keeping the answer that is there. */
export function isOption(field: FormField, people: Draft['people'], text: string): boolean {
  const said = cleanText(text, 255).toLowerCase();
  return optionsOf(field, people).some(({ name }) => cleanText(name, 255).toLowerCase() === said);
}

/** Whether any text is an answer. */
export function isFreeText({ kind }: FormField): boolean {
  return kind === 'text' || kind === 'multiline' || kind === 'labels';
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(plainDigits(text));
}

/** Words that ask for something other than yes or no, in the languages of the chat. */
const asksForMore =
  /(?<![\p{L}\p{N}])(?:who|whom|whose|what|which|where|when|why|how|wer|wen|wem|was|welche[rsn]?|wo|wohin|wann|warum|wie|wofür|qui|quoi|quel(?:le)?s?|où|quand|pourquoi|comment|combien|quién|qué|cuál|dónde|cuándo|cómo|cuánt[oa]s?|من|ما|ماذا|أين|متى|كيف|كم)(?![\p{L}\p{N}])|[誰何]|どの|どこ|いつ|いくつ|なぜ/iu;

/** "Is it urgent?", "Remote?", but not "Who is it for?" nor "Number plate". */
function mayAskYesOrNo(name: string): boolean {
  return isQuestion(name) && !asksForMore.test(name);
}

/** "Keep it, please". */
function keeps(said: string): boolean {
  return keepingWords.has(withoutThanks(normalised(said)));
}

function hintFor(t: Texts['form'], field: FormField): string {
  const optional = field.required ? '' : ` ${t.toLeaveOut}`;
  switch (field.kind) {
    case 'date':
      return t.dateHint + optional;
    case 'datetime':
      return t.dateTimeHint + optional;
    case 'time':
      return t.timeHint + optional;
    case 'number':
      return t.numberHint + optional;
    case 'labels':
      return t.labelsHint + optional;
    case 'text':
    case 'multiline':
    case 'attachment':
      return optional.trim();
    case 'choice':
    case 'choices':
    case 'components':
    case 'cascading':
    case 'user':
      return (takesSeveral(field) ? t.optionsHint : t.optionHint) + optional;
  }
}
