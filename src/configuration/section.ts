import type { Html } from '../web/html';
import type { Notice } from './notice';
import type { AdminSession } from './sessions';
import type { ConfigurationTexts } from './texts/configurationTexts';

/** Whether a step is done, as far as can be known. */
export interface StepState {
  readonly kind: 'done' | 'open' | 'wrong';
  /** A few words. */
  readonly text: string;
}

/** Who looks at a section or sends one of its forms, and the language of their browser. */
export interface Visitor {
  readonly session: AdminSession;
  readonly texts: ConfigurationTexts;
}

/** One look at a section. */
interface Visit extends Visitor {
  /** Where the browser sees the page, e.g. `http://localhost:3978`. */
  readonly origin: string;
  /** A form for one of the section's actions, guarded against forgery. `content` holds its fields and buttons. */
  readonly form: (action: string, content: Html) => Html;
}

/** A part of the configuration with a page of its own, `/configuration/<id>/`. */
export interface Section {
  /** Letters and dashes; part of the address. */
  readonly id: string;
  /** The page's heading, and its name in the list of all. */
  title(texts: ConfigurationTexts): string;
  /** For a step of the set-up. */
  state?(texts: ConfigurationTexts): StepState | Promise<StepState>;
  /** Whether people's own sign-ins show that it is done, where nobody has checked it. */
  readonly isShownBySignIns?: true;
  /** What is under the heading. */
  body(visit: Visit): Html | Promise<Html>;
  /** A form was sent to `/configuration/<id>/<action>`; `undefined` for an action that there is not. */
  post?(action: string, form: URLSearchParams, visitor: Visitor): Promise<Notice | undefined>;
  /** A text to save, at `/configuration/<id>/<name>`; `undefined` for a name that there is not. */
  file?(name: string): Promise<string | undefined>;
  /** Helps where scripts are on; everything works without. */
  readonly script?: string;
}
