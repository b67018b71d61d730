import type { Answers, RequestForm } from '../../src/atlassian/requestForm';
import type { Person } from '../../src/atlassian/serviceDesk';

/** A form on its way from the desk to the person and back. Plain data: it lives in dialog state. */
export interface Draft {
  readonly title: string;
  /** What there is to know before filling it in; may be empty. */
  readonly helpText: string;
  readonly form: RequestForm;
  readonly answers: Answers;
  /** What was wrong with the answers, by field id. */
  readonly problems: Problems;
  /** Of a form that takes several cards the one that is shown, from 0; default 0. */
  readonly page?: number;
  /** Ids of fields whose answers stand and are not asked for again. */
  readonly settled?: readonly string[];
  /** Who can be chosen where the form asks for a person. */
  readonly people: readonly Person[];
  /** Which of them fills in the form, an account id, where that is known. */
  readonly me?: string;
  /** What can be looked for beyond what is offered; absent: nothing. */
  readonly searched?: Searched | undefined;
  /** Words of which an option, or a person, is still to be found, by field id. */
  readonly sought?: Readonly<Record<string, string>>;
}

/** Whose options are searched, of fields that offer a part of them; and whether people are. */
interface Searched {
  readonly deskId: string;
  readonly typeId: string;
  readonly people: boolean;
}

export type Problems = Readonly<Record<string, string>>;

/** The answers of a card, and words of which more is still to be found, by field id. */
export interface Filled {
  readonly answers: Answers;
  readonly sought: Readonly<Record<string, string>>;
}
