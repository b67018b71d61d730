import type { Fact } from '../../../adaptiveCard';
import type { SentFiles } from '../../../chatFiles';
import type { ChoiceOptions } from '../../../choiceDialog';
import type { Choice } from '../../../choices';
import { asksToSend, wishIn } from '../../../reading/wishIn';
import type { TurnContext } from '../../../sdk';
import type { Texts } from '../../../texts/texts';
import { sentNames, takeSent } from '../../files/sentFiles';

/** Text given when asked for a comment, until it is certain that it is meant as one. */
export interface Remarked {
  readonly remark?: string | undefined;
  /** Files to go with it. */
  readonly attachments?: SentFiles | undefined;
}

/** What to add to the request. */
export interface Commented {
  readonly text: string | undefined;
  readonly attachments: SentFiles | undefined;
}

/** How to ask whether the text is a comment; by default, whether to add it to the request. */
export interface RemarkOptions extends Pick<ChoiceOptions, 'canGoBack' | 'facts'>, Pick<Choice, 'means'> {
  /** Told before the question. */
  readonly done?: string | undefined;
  readonly question?: string;
  readonly yes?: string;
  /** Whether files sent with it are attached. */
  readonly takesFiles?: boolean;
  /** Whether the comment is optional: "later" and "finish" then mean none. */
  readonly isOptional?: boolean;
}

/** The choice not to comment. */
export function noComment({ request: { noComment: name } }: Texts): Choice {
  return { id: 'none', name, means: ['no', 'none', 'done'] };
}

/** The files so far, and those in this turn's message. */
export function withMoreFiles(context: TurnContext, { attachments = [] }: Remarked): SentFiles {
  return [...attachments, ...takeSent(context)];
}

export function fileFacts({ request: t, comma }: Texts, sent: SentFiles = []): readonly Fact[] {
  return sent.length > 0 ? [{ name: t.files, value: sentNames(comma, sent) }] : [];
}

/** "Later", "not yet", "finish". */
export function isPutOff(said: string): boolean {
  const wish = wishIn(said);
  return wish === 'leave' || wish === 'wait' || asksToSend(said);
}
