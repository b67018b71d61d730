import { randomBytes } from 'node:crypto';
import { problemsIn, type Answers, type RequestForm } from '../../src/atlassian/requestForm';
import type { Person } from '../../src/atlassian/serviceDesk';
import type { Site } from '../../src/atlassian/types';
import type { Fact } from '../adaptiveCard';
import { answered } from '../forms/answered';
import type { FormOptions } from '../forms/formOptions';
import { formLeft } from '../forms/leftForm';
import type { TurnContext } from '../sdk';
import type { Texts } from '../texts/texts';
import type { CreateRequestOptions } from './createRequestOptions';
import { fileFields, filesFor, nameOfFiles, type DraftFiles } from './draftFiles';
import type { ChosenType } from './typeChoices';

/** A request that is being created. Plain data: it lives in dialog state. */
export interface RequestDraft {
  /** Random; a draft becomes a request once. */
  readonly id: string;
  readonly type: ChosenType;
  readonly form: RequestForm;
  readonly answers: Answers;
  /** Where the person is, an IANA name: that of the times they type. UTC where the client does not tell. */
  readonly timeZone?: string | undefined;
  /** Ids of answers that are asked for all the same. */
  readonly guesses: readonly string[];
  readonly files: DraftFiles;
  /** Who is to follow the request, too. */
  readonly participants: readonly Person[];
  readonly behalfOf?: Person | undefined;
  /** Who raises it, where the form asks for somebody. */
  readonly me?: Person | undefined;
  /** Who else can be chosen in the form; of a form that asks for nobody only who was found for it. */
  readonly people: readonly Person[];
  /** Whether there is anybody to be named in the last look. */
  readonly knowsPeople?: boolean;
  /** Whether others can be found. */
  readonly findsPeople?: boolean;
  /** With the words by which its type was found: going back finds another one so. */
  readonly begunWith?: CreateRequestOptions;
}

const namesShown = 10;

/** A draft id: with a new one a draft can be sent once more. */
export function newDraftId(): string {
  return randomBytes(12).toString('base64url');
}

/** How its form is asked. */
export function formOptions(draft: RequestDraft): FormOptions {
  const { type, form, answers, guesses, me, findsPeople = false } = draft;
  const searched = { deskId: type.deskId, typeId: type.typeId, people: findsPeople };
  const people = { people: choosable(draft), ...(me && { me: me.accountId }) };
  return { title: type.name, helpText: type.helpText, form, answers, ...people, searched, guesses };
}

/** The draft with what was made of its form. */
export function withForm(
  draft: RequestDraft,
  { answers, form, people }: Pick<RequestDraft, 'answers' | 'form' | 'people'>,
): RequestDraft {
  const others = people.filter(({ accountId }) => accountId !== draft.me?.accountId);
  return { ...draft, answers, form, people: others };
}

const reviewed = Symbol('a draft whose last look was left');

export function leaveReview(context: TurnContext, draft: RequestDraft): void {
  context.turnState.set(reviewed, draft);
}

/** With what was made of its form, or of the last look at it, if that ended in this turn. */
export function asLeft(context: TurnContext, draft: RequestDraft): RequestDraft {
  const left = formLeft(context);
  if (left) return withForm(draft, left);
  const { participants, behalfOf } = context.turnState.get<RequestDraft | undefined>(reviewed) ?? draft;
  return { ...draft, participants, behalfOf };
}

/** Who can be chosen where its form asks for somebody. */
function choosable({ me, people }: RequestDraft): readonly Person[] {
  return me ? [me, ...people] : people;
}

/** Where a site's customers are by themselves. */
export function portalOf({ url }: Site): string {
  return `${url}/servicedesk/customer/portals`;
}

/** The portal's page that raises a request of this type. */
export function createLink({ url }: Site, { deskId, typeId }: Pick<ChosenType, 'deskId' | 'typeId'>): string {
  const path = `portal/${encodeURIComponent(deskId)}/create/${encodeURIComponent(typeId)}`;
  return `${url}/servicedesk/customer/${path}`;
}

/** Where to raise what cannot be asked for in this chat, and the person's words to take there. `missing` is absent: its form could not be read. */
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

/** What this chat leaves out, and where it can be given; empty where that is nothing. */
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

/** Whether nothing of its form needs to be asked for again. */
export function isComplete({ form, answers }: Pick<RequestDraft, 'answers' | 'form'>): boolean {
  return Object.keys(problemsIn(form, answers)).length === 0;
}

/** Whether anything of it would be missed. */
export function isWorthKeeping({ answers, form }: RequestDraft): boolean {
  return JSON.stringify(answers) !== JSON.stringify(form.defaults);
}

/** All that will be sent, in words; `locale`: of its dates. */
export function factsOf({ create: t, comma }: Texts, draft: RequestDraft, locale: string): Fact[] {
  const { participants, behalfOf } = draft;
  const list = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [{ name, value: values.join(comma) }];
  return [
    ...answered({ ...draft, people: choosable(draft) }, locale),
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
