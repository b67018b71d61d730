import { visibleAtOnce, visibleFields, visibleNotes, type FormField } from '../../src/atlassian/requestForm';
import { stepsOf } from './cascades';
import type { Draft, Filled, Problems } from './draft';
import { listedOptions, sizeOfChoices } from './fieldOptions';

/** As many as a person likes to see at once. */
const fieldsOnPage = 15;
/** Bytes of a page's options and texts: Teams takes no card over 28 KB, and `speak` and `fallbackText` need room as well. */
const sizeOfPage = 14_000;
const aroundField = 300;
/** Bytes of the notes in one place; the portal shows them in full. */
const sizeOfNotes = 3000;
const aroundNote = 80;

/** The fields to ask for, given the answers so far. */
export function asked(draft: Draft): readonly FormField[] {
  return askable(visibleFields(draft.form, draft.answers), draft).flatMap((field) => stepsOf(field, draft));
}

/** Files come in messages of their own; a person is asked for only if some are known or can be searched for. */
function askable(fields: readonly FormField[], { people, searched, settled = [] }: Draft): readonly FormField[] {
  const knowsPeople = people.length > 0 || searched?.people === true;
  const isAsked = ({ kind }: FormField) => kind !== 'attachment' && (kind !== 'user' || knowsPeople);
  return fields.filter((field) => isAsked(field) && !settled.includes(field.id));
}

/** The form's notes, in order, by the id of the field that follows them; `undefined`: after the last. */
export function notesOf(draft: Draft): ReadonlyMap<string | undefined, readonly string[]> {
  const { form, answers } = draft;
  const notes = visibleNotes(form, answers, askable(visibleAtOnce(form, answers), { ...draft, settled: [] }));
  const places = new Map<string | undefined, string[]>();
  for (const { before, text } of notes) {
    const texts = places.get(before) ?? [];
    const isFull = sizeOfTold([...texts, text]) > sizeOfNotes;
    if (texts.at(-1) !== '…') texts.push(isFull ? '…' : text);
    places.set(before, texts);
  }
  return places;
}

/** The fields split into cards, at least one. Fields that belong together stay together. */
export function pagesOf(draft: Draft): readonly (readonly FormField[])[] {
  const pages: FormField[][] = [[]];
  const notes = notesOf(draft);
  let size = 0;
  for (const field of askable(visibleAtOnce(draft.form, draft.answers), draft)) {
    const steps = stepsOf(field, draft);
    const cost = steps.reduce((sum, step) => sum + sizeOf(step, draft), sizeOfTold(notes.get(field.id)));
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= fieldsOnPage || size + cost > sizeOfPage;
    if (page.length > 0 && isFull && !field.question?.otherOf) {
      pages.push([...steps]);
      size = cost;
    } else {
      page.push(...steps);
      size += cost;
    }
  }
  return pages;
}

/** The fields of the page shown. */
export function onPage(draft: Draft): readonly FormField[] {
  const pages = pagesOf(draft);
  return pages[Math.min(draft.page ?? 0, pages.length - 1)] ?? [];
}

export function idsOn(draft: Draft): readonly string[] {
  return onPage(draft).map(({ id }) => id);
}

/** The draft at its next page, or at this one with its problems; `undefined` after the last. `shown`: ids of the fields on the page. */
export function turnedPage(draft: Draft, shown: readonly string[], all: Problems): Draft | undefined {
  const { page = 0 } = draft;
  // An answer has revealed more fields.
  if (!onPage(draft).every(({ id }) => shown.includes(id))) return draft;
  if (page >= pagesOf(draft).length - 1) return undefined;
  const problems = Object.fromEntries(Object.entries(all).filter(([id]) => shown.includes(id)));
  return Object.keys(problems).length === 0 ? { ...draft, page: page + 1 } : { ...draft, problems };
}

/** The draft with these problems, at the first page that has one, and the ids of the fields concerned; `undefined` if there are none. */
export function withProblems(
  draft: Draft,
  problems: Problems,
): { readonly draft: Draft; readonly rest: readonly string[] } | undefined {
  const isWrong = ({ id }: FormField) => problems[id] !== undefined;
  const rest = asked(draft).filter(isWrong);
  const page = pagesOf(draft).findIndex((fields) => fields.some(isWrong));
  return rest.length === 0 ? undefined : { draft: { ...draft, problems, page }, rest: rest.map(({ id }) => id) };
}

/** The draft with what a card sent back, in place of what its page held. */
export function withFilled(draft: Draft, { answers: given, sought }: Filled): Draft {
  const shown = idsOn(draft);
  const kept = Object.entries(draft.answers).filter(([id]) => !shown.includes(id));
  return { ...draft, answers: { ...Object.fromEntries(kept), ...given }, sought, problems: {} };
}

function sizeOf(field: FormField, draft: Draft): number {
  const { name, description, id } = field;
  const texts = sizeOfTexts([name, description, String(draft.answers[id] ?? '')]);
  return aroundField + texts + sizeOfChoices(listedOptions(field, draft));
}

function sizeOfTold(texts: readonly string[] = []): number {
  return texts.length * aroundNote + sizeOfTexts(texts);
}

function sizeOfTexts(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
