import { filesOf } from '../../../src/channel/chatFiles';
import type { ChatAttachment } from '../../../src/channel/chatTurn';
import type { SentFiles } from '../../chatFiles';
import { slot } from '../../outermost';
import type { DialogContext, TurnContext } from '../../sdk';
import { textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { timeOf } from '../../timeOf';
import { cleanText } from '../../untrustedText';
import { filesWithout } from './filesWithout';

const keptAtMost = 20;
/** Characters of JSON; counts most for files that come inside the message itself. */
const longestKept = 400_000;
/** Milliseconds. */
const waitsFor = 60 * 60_000;

const taken = Symbol('somebody knows where the files of this turn go');

/** Files whose purpose is not known yet. */
interface Waiting {
  readonly files: SentFiles;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Whether nothing has been said since the last of them came. */
  readonly isNew?: boolean;
}

const waiting = slot<Waiting>('waiting');

const news = Symbol('files came in the message before this one');

/** Takes the files of this turn's message, once. The caller has to put them somewhere. */
export function takeSent(context: TurnContext): SentFiles {
  if (!areLeft(context)) return [];
  context.turnState.set(taken, true);
  return sentIn(context);
}

/** Whether this turn's message has files that nobody has taken. */
export function areLeft(context: TurnContext): boolean {
  return !context.turnState.has(taken) && sentIn(context).length > 0;
}

function sentIn({ activity }: TurnContext): SentFiles {
  return filesOf(activity.attachments).map(({ contentType, contentUrl, name, content }) => {
    const { downloadUrl } = { downloadUrl: undefined, ...Object(content) };
    return { contentType, contentUrl, name, ...(downloadUrl === undefined ? {} : { content: { downloadUrl } }) };
  });
}

/** Adds as many files as can be kept, and returns what to say about the new ones; `have` says which were kept. */
export function keptWith(
  { files: t, comma, gap }: Texts,
  before: SentFiles,
  more: SentFiles,
  have: (names: string) => string,
): { readonly files: SentFiles; readonly told: string } {
  const fitting: ChatAttachment[] = [];
  let room = longestKept - JSON.stringify(before).length;
  for (const file of more) {
    room -= JSON.stringify(file).length;
    if (room > 0 && before.length + fitting.length < keptAtMost) fitting.push(file);
  }
  const told = [
    ...(fitting.length > 0 ? [have(sentNames(comma, fitting))] : []),
    ...(fitting.length < more.length ? [t.notTaken] : []),
  ];
  return { files: [...before, ...fitting], told: told.join(gap) };
}

export function sentNames(comma: string, files: readonly { readonly name?: string | undefined }[]): string {
  return files.map(({ name }) => cleanText(name || 'file', 100)).join(comma);
}

/** Keeps files for up to an hour until the person says what they are for; returns what to tell them. `have` says which were kept. */
export function waitForWords(
  context: TurnContext,
  sent = takeSent(context),
  have = textsOf(context.activity).files.waits,
): string {
  const { files, told } = keptWith(textsOf(context.activity), waitingIn(context), sent, have);
  waiting.set({ context }, { files, since: timeOf(context), isNew: true });
  return told;
}

/**
 * Notes, as a turn begins, whether files came in the message before: this message may say what they are for. `isWaiting`: whether that may
 * still be said later, as the code of a sign-in comes first.
 */
export function noteNew(dc: DialogContext, isWaiting: boolean): void {
  const kept = waiting.get(dc);
  dc.context.turnState.set(news, kept?.isNew === true);
  if (kept?.isNew && !isWaiting) waiting.set(dc, { ...kept, isNew: false });
}

export function areNew(context: TurnContext): boolean {
  return context.turnState.get<boolean | undefined>(news) === true && waitingIn(context).length > 0;
}

/** Whether files came with this message, or right before it: it may say where they go. */
export function areJustSent(context: TurnContext): boolean {
  return areLeft(context) || areNew(context);
}

/** Takes the waiting files, which are then no longer kept. */
export function takeWaiting(context: TurnContext): SentFiles {
  const files = waitingIn(context);
  waiting.set({ context }, undefined);
  return files;
}

/** Drops files that came in the message before, if the person does not want them after all; returns whether they do not. */
export function dropsNew(context: TurnContext, text: string): boolean {
  const named = (areNew(context) ? waitingIn(context) : []).map((file) => ({ file, name: file.name ?? '' }));
  const left = named.length > 0 ? filesWithout(named, text) : undefined;
  if (!left) return false;
  const files = left.map(({ file }) => file);
  waiting.set({ context }, { files, since: timeOf(context), isNew: true });
  return true;
}

/** The files whose purpose is not known yet. */
export function waitingIn(context: TurnContext): SentFiles {
  const kept = waiting.get({ context });
  return kept && timeOf(context) - kept.since < waitsFor ? kept.files : [];
}
