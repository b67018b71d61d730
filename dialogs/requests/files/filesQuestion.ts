import { channelOf } from '../../../src/channel/channels';
import type { TemporaryAttachment } from '../../../src/atlassian/serviceDesk';
import { adaptiveCard, line } from '../../adaptiveCard';
import type { SentFiles } from '../../chatFiles';
import { limitsInWords, type FileLimits } from '../../forms/fileLimits';
import { plainMessage } from '../../plainMessage';
import type { Activity } from '../../sdk';
import { replyOf, spokenIn, textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { commandText } from '../../reading/userInput';
import { textButton } from '../../textButton';
import { sentNames } from './sentFiles';

export interface FilesState extends FileLimits {
  readonly deskId: string;
  /** What the files are for, line by line; may be empty. */
  readonly about: readonly string[];
  readonly acceptsRemarks?: boolean;
  readonly portal: string;
  /** Whether "no" ends the question even if a file is required. */
  readonly canLeave?: boolean;
  /** The files received, as the channel sent them. */
  readonly sent: SentFiles;
  readonly files: readonly TemporaryAttachment[];
}

/** A button, and the text it sends. */
interface Way {
  readonly title: string;
  readonly say: string;
  readonly style?: object;
}

/** Whether enough files have come. */
export function mayGoOn({ files, least }: FilesState): boolean {
  return files.length >= least;
}

function waysOf(t: Texts, state: FilesState): readonly Way[] {
  const goOn: Way =
    state.files.length > 0
      ? { title: t.files.done, say: 'done', style: { style: 'positive' } }
      : { title: t.files.none, say: 'skip' };
  return [
    ...(mayGoOn(state) ? [goOn] : []),
    { title: t.choice.back, say: 'back' },
    { title: t.choice.cancel, say: 'cancel' },
  ];
}

/** Turns a button's title, typed instead of pressed, into what the button sends; other text stays as it is. */
export function pressedInWords(t: Texts, state: FilesState, text: string): string {
  const said = commandText(text);
  return waysOf(t, state).find(({ title }) => commandText(title) === said)?.say ?? text;
}

/** Asks for files, and names those that have come. */
export function filesQuestion(activity: Partial<Activity>, state: FilesState): Partial<Activity> {
  const { files: taken, about, least, most, portal } = state;
  const t = textsOf(activity);
  const names = sentNames(t.comma, taken);
  const limits = taken.length < most ? limitsInWords(t, state) : '';
  const { adaptiveCards, clipAtMost } = channelOf(activity.channelId ?? '');
  const text =
    taken.length > 0 ? (taken.length < most ? t.files.sendMore(names) : t.files.theMost(names)) : filesAsked(t, least);
  const ways = waysOf(t, state);
  if (!adaptiveCards)
    return plainMessage(
      [
        ...about,
        `${text}${limits && `${t.gap}${limits}`}${t.gap}${t.choice.say(ways.map(({ say }) => t.quoted(wordFor(t, say))).join(t.comma))}`,
      ].join('\n'),
    );
  const clip = clipAtMost === undefined ? [] : [line(t.files.byClip(clipAtMost), { isSubtle: true })];
  const elsewhere = clipAtMost === undefined ? [] : [{ type: 'Action.OpenUrl', title: t.card.openPortal, url: portal }];
  const [name, ...description] = about;
  const head = [
    ...(name === undefined ? [] : [line(name, { weight: 'Bolder' })]),
    ...description.map((one) => line(one, { isSubtle: true, size: 'Small' })),
  ];
  const told = limits === '' ? [] : [line(limits)];
  return adaptiveCard(
    [...head, line(text), ...told, ...clip],
    [...ways.map(({ title, say, style }) => ({ ...textButton(title, say), ...style })), ...elsewhere],
  );
}

function filesAsked({ files: t }: Texts, least: number): string {
  return least > 0 ? t.needed : t.wanted;
}

/** What remains of the question once something newer is shown below it. */
export function questionLeft(t: Texts, { files, about: [name], least }: FilesState): string {
  return files.length > 0 ? t.files.summary(sentNames(t.comma, files)) : (name ?? filesAsked(t, least));
}

/** The word for a reply in the language of these texts. */
function wordFor(t: Texts, say: string): string {
  const reply = replyOf.get(say);
  return (reply && spokenIn(t).replies[reply][0]) ?? say;
}
