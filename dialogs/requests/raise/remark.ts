import type { ChoiceOptions } from '../../choiceDialog';
import { alsoNeededIn, anotherNeedIn, saysWrongForm } from '../../reading/anotherNeed';
import { answerText } from '../../../src/atlassian/requestForm';
import { countsIn } from '../../../src/understanding';
import { anotherOption } from '../../forms/anotherOption';
import { whichOf } from '../../forms/askForm';
import { knownField } from '../../forms/knownFields';
import { withSaid, type nextQuestion } from '../../forms/openFields';
import type { FormOptions } from '../../forms/formOptions';
import { revisionIn } from '../../forms/revision';
import { readBeside, saidBeside, type DraftWithRemark } from '../../forms/saidBeside';
import { announcesMore } from '../../reading/aboutDraft';
import { beforeSending } from '../../reading/beforeSending';
import { behindYes } from '../../reading/behindYes';
import { normalised } from '../../reading/normalised';
import { beneficiaryIn } from '../../reading/participants';
import type { TurnContext } from '../../sdk';
import { myself, textsOf } from '../../texts/languages';
import { cleanText } from '../../untrustedText';
import { tellsLittle } from '../../reading/wordsIn';
import { hasFiles } from './draftFiles';
import { withoutSaid } from '../files/filesWithout';
import { formOptions, isComplete, withForm, type RequestDraft } from './requestDraft';

/** A remark dealt with: the draft after it, and what to tell the person. */
export interface Told {
  readonly draft: RequestDraft;
  readonly told: string;
  /** Whether no field needs to be asked for again. */
  readonly isRight: boolean;
}

/** What a remark about a draft calls for, made at the last look or when asked for files. */
export type Remark =
  | (Told & { readonly kind: 'told' })
  /** It is not the request type that the person needs. */
  | { readonly kind: 'wrongForm' }
  /** Asks for a field again or, if none was named, for the whole form. */
  | { readonly kind: 'again'; readonly more: Partial<FormOptions> }
  | { readonly kind: 'question'; readonly question: ChoiceOptions; readonly back: AskedBack };

/**
 * What the question back is about: whether these words are for the desk, or which answer the field with this id should get. The desk gets the
 * words if that answer is the one that was there. `need`: what another request may be begun for, unless the desk gets the words.
 */
export type AskedBack =
  { readonly words: string; readonly need?: string } | { readonly answerOf: string; readonly words?: string };

export function readRemark(context: TurnContext, draft: RequestDraft, text: string): Remark {
  const words = behindYes(text) ?? text;
  const before = beforeSending(words);
  const answered = before === undefined ? undefined : readAsRemark(context, draft, before, { mayTell: false });
  // "Pack it well and send it" may be for the desk: only what answers a question leaves out the rest.
  const isAnswer = answered && (answered.kind !== 'told' || answered.draft !== draft);
  return isAnswer ? answered : readAsRemark(context, draft, words);
}

/** `mayTell`: whether words that answer nothing may be for the desk. */
function readAsRemark(context: TurnContext, draft: RequestDraft, words: string, { mayTell = true } = {}): Remark {
  const without = withoutSaid(draft, words);
  if (without) {
    const { find, files } = textsOf(context.activity);
    return { kind: 'told', draft: without, told: hasFiles(draft) ? find.noted : files.noneYet, isRight: true };
  }
  if (announcesMore(words))
    return { kind: 'told', draft, told: textsOf(context.activity).choice.ownWords, isRight: true };
  if (saysWrongForm(words)) return { kind: 'wrongForm' };
  const form = { ...formOptions(draft), problems: {} };
  const revision = revisionIn(context, form, words);
  if (revision?.kind === 'change') return { kind: 'again', more: { again: true } };
  if (revision?.kind === 'ask') return { kind: 'again', more: { guesses: [revision.field.id] } };
  if (revision?.kind === 'which') {
    const { field, options } = revision;
    return { kind: 'question', question: whichOf(context, { field, values: options }), back: { answerOf: field.id } };
  }
  if (revision) {
    const { form: t, find } = textsOf(context.activity);
    const told = revision.kind === 'put' ? t.putInto(cleanText(revision.field.name, 80)) : find.noted;
    return { kind: 'told', ...toldAfter(draft, { draft: revision.draft, told, isCertain: true }) };
  }
  const another = anotherOption(context, form, words);
  if (another)
    return { kind: 'question', question: whichOf(context, another), back: { answerOf: another.field.id, words } };
  const apart = apartIn(context, draft, words);
  if (apart) return apart;
  // "For Jonas" and "two headsets" are short, but worth telling the desk.
  const isTelling = !tellsLittle(words) || beneficiaryIn(words) !== undefined || countsIn(words).length > 0;
  const beside = readBeside(context, form, words, { isToTell: mayTell && isTelling });
  switch (beside.kind) {
    case 'said':
      return { kind: 'told', ...toldAfter(draft, beside) };
    case 'question':
      return { kind: 'question', question: beside.question, back: { words } };
    case 'answer':
      return { kind: 'told', draft, told: beside.told, isRight: true };
    case 'several':
      return { kind: 'question', question: whichOf(context, beside), back: { answerOf: beside.field.id } };
    case 'nowhere': {
      const { choice, talk } = textsOf(context.activity);
      // It is for the person themselves, unless they say otherwise.
      const isForMe = myself.has(normalised(words));
      return { kind: 'told', draft, told: isForMe ? talk.allRight : choice.noneOfThese, isRight: true };
    }
  }
}

