import type { Failure } from '../../login/failures';
import type { Html } from '../html';

/** A title and paragraphs; what stands between double asterisks is bold. */
interface PageText {
  readonly title: string;
  readonly body: readonly string[];
}

/** What the pages of the sign-in say, in one language. */
export interface PageTexts {
  /** BCP 47. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly failures: Readonly<Record<Failure, PageText>>;
  readonly almostDone: string;
  readonly typeCode: (bot: Html) => Html;
  /** What the channel of the test clients is called, as it stands in the next. */
  readonly testChat: string;
  readonly whatItGives: (user: Html, channel: string, account: Html) => Html;
  readonly notYou: string;
  readonly signedIn: string;
  readonly goBack: (bot: Html) => Html;
  /** For whoever has none. */
  readonly noName: string;
}
