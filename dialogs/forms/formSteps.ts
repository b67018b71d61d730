import { isDate, problemsIn, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { channelOf } from '../../src/channel/channels';
import type { ChoiceOptions, ChoiceOutcome } from '../choiceDialog';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { whichOf } from './askForm';
import type { Draft } from './draft';
import type { FormState as State } from './formOptions';
import { asked, idsOn, turnedPage, withProblems } from './formPages';
import { openAfter, portalNeeds, withSaid } from './openFields';
import { readBeside, saidBeside, type Question, type Several } from './saidBeside';
import { withDay } from './spokenDay';
import type { search, SearchOptions } from './searchDialog';
import { nextSearch, withFound } from './searchedField';
import { pressesNext, isDone, readSpoken } from './spokenAnswer';

/** What a form comes to after something was said, filled in or found. */
export type FormStep =
  /** Asks, unless nothing is left to be asked for; `told` before it. */
  | { readonly kind: 'ask'; readonly state: State; readonly told?: string | undefined }
  /** Looks for what a field is answered with. */
  | { readonly kind: 'search'; readonly state: State; readonly options: SearchOptions }
  /** Asks something in between; `instead` where nobody can, for in a bot's own hands the form may stand alone. */
  | { readonly kind: 'aside'; readonly state: State; readonly question: ChoiceOptions; readonly instead: FormStep }
  /** Nothing is asked for any more. */
  | { readonly kind: 'filled'; readonly draft: Draft }
  | { readonly kind: 'back' | 'inPortal'; readonly draft: Draft }
  | { readonly kind: 'cancelled'; readonly state: State };

const ask = (state: State, told?: string): FormStep => ({ kind: 'ask', state, told });

const hasCards = ({ activity }: TurnContext) => channelOf(activity.channelId).adaptiveCards;

/** After words: the answer to the question, or what was said beside a card. */
export function afterWords(context: TurnContext, state: State, words: string): FormStep {
  return hasCards(context) ? besideCard(context, state, words) : afterAnswer(context, state, words);
}

/**
 * After a card whose fields were `shown`. An answer may show more to ask for: then the card comes again with that. One that hides others
 * withdraws theirs. What is wrong on a page is told there.
 */
export function afterCard(context: TurnContext, state: State, shown: readonly string[]): FormStep {
  const looking = looked(state, shown);
  if (looking) return looking;
  const { draft } = state;
  if (portalNeeds(draft) > (state.needs ?? 0)) return { kind: 'inPortal', draft };
  const next = turnedPage(draft, shown, problemsIn(draft.form, draft.answers, textsOf(context.activity).problems));
  return next ? ask({ ...state, draft: next }) : checked(context, { ...state, draft });
}

/** After the answer to what was asked in between: which day or option it is, or whether a question is for the desk. */
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

/** After a search. */
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
  // Nothing is looked for any more: what can be left out is.
  const found = { ...state, draft: { ...state.draft, sought: {} } };
  if (outcome.status === 'none' && field)
    return hasCards(context) || field.required ? ask(found) : given(found, field, { [field.id]: '' });
  return outcome.status === 'back' || outcome.status === 'failed' ? ask(state) : { kind: 'cancelled', state };
}

/** To the question or the page before, or to what was before the form. */
export function backFrom(context: TurnContext, state: State): FormStep {
  const { draft, rest } = state;
  const ids = asked(draft).map(({ id }) => id);
  const before = ids[ids.indexOf(rest[0] ?? '') - 1];
  if (!hasCards(context) && before !== undefined) return ask({ ...state, rest: [before, ...rest] });
  if (hasCards(context) && draft.page)
    return ask({ ...state, draft: { ...draft, page: draft.page - 1, problems: {} } });
  return { kind: 'back', draft };
}

/** Where nothing is left to be asked for: asks again for what is wrong, if something is. */
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

/** Words beside the card are not lost: they go where there is room for them, and are shown there. "Create" is its button, where nothing is missing. */
function besideCard(context: TurnContext, state: State, words: string): FormStep {
  const { draft } = state;
  const isComplete = Object.keys(problemsIn(draft.form, draft.answers)).length === 0;
  if (isComplete && pressesNext(context, words)) return afterCard(context, state, idsOn(draft));
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

/** The answer to this field, and the words that go with it. */
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

/** Goes on with what is still to be asked for, unless what was answered asks for what only the portal can take. */
function changed(state: State, draft: Draft, told?: string): FormStep {
  return portalNeeds(draft) > (state.needs ?? 0) ? { kind: 'inPortal', draft } : ask({ ...state, draft }, told);
}

/** What these fields are still to be answered with is looked for, if there is something. */
function looked(state: State, shown: readonly string[]): FormStep | undefined {
  const next = nextSearch(state.draft, shown);
  return next && { kind: 'search', state: { ...state, search: { field: next.field, shown } }, options: next.options };
}

/** Without anybody to ask, a question is put where there is room for it. */
function askDesk(state: State, words: string, { said, question }: Question): FormStep {
  const instead = ask({ ...state, draft: said.draft }, said.told);
  return { kind: 'aside', state: { ...state, question: words }, question, instead };
}

function askWhich(context: TurnContext, state: State, several: Several): FormStep {
  const { field } = several;
  const { dateHint, optionHint } = textsOf(context.activity).form;
  const instead = ask(state, field.kind === 'choice' ? optionHint : dateHint);
  return { kind: 'aside', state: { ...state, answerOf: field.id }, question: whichOf(context, several), instead };
}
