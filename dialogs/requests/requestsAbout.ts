import type { CustomerRequest } from '../../src/atlassian/serviceDesk';
import type { Session } from '../../src/login/session';
import { kindsIn } from '../../src/understanding';
import { askedAfterIn, soughtAfterIn } from '../reading/askedAfter';
import { ifKnown } from '../ifKnown';
import { readCommand } from '../reading/kindCommands';
import { isFiller, plainly } from '../reading/plainly';
import { requestNamedIn } from '../reading/requesting';
import { around } from '../texts/languages';
import { wordsIn } from '../reading/wordsIn';

/** Of what is asked after, and of a summary. */
const readAtMost = 200;
const offeredAtMost = 3;
/** So much of what either is about is what both are about. */
const alikeFrom = 0.5;

/** A request that something may be said of, and what it is about where that was read. */
export interface KnownRequest {
  readonly key: string;
  readonly summary?: string;
}

/** Requests that a question asks after: the one that clearly is it, or those that may be. */
export interface AskedAfter {
  readonly clearly?: string | undefined;
  readonly perhaps: readonly CustomerRequest[];
}

/** The person's own open requests that "has my second monitor been approved yet?" asks after. Reads only where the words ask so. */
export async function requestsAskedAfter(session: Session, said: string): Promise<AskedAfter> {
  const after = askedAfterIn(said);
  const meant = after ?? newsAbout(said);
  const about = meant ?? soughtAfterIn(said) ?? requestNamedIn(said);
  if (about === undefined) return { perhaps: [] };
  const found = await openRequestsAbout(session, about);
  const [first, ...others] = found;
  const isOne = first !== undefined && others.length === 0;
  // "My screen request" is that one, however little of it the words are.
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
  return wordsIn(plainly(said.slice(0, readAtMost))).some((word) => around.request.has(word));
}

/** What is asked for with these words about requests: one that there is, as a request is shown, or something `new`; `undefined`: a list of them. */
export async function askedFor(
  session: Session,
  said: string,
  words: string,
): Promise<{ readonly key: string } | 'new' | undefined> {
  const [{ clearly, perhaps }, types = []] = await Promise.all([
    requestsAskedAfter(session, said),
    ifKnown(session.serviceDesk.allRequestTypes()),
  ]);
  if (types.some(({ name }) => plainly(name) === plainly(said))) return 'new';
  if (clearly !== undefined) return { key: clearly };
  // What only means the same is not found in the list.
  return perhaps.length > 0 && !perhaps.some(({ summary }) => saysAllOf(summary, words)) ? 'new' : undefined;
}

/** Those whose summaries have all these words in any order, or else mean the same. */
export async function openRequestsAbout(
  { serviceDesk, account }: Pick<Session, 'serviceDesk' | 'account'>,
  about: string,
): Promise<readonly CustomerRequest[]> {
  if (tellingIn(about).length === 0) return [];
  const recent = (await ifKnown(serviceDesk.recentRequests())) ?? [];
  const open = recent.filter(
    ({ reporterId, statusCategory }) => reporterId === account.accountId && statusCategory !== 'done',
  );
  const saying = open.filter(({ summary }) => saysAllOf(summary, about));
  return saying.length > 0 ? saying : open.filter(({ summary }) => areAlike(about, summary));
}

/** Whether a summary has every word that tells something. */
export function saysAllOf(summary: string, about: string): boolean {
  const words = new Set(tellingIn(summary));
  const telling = tellingIn(about);
  return telling.length > 0 && telling.every((word) => words.has(word));
}

/** "My laptop" is little of "Laptop fan is very loud". */
function saysMostOf(about: string, summary: string): boolean {
  const words = new Set(tellingIn(about));
  const telling = tellingIn(summary);
  const both = telling.filter((word) => words.has(word));
  return both.length === 0 ? areAlike(about, summary) : both.length >= alikeFrom * telling.length;
}

function tellingIn(text: string): readonly string[] {
  const words = wordsIn(plainly(text.slice(0, readAtMost)));
  return words.filter((word) => !isFiller(word) && !around.when.has(word) && !around.article.has(word));
}

/** Whether what is said in both is much the same kind of need. */
export function areAlike(said: string, summary: string): boolean {
  const [some, others] = [kindsIn(said), kindsIn(summary)];
  const all = new Set([...some, ...others]);
  const both = [...some].filter((key) => others.has(key));
  return both.length > 0 && both.length >= alikeFrom * all.size;
}