/**
 * What words beside a form call for if it is no place for them: it is the wrong form, or something apart from it may be needed. `asked`: the
 * question that they might answer.
 */
export function besideForm(
  context: TurnContext,
  draft: RequestDraft,
  words: string,
  asked: ReturnType<typeof nextQuestion>,
): Remark | undefined {
  if (saysWrongForm(words)) return { kind: 'wrongForm' };
  const isText = typeof asked === 'object' && (asked.kind === 'multiline' || knownField(asked) === 'summary');
  const form = { ...formOptions(draft), problems: {} };
  const isAnswer = isText || revisionIn(context, form, words) || anotherOption(context, form, words);
  return isAnswer ? undefined : apartIn(context, draft, words);
}

/** Asks whether another request is wanted, if words sound like it. */
function apartIn({ activity }: TurnContext, draft: RequestDraft, words: string): Remark | undefined {
  const first = answerText(draft.answers['summary']);
  const need = anotherNeedIn(words) ?? alsoNeededIn(first, words, activity.locale);
  if (need === undefined) return undefined;
  const { create: t } = textsOf(activity);
  const question: ChoiceOptions = {
    question: t.anotherNeed(cleanText(need, 80)),
    buttons: [
      { id: 'another', name: t.yesAnother, means: ['yes'] },
      { id: 'yes', name: t.addHere, means: ['no', 'none'] },
    ],
    acceptsText: true,
  };
  return { kind: 'question', question, back: { words, need } };
}

/** Applies the answer to the question back; `undefined`: the draft stays as it is. */
export function asAnswered(
  context: TurnContext,
  draft: RequestDraft,
  asked: AskedBack,
  answer: string,
): Told | undefined {
  const { words } = asked;
  if ('answerOf' in asked && (words === undefined || answerText(draft.answers[asked.answerOf]) !== answer))
    return withAnswer(context, draft, asked.answerOf, answer);
  return words !== undefined && ('answerOf' in asked || answer === 'yes')
    ? withWordsForDesk(context, draft, words)
    : undefined;
}

/** Adds words for the desk to the draft; `undefined` if there is no room for it. */
function withWordsForDesk(context: TurnContext, draft: RequestDraft, words: string): Told | undefined {
  const said = saidBeside(context, { ...formOptions(draft), problems: {} }, words);
  return said && toldAfter(draft, said);
}

/** Puts the answer that was meant into the draft. */
function withAnswer(context: TurnContext, draft: RequestDraft, fieldId: string, answer: string): Told | undefined {
  const form = { ...formOptions(draft), problems: {} };
  const field = form.form.fields.find(({ id }) => id === fieldId);
  if (!field) return undefined;
  const { form: t } = textsOf(context.activity);
  const put = withSaid(form, field, { [field.id]: answer });
  return toldAfter(draft, { draft: put, told: t.putInto(cleanText(field.name, 80)), isCertain: true });
}

function toldAfter(before: RequestDraft, { draft: form, told, isCertain }: DraftWithRemark): Told {
  const draft = withForm(before, form);
  return { draft, told, isRight: isCertain && isComplete(draft) };
}
