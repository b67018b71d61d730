import { findPeople, type FoundPerson } from '../../src/atlassian/people';
import type { CascadingOption, FieldOption } from '../../src/atlassian/requestForm';
import type { Session } from '../../src/login/session';
import { choice, type ChoiceOptions } from '../choiceDialog';
import type { Choice } from '../choices';
import { leavesOut } from '../reading/replies';
import type { DialogTurnResult } from '../sdk';
import { SessionDialog, sessionEndings, type Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child } from '../typedDialog';
import { cleanText } from '../untrustedText';
import { choicesOf } from './fieldOptions';

/** The field whose options are searched; without one, the people of the site are. */
interface SearchedField {
  readonly deskId: string;
  readonly typeId: string;
  readonly fieldId: string;
  /** Whether there is a second step to choose. */
  readonly isCascading: boolean;
}

export interface SearchOptions {
  /** What is searched for, as the form calls it. */
  readonly name: string;
  /** If empty, they are asked for. */
  readonly words: string;
  readonly field?: SearchedField | undefined;
}

/** `choice`: what was found; for a cascading choice with a comma between the steps. */
export interface Found {
  readonly status: 'found';
  readonly choice: Choice;
  /** The option found, or the first step of the one found; none for a person. */
  readonly option?: FieldOption | CascadingOption | undefined;
}

interface State extends SearchOptions {
  readonly found: readonly (FieldOption | CascadingOption)[];
  readonly choices: readonly Choice[];
}

export const search = child<SearchDialog>('search', { found: true, none: true, back: true, ...sessionEndings });

/** As many as one call returns. */
const most = 100;

/**
 * Finds one of more options than can be shown, or a person, by part of the name. An exact match, or a single one that starts with the words,
 * needs no question. Ends with `Found`, `none` if it is to be left out, `back` or a `SessionEnding`. Needs a `ChoiceDialog` beside it.
 */
export class SearchDialog extends SessionDialog<SearchOptions, State, Found | { readonly status: 'none' | 'back' }> {
  protected override start(turn: Turn, options: SearchOptions): Promise<DialogTurnResult> {
    return options.words === '' ? this.askForWords(turn, options) : this.look(turn, options);
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { dc } = turn;
    const outcome = choice.outcome(result);
    switch (outcome.status) {
      case 'said':
        if (leavesOut(outcome.text)) return this.end(dc, { status: 'none' });
        return this.look(turn, { ...state, words: outcome.text });
      case 'chosen': {
        const chosen = state.choices.find(({ id }) => id === outcome.id);
        return chosen ? this.found(turn, state, chosen) : this.askForWords(turn, state);
      }
      case 'back':
      case 'cancelled':
        return this.end(dc, { status: outcome.status });
    }
  }

  private askForWords({ dc, context }: Turn, { name, words, field }: SearchOptions, done?: string) {
    this.keep(dc, { name, words, field, found: [], choices: [] });
    const question = textsOf(context.activity).search.askForWords(cleanText(name, 80));
    return choice.begin(dc, { question, acceptsText: true, canGoBack: true, ...(done === undefined ? {} : { done }) });
  }

  private async look(turn: Turn, { name, words, field }: SearchOptions): Promise<DialogTurnResult> {
    const { dc, context, session } = turn;
    const { search: t } = textsOf(context.activity);
    const found = field ? await findOptions(session, field, words) : [];
    const choices = field ? choicesOf(found, words) : (await findPeople(session, words)).map(choiceOf);
    const state: State = { name, words, field, found, choices };
    const sole = soleIn(choices, words);
    if (sole) return this.found(turn, state, sole);
    const said = cleanText(words, 80);
    if (choices.length === 0) return this.askForWords(turn, state, t.nothing(said));
    this.keep(dc, state);
    return choice.begin(dc, {
      question: t.which(cleanText(name, 80), said),
      ...(choices.length >= most ? { done: t.many(most) } : {}),
      choices,
      buttons: [{ id: 'again', name: t.anotherWord, means: ['no'] }],
      acceptsText: true,
      canGoBack: true,
    });
  }

  private found({ dc }: Turn, { found }: State, chosen: Choice): Promise<DialogTurnResult> {
    const [first] = chosen.id.split(',');
    const option = found.find(({ id }) => id === chosen.id) ?? found.find(({ id }) => id === first);
    return this.end(dc, { status: 'found', choice: chosen, option });
  }
}

/** A question that asks for a person; if `canSearch`, part of a name is an answer, too. */
export function whoQuestion(
  { search: t, gap }: Texts,
  question: string,
  canSearch: boolean,
): Pick<ChoiceOptions, 'question' | 'acceptsText'> {
  return canSearch ? { question: `${question}${gap}${t.orName}`, acceptsText: true } : { question };
}

/** Only cascading options have a second step, whatever Atlassian lists with the others. */
async function findOptions(
  { serviceDesk }: Session,
  { deskId, typeId, fieldId, isCascading }: SearchedField,
  words: string,
): Promise<readonly (FieldOption | CascadingOption)[]> {
  const found = await serviceDesk.searchOptions(deskId, typeId, fieldId, words);
  return isCascading ? found : found.map(({ id, label }) => ({ id, label }));
}

/** With the e-mail address, to tell apart people of the same name. */
function choiceOf({ accountId, name, email }: FoundPerson): Choice {
  return { id: accountId, name, detail: email };
}

/** The only one with this exact name, or a single one whose name starts with it. */
function soleIn(choices: readonly Choice[], words: string): Choice | undefined {
  const said = cleanText(words, 255).toLowerCase();
  const nameOf = ({ name }: Choice) => cleanText(name, 255).toLowerCase();
  const [called, ...more] = choices.filter((one) => nameOf(one) === said);
  if (called && more.length === 0) return called;
  const [only] = choices.length === 1 ? choices : [];
  return only && nameOf(only).startsWith(said) ? only : undefined;
}
