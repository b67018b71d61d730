import { isDate, problemsIn, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { channelOf } from '../../src/channel/channels';
import type { ChoiceOptions, ChoiceOutcome } from '../choiceDialog';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { whichOf } from './askForm';
import type { Draft, Problems } from './draft';
import type { FormState as State } from './formOptions';
import { asked, idsOn, turnedPage, withProblems } from './formPages';
import { openAfter, portalNeeds, withSaid } from './openFields';
import { isFreeText } from './formQuestions';
import { revisionIn, type Revision } from './revision';
import { cleanText } from '../untrustedText';
import { readBeside, saidBeside, type DeskQuestion, type Several } from './saidBeside';
import { withDay } from './spokenDay';
import type { search, SearchOptions } from './searchDialog';
import { nextSearch, withFound } from './searchedField';
import { pressesNext, isDone, readSpoken } from './spokenAnswer';

const namedAtMost = 3;

/** What a form does next, after something was said, filled in or found. */
export type FormStep =
  /** Asks the next question, if any is left, with `told` before it. */
  | { readonly kind: 'ask'; readonly state: State; readonly told?: string | undefined }
  /** Searches for a field's answer. */
  | { readonly kind: 'search'; readonly state: State; readonly options: SearchOptions }
  /** Asks something in between; `instead` if the bot uses the form without a `ChoiceDialog` to ask it with. */
  | { readonly kind: 'aside'; readonly state: State; readonly question: ChoiceOptions; readonly instead: FormStep }
  /** Nothing is left to ask for. */
  | { readonly kind: 'filled'; readonly draft: Draft }
  | { readonly kind: 'back' | 'inPortal'; readonly draft: Draft }
  | { readonly kind: 'cancelled'; readonly state: State };

const ask = (state: State, told?: string): FormStep => ({ kind: 'ask', state, told });

const hasCards = ({ activity }: TurnContext) => channelOf(activity.channelId).adaptiveCards;

/** After words: an answer to the question, or something said beside a card. */
export function afterWords(context: TurnContext, state: State, words: string): FormStep {
  return hasCards(context) ? besideCard(context, state, words) : afterAnswer(context, state, words);
}

/**
 * After a card whose fields were `shown`. If an answer reveals more fields, the card comes again with them; fields that it hides lose their
 * answers. Problems are reported on the page they are on.
 */
export function afterCard(context: TurnContext, state: State, shown: readonly string[]): FormStep {
  const looking = looked(state, shown);
  if (looking) return looking;
  const { draft } = state;
  if (portalNeeds(draft) > (state.needs ?? 0)) return { kind: 'inPortal', draft };
  const next = turnedPage(draft, shown, problemsIn(draft.form, draft.answers, textsOf(context.activity).problems));
  return next ? ask({ ...state, draft: next }) : checked(context, { ...state, draft });
}

/** After a question asked in between: which date or option was meant, or whether a question is for the desk. */
export function afterAside(context: TurnContext, all: State, answer: ChoiceOutcome): FormStep {
  const { question = '', answerOf, ...state } = all;
  if (answer.status === 'said') return afterWords(context, state, answer.text);
  const chosen = answer.status === 'chosen' ? answer.id : 'back';
  const field = state.draft.form.fields.find(({ id }) => id === answerOf);
  if (field?.kind === 'datetime' && isDate(chosen))
    return ask({ ...state, draft: withDay(context, state.draft, field, chosen) });
  if (field && chosen !== 'back') return given(state, field, { [field.id]: chosen });
  const said = chosen === 'yes' && saidBeside(context, state.draft, question);
  return said ? ask({ ...state, draft: said.draft }, said.told) : ask(state);
}

export function afterSearch(
  context: TurnContext,
  { search: looking, ...state }: State,
  outcome: ReturnType<typeof search.outcome>,
): FormStep {
  const field = state.draft.form.fields.find(({ id }) => id === looking?.field);
  if (outcome.status === 'found' && looking && field) {
    const next = { ...state, draft: withFound(state.draft, field, outcome) };
    return hasCards(context) ? afterCard(context, next, looking.shown) : given(next, field, {});
  }
  // The search was given up: an optional field is left out.
  const found = { ...state, draft: { ...state.draft, sought: {} } };
  if (outcome.status === 'none' && field)
    return hasCards(context) || field.required ? ask(found) : given(found, field, { [field.id]: '' });
  return outcome.status === 'back' || outcome.status === 'failed' ? ask(state) : { kind: 'cancelled', state };
}

/** Back to the previous question or page, or to what came before the form. */
export function backFrom(context: TurnContext, state: State): FormStep {
  const { draft, rest } = state;
  const ids = asked(draft).map(({ id }) => id);
  const before = ids[ids.indexOf(rest[0] ?? '') - 1];
  if (!hasCards(context) && before !== undefined) return ask({ ...state, rest: [before, ...rest] });
  if (hasCards(context) && draft.page)
    return ask({ ...state, draft: { ...draft, page: draft.page - 1, problems: {} } });
  return { kind: 'back', draft };
}

/** With nothing left to ask for: asks again for answers that have a problem, if any. */
export function checked(context: TurnContext, state: State): FormStep {
  const { draft } = state;
  if (portalNeeds(draft) > 0) return { kind: 'inPortal', draft };
  const problems = problemsIn(draft.form, draft.answers, textsOf(context.activity).problems);
  const wrong = withProblems(draft, problems);
  return wrong ? ask({ ...state, ...wrong }) : { kind: 'filled', draft };
}

function afterAnswer(context: TurnContext, state: State, words: string): FormStep {
  const { draft, rest } = state;
  const field = asked(draft).find(({ id }) => id === rest[0]);
  if (!field || isDone(context, draft, field, words)) return checked(context, state);
  const revision = isFreeText(field) ? undefined : revisionIn(context, draft, words);
  if (revision?.kind === 'omit' || revision?.kind === 'which')
    return afterRevision(context, state, revision) ?? ask(state);
  const spoken = readSpoken(context, state, field, words);
  switch (spoken.kind) {
    case 'answer':
      return given(state, field, spoken.answers);
    case 'sought':
      return looked({ ...state, draft: spoken.draft }, [field.id]) ?? ask(state);
    case 'corrected':
      return changed({ ...state, rest: spoken.rest }, spoken.draft, spoken.told);
    case 'question':
      return askDesk(state, words, spoken);
    case 'several':
      return askWhich(context, state, spoken);
    case 'none':
      return ask({ ...state, draft: spoken.draft }, spoken.told);
  }
}

/** Words beside the card go where there is room for them, and are shown there. With nothing missing, "create" presses its button. */
function besideCard(context: TurnContext, state: State, words: string): FormStep {
  const { draft } = state;
  const problems = problemsIn(draft.form, draft.answers);
  if (pressesNext(context, words))
    return Object.keys(problems).length === 0
      ? afterCard(context, state, idsOn(draft))
      : ask(state, stillNeeded(textsOf(context.activity), draft, problems));
  const revised = afterRevision(context, state, revisionIn(context, draft, words));
  if (revised) return revised;
  const beside = readBeside(context, draft, words);
  switch (beside.kind) {
    case 'said':
      return ask({ ...state, draft: beside.draft }, beside.told);
    case 'answer':
      return ask(state, beside.told);
    case 'question':
      return askDesk(state, words, beside);
    case 'several':
      return askWhich(context, state, beside);
    case 'nowhere':
      return ask(state, textsOf(context.activity).form.fillIn);
  }
}

/** Names what is wrong or missing, as far as it is asked for here. */
function stillNeeded(t: Texts, draft: Draft, problems: Problems): string {
  const fields = asked(draft).filter(({ id }) => problems[id] !== undefined);
  const names = fields.slice(0, namedAtMost).map(({ name }) => t.quoted(cleanText(name, 80)));
  const { fillIn } = t.form;
  return names.length === 0 ? fillIn : `${t.form.stillNeeded(names.join(t.comma))}${t.gap}${fillIn}`;
}

/** After words that revise an answer on the card: what they ask to change is there to be changed. */
function afterRevision(context: TurnContext, state: State, revision: Revision | undefined): FormStep | undefined {
  const { form: t, find } = textsOf(context.activity);
  switch (revision?.kind) {
    case undefined:
    // "The wrong cable came" names no field: it is something to tell.
    case 'change':
      return undefined;
    case 'put':
      return ask({ ...state, draft: revision.draft }, t.putInto(cleanText(revision.field.name, 80)));
    case 'omit':
      return ask(
        { ...state, draft: revision.draft, rest: state.rest.filter((id) => id !== revision.field.id) },
        find.noted,
      );
    case 'which':
      return askWhich(context, state, { kind: 'several', field: revision.field, values: revision.options });
    case 'ask':
      return ask(state, t.fillIn);
  }
}

/** Goes on with this field answered, and any text that goes with it. */
function given(state: State, field: FormField, answers: Answers): FormStep {
  const looking = looked(state, [field.id]);
  if (looking) return looking;
  const { draft, rest } = state;
  const next = withSaid(draft, field, answers);
  return changed(
    {
      ...state,
      rest: openAfter(
        draft,
        next,
        rest.filter((id) => id !== field.id),
        answers,
      ),
    },
    next,
  );
}

/** Goes on with what is left to ask for, unless the new answer calls for something that only the portal takes. */
function changed(state: State, draft: Draft, told?: string): FormStep {
  return portalNeeds(draft) > (state.needs ?? 0) ? { kind: 'inPortal', draft } : ask({ ...state, draft }, told);
}

/** Searches for the rest of these fields' answers, if any is missing. */
function looked(state: State, shown: readonly string[]): FormStep | undefined {
  const next = nextSearch(state.draft, shown);
  return next && { kind: 'search', state: { ...state, search: { field: next.field, shown } }, options: next.options };
}

/** If nobody can be asked, a question goes where there is room for it. */
function askDesk(state: State, words: string, { said, question }: DeskQuestion): FormStep {
  const instead = ask({ ...state, draft: said.draft }, said.told);
  return { kind: 'aside', state: { ...state, question: words }, question, instead };
}

function askWhich(context: TurnContext, state: State, several: Several): FormStep {
  const { field } = several;
  const { dateHint, optionHint } = textsOf(context.activity).form;
  const instead = ask(state, field.kind === 'choice' ? optionHint : dateHint);
  return { kind: 'aside', state: { ...state, answerOf: field.id }, question: whichOf(context, several), instead };
}
