import type { Answers, RequestForm } from '../../src/atlassian/requestForm';
import type { Person } from '../../src/atlassian/serviceDesk';

/** A form on its way from the desk to the person and back. Plain data: it lives in dialog state. */
export interface Draft {
  readonly title: string;
  /** What to know before filling it in; may be empty. */
  readonly helpText: string;
  readonly form: RequestForm;
  readonly answers: Answers;
  /** What was wrong with the answers, by field id. */
  readonly problems: Problems;
  /** The card that is shown, from 0, if the form takes several; default 0. */
  readonly page?: number;
  /** Ids of fields whose answers are final and not asked for again. */
  readonly settled?: readonly string[];
  /** The people to choose from where the form asks for a person. */
  readonly people: readonly Person[];
  /** The account id of the person filling in the form, if known. */
  readonly me?: string;
  /** What can be searched for beyond what is offered; absent: nothing. */
  readonly searched?: Searched | undefined;
  /** Words still to be matched to an option or a person, by field id. */
  readonly sought?: Readonly<Record<string, string>>;
}

/** The request type whose options are searched, if a field offers only some of them; and whether people are. */
interface Searched {
  readonly deskId: string;
  readonly typeId: string;
  readonly people: boolean;
}

export type Problems = Readonly<Record<string, string>>;

/** The answers from a card, and words still to be matched, by field id. */
export interface Filled {
  readonly answers: Answers;
  readonly sought: Readonly<Record<string, string>>;
}
