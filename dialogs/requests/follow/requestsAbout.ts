import type { CustomerRequest } from '../../../src/atlassian/serviceDesk';
import type { Session } from '../../../src/login/session';
import { kindsIn } from '../../../src/understanding';
import { askedAfterIn, soughtAfterIn } from '../../reading/askedAfter';
import { orUndefined } from '../../orUndefined';
import { readCommand } from '../../reading/readCommand';
import { normalised, saysLittle } from '../../reading/normalised';
import { requestNamedIn } from '../../reading/wantedThing';
import { around } from '../../texts/languages';
import { wordsIn } from '../../reading/wordsIn';

/** Characters read of the question, and of a summary. */
const readAtMost = 200;
const offeredAtMost = 3;
/** The share of words or kinds of need in common from which two texts count as alike. */
const alikeFrom = 0.5;

/** A request that the words may be about, with its summary if that was read. */
export interface KnownRequest {
  readonly key: string;
  readonly summary?: string;
}

/** The requests that a question may be about: `clearly` one of them, or several candidates. */
export interface AskedAfter {
  readonly clearly?: string | undefined;
  readonly perhaps: readonly CustomerRequest[];
}

/** Finds the person's own open requests that "has my second monitor been approved yet?" is about. Reads only if the words ask so. */
export async function requestsAskedAfter(session: Session, said: string): Promise<AskedAfter> {
  const after = askedAfterIn(said);
  const meant = after ?? newsAbout(said);
  const about = meant ?? soughtAfterIn(said) ?? requestNamedIn(said);
  if (about === undefined) return { perhaps: [] };
  const found = await openRequestsAbout(session, about);
  const [first, ...others] = found;
  const isOne = first !== undefined && others.length === 0;
  // "My screen request" means the one about a screen, whatever else its summary says.
  const isMeant =
    isOne && meant !== undefined && (after === undefined || namesRequest(said)) && saysAllOf(first.summary, about);
  const isClear = isMeant || (isOne && after !== undefined && saysMostOf(about, first.summary));
  return isClear ? { clearly: first.key, perhaps: [] } : { perhaps: found.slice(0, offeredAtMost) };
}

/** `monitor` of "status of my monitor". */
function newsAbout(said: string): string | undefined {
  const command = readCommand(said);
  return command?.kind === 'requests' && command.chosenFor === undefined ? command.words : undefined;
}

function namesRequest(said: string): boolean {
  return wordsIn(normalised(said.slice(0, readAtMost))).some((word) => around.request.has(word));
}

/** Whether the words ask to see one existing request, or for something `new`; `undefined`: they ask for a list. */
export async function askedFor(
  session: Session,
  said: string,
  words: string,
): Promise<{ readonly key: string } | 'new' | undefined> {
  const [{ clearly, perhaps }, types = []] = await Promise.all([
    requestsAskedAfter(session, said),
    orUndefined(session.serviceDesk.allRequestTypes()),
  ]);
  if (types.some(({ name }) => normalised(name) === normalised(said))) return 'new';
  if (clearly !== undefined) return { key: clearly };
  // The list searches by word, so it would not find requests that only mean the same.
  return perhaps.length > 0 && !perhaps.some(({ summary }) => saysAllOf(summary, words)) ? 'new' : undefined;
}

/** Open requests whose summaries have all these words in any order or, if there are none, mean the same. */
export async function openRequestsAbout(
  { serviceDesk, account }: Pick<Session, 'serviceDesk' | 'account'>,
  about: string,
): Promise<readonly CustomerRequest[]> {
  if (tellingIn(about).length === 0) return [];
  const recent = (await orUndefined(serviceDesk.recentRequests())) ?? [];
  const open = recent.filter(
    ({ reporterId, statusCategory }) => reporterId === account.accountId && statusCategory !== 'done',
  );
  const saying = open.filter(({ summary }) => saysAllOf(summary, about));
  return saying.length > 0 ? saying : open.filter(({ summary }) => areAlike(about, summary));
}

/** Whether the summary has every meaningful word. */
export function saysAllOf(summary: string, about: string): boolean {
  const words = new Set(tellingIn(summary));
  const telling = tellingIn(about);
  return telling.length > 0 && telling.every((word) => words.has(word));
}

/** Whether the words cover much of the summary: "my laptop" is little of "Laptop fan is very loud". */
function saysMostOf(about: string, summary: string): boolean {
  const words = new Set(tellingIn(about));
  const telling = tellingIn(summary);
  const both = telling.filter((word) => words.has(word));
  return both.length === 0 ? areAlike(about, summary) : both.length >= alikeFrom * telling.length;
}

function tellingIn(text: string): readonly string[] {
  const words = wordsIn(normalised(text.slice(0, readAtMost)));
  return words.filter((word) => !saysLittle(word) && !around.article.has(word));
}

/** Whether both texts are about much the same kinds of need. */
export function areAlike(said: string, summary: string): boolean {
  const [some, others] = [kindsIn(said), kindsIn(summary)];
  const all = new Set([...some, ...others]);
  const both = [...some].filter((key) => others.has(key));
  return both.length > 0 && both.length >= alikeFrom * all.size;
}
