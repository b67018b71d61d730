import { visibleAtOnce, visibleFields, visibleNotes, type FormField } from '../../src/atlassian/requestForm';
import { stepsOf } from './cascades';
import type { Draft, Filled, Problems } from './draft';
import { listedOptions, sizeOfChoices } from './fieldOptions';

/** As many as a person likes to see at once. */
const fieldsOnPage = 15;
/** Bytes of a page's options and texts: Teams takes no card over 28 KB, and what is said of it is to have room as well. */
const sizeOfPage = 14_000;
const aroundField = 300;
/** Bytes of what is told in one place; the portal has all of it. */
const sizeOfNotes = 3000;
const aroundNote = 80;

/** What the answers so far ask for. */
export function asked(draft: Draft): readonly FormField[] {
  return askable(visibleFields(draft.form, draft.answers), draft).flatMap((field) => stepsOf(field, draft));
}

/** Files come in messages of their own; people only where some are known, or can be found. */
function askable(fields: readonly FormField[], { people, searched, settled = [] }: Draft): readonly FormField[] {
  const knowsPeople = people.length > 0 || searched?.people === true;
  const isAsked = ({ kind }: FormField) => kind !== 'attachment' && (kind !== 'user' || knowsPeople);
  return fields.filter((field) => isAsked(field) && !settled.includes(field.id));
}

/** What the form tells, in order, by the id of the field that it is told before; `undefined`: after the last. */
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

/** The fields in parts of which each is a card; one part at least. What belongs together stays so. */
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

/** The fields of the page that is shown. */
export function onPage(draft: Draft): readonly FormField[] {
  const pages = pagesOf(draft);
  return pages[Math.min(draft.page ?? 0, pages.length - 1)] ?? [];
}

export function idsOn(draft: Draft): readonly string[] {
  return onPage(draft).map(({ id }) => id);
}

/** The draft at its next page, or with what is wrong on this one; `undefined` behind the last. `shown`: ids of the fields that it had. */
export function turnedPage(draft: Draft, shown: readonly string[], all: Problems): Draft | undefined {
  const { page = 0 } = draft;
  // An answer has shown more to ask for.
  if (!onPage(draft).every(({ id }) => shown.includes(id))) return draft;
  if (page >= pagesOf(draft).length - 1) return undefined;
  const problems = Object.fromEntries(Object.entries(all).filter(([id]) => shown.includes(id)));
  return Object.keys(problems).length === 0 ? { ...draft, page: page + 1 } : { ...draft, problems };
}

/** With what is wrong with it, at the first such page, and the ids of the fields that have it; `undefined` where nothing is. */
export function withProblems(
  draft: Draft,
  problems: Problems,
): { readonly draft: Draft; readonly rest: readonly string[] } | undefined {
  const isWrong = ({ id }: FormField) => problems[id] !== undefined;
  const rest = asked(draft).filter(isWrong);
  const page = pagesOf(draft).findIndex((fields) => fields.some(isWrong));
  return rest.length === 0 ? undefined : { draft: { ...draft, problems, page }, rest: rest.map(({ id }) => id) };
}

/** With what a card sent back, in place of what its page had. */
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
