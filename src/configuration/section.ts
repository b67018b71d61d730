import type { Html } from '../web/html';
import type { Notice } from './notice';
import type { AdminSession } from './sessions';
import type { ConfigurationTexts } from './texts/configurationTexts';

/** Whether a step of the set-up is done, as far as is known. */
export interface StepState {
  readonly kind: 'done' | 'open' | 'wrong';
  /** A few words. */
  readonly text: string;
}

/** Whoever views a section or posts one of its forms, and the language of their browser. */
export interface Visitor {
  readonly session: AdminSession;
  readonly texts: ConfigurationTexts;
}

/** One view of a section. */
interface Visit extends Visitor {
  /** The page's origin in the browser, e.g. `http://localhost:3978`. */
  readonly origin: string;
  /** Makes a form for one of the section's actions, guarded against forgery. `content` is its fields and buttons. */
  readonly form: (action: string, content: Html) => Html;
}

/** A part of the configuration with its own page, `/configuration/<id>/`. */
export interface Section {
  /** Letters and dashes; part of the address. */
  readonly id: string;
  /** The page's heading, and its name in the list of sections. */
  title(texts: ConfigurationTexts): string;
  /** Only for a step of the set-up. */
  state?(texts: ConfigurationTexts): StepState | Promise<StepState>;
  /** Whether people's own sign-ins show that the step is done, even if nobody has checked it. */
  readonly isShownBySignIns?: true;
  /** The content below the heading. */
  body(visit: Visit): Html | Promise<Html>;
  /** Handles a form posted to `/configuration/<id>/<action>`; `undefined` for an unknown action. */
  post?(action: string, form: URLSearchParams, visitor: Visitor): Promise<Notice | undefined>;
  /** A text to download, at `/configuration/<id>/<name>`; `undefined` for an unknown name. */
  file?(name: string): Promise<string | undefined>;
  /** An enhancement where scripts are on; everything works without it. */
  readonly script?: string;
}
