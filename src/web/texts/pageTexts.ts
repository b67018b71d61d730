import type { Failure } from '../../login/failures';
import type { Html } from '../html';

/** A title and paragraphs. Text between double asterisks becomes bold. */
interface PageText {
  readonly title: string;
  readonly body: readonly string[];
}

/** The texts of the sign-in's pages in one language. */
export interface PageTexts {
  /** BCP 47. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly failures: Readonly<Record<Failure, PageText>>;
  readonly almostDone: string;
  readonly typeCode: (bot: Html) => Html;
  /** The name of the test clients' channel, as used in `whatItGives`. */
  readonly testChat: string;
  readonly whatItGives: (user: Html, channel: string, account: Html) => Html;
  readonly notYou: string;
  readonly signedIn: string;
  readonly goBack: (bot: Html) => Html;
  /** Shown in place of a missing name. */
  readonly noName: string;
}
