import { randomBytes } from 'node:crypto';
import { problemsIn, type Answers, type RequestForm } from '../../../src/atlassian/requestForm';
import type { Person } from '../../../src/atlassian/serviceDesk';
import type { Site } from '../../../src/atlassian/types';
import type { Fact } from '../../adaptiveCard';
import { answerFacts } from '../../forms/answerFacts';
import type { FormOptions } from '../../forms/formOptions';
import { formLeft } from '../../forms/leftForm';
import type { TurnContext } from '../../sdk';
import type { Texts } from '../../texts/texts';
import type { CreateRequestOptions } from './createRequestOptions';
import { fileFields, filesFor, nameOfFiles, type DraftFiles } from './draftFiles';
import type { ChosenType } from './findType/typeChoices';

/** A request that is being created. Plain data: it lives in dialog state. */
export interface RequestDraft {
  /** Random. A draft with this id is sent at most once. */
  readonly id: string;
  readonly type: ChosenType;
  readonly form: RequestForm;
  readonly answers: Answers;
  /** The IANA time zone of the times the person types. UTC if the client does not tell. */
  readonly timeZone?: string | undefined;
  /** Ids of fields to ask for although they have an answer. */
  readonly guesses: readonly string[];
  readonly files: DraftFiles;
  /** The people to share the request with. */
  readonly participants: readonly Person[];
  readonly behalfOf?: Person | undefined;
  /** The person themselves, if the form asks for somebody. */
  readonly me?: Person | undefined;
  /** Others who can be chosen in the form; if it asks for nobody, only those that a search has found. */
  readonly people: readonly Person[];
  /** Whether anybody can be named at the last look. */
  readonly knowsPeople?: boolean;
  /** Whether others can be searched for. */
  readonly findsPeople?: boolean;
  /** What it began with, including the words that its type was found by: going back searches with these again. */
  readonly begunWith?: CreateRequestOptions;
}

const namesShown = 10;

/** A new draft id allows the draft to be sent again. */
export function newDraftId(): string {
  return randomBytes(12).toString('base64url');
}

/** The options for its form dialog. */
export function formOptions(draft: RequestDraft): FormOptions {
  const { type, form, answers, guesses, me, findsPeople = false } = draft;
  const searched = { deskId: type.deskId, typeId: type.typeId, people: findsPeople };
  const people = { people: choosable(draft), ...(me && { me: me.accountId }) };
  return { title: type.name, helpText: type.helpText, form, answers, ...people, searched, guesses };
}

/** The draft with the answers and people from its form. */
export function withForm(
  draft: RequestDraft,
  { answers, form, people }: Pick<RequestDraft, 'answers' | 'form' | 'people'>,
): RequestDraft {
  const others = people.filter(({ accountId }) => accountId !== draft.me?.accountId);
  return { ...draft, answers, form, people: others };
}

/** What to begin the draft with again once more was said about the need beside the articles. */
export function withMoreSaid({ type, begunWith }: RequestDraft, said: string): CreateRequestOptions {
  const words = begunWith?.words === undefined || begunWith.words === type.name ? said : `${begunWith.words}\n${said}`;
  return { ...begunWith, words, deskId: type.deskId, typeId: type.typeId, articles: false };
}

const reviewed = Symbol('a draft whose last look was left');

export function leaveReview(context: TurnContext, draft: RequestDraft): void {
  context.turnState.set(reviewed, draft);
}

/** The draft with what was entered in its form or at the last look, if either ended in this turn. */
export function asLeft(context: TurnContext, draft: RequestDraft): RequestDraft {
  const left = formLeft(context);
  if (left) return withForm(draft, left);
  const { participants, behalfOf } = context.turnState.get<RequestDraft | undefined>(reviewed) ?? draft;
  return { ...draft, participants, behalfOf };
}

/** The people who can be chosen where the form asks for somebody. */
function choosable({ me, people }: RequestDraft): readonly Person[] {
  return me ? [me, ...people] : people;
}

/** The site's customer portals. */
export function portalOf({ url }: Site): string {
  return `${url}/servicedesk/customer/portals`;
}

/** The portal's page that raises a request of this type. */
export function createLink({ url }: Site, { deskId, typeId }: Pick<ChosenType, 'deskId' | 'typeId'>): string {
  const path = `portal/${encodeURIComponent(deskId)}/create/${encodeURIComponent(typeId)}`;
  return `${url}/servicedesk/customer/${path}`;
}

/**
 * Tells where to raise what this chat cannot ask for, with the person's words to copy. `missing`: the fields it cannot ask for; `undefined`
 * if the form could not be read.
 */
export function portalHint(
  t: Texts,
  site: Site,
  type: ChosenType,
  missing: readonly string[] | undefined,
  words: string | undefined,
): string {
  const { create } = t;
  const link = createLink(site, type);
  const typed = words === undefined ? '' : `\n${create.youWrote(words)}`;
  return (missing ? create.inPortal(quotedNames(t, missing), link) : create.formUnreadable(link)) + typed;
}

/** Tells which fields this chat leaves out, and where to fill them in; empty if none. */
export function leftOutHint(t: Texts, site: Site, type: ChosenType, { fields, leftOut }: RequestForm): string {
  const link = createLink(site, type);
  const incomplete = fields.flatMap((field) => ('isPartial' in field && field.isPartial ? [field.name] : []));
  const hints = [
    leftOut.length > 0 ? t.create.leftOut(quotedNames(t, leftOut), link) : '',
    incomplete.length > 0 ? t.create.incomplete(quotedNames(t, incomplete), link) : '',
  ];
  return hints.filter(Boolean).join('\n');
}

function quotedNames({ quoted, comma }: Texts, names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => quoted(name));
  return [...shown, ...(names.length > namesShown ? ['…'] : [])].join(comma);
}

/** Whether the form has no problem left. */
export function isComplete({ form, answers }: Pick<RequestDraft, 'answers' | 'form'>): boolean {
  return Object.keys(problemsIn(form, answers)).length === 0;
}

/** Whether the person has entered anything worth keeping. */
export function isWorthKeeping({ answers, form }: RequestDraft): boolean {
  return JSON.stringify(answers) !== JSON.stringify(form.defaults);
}

/** Everything that will be sent, in words. `locale`: for its dates. */
export function factsOf({ create: t, comma }: Texts, draft: RequestDraft, locale: string): Fact[] {
  const { participants, behalfOf } = draft;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ name, value: values.join(comma) }];
  return [
    ...answerFacts({ ...draft, people: choosable(draft) }, locale),
    ...fileFields(draft).flatMap((field) =>
      list(
        nameOfFiles(draft, field) ?? t.files,
        filesFor(draft, field).map(({ name }) => name),
      ),
    ),
    ...list(
      t.sharedWith,
      participants.map(({ name }) => name),
    ),
    ...(behalfOf ? [{ name: t.for, value: behalfOf.name }] : []),
  ];
}
