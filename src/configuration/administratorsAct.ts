/** What an administrator did. Never what was entered, but for the name of a user. */
export interface AdministratorsAct {
  /** `users/block`, `log-in`. */
  readonly what: string;
  readonly whom?: string;
  readonly outcome: 'done' | 'refused';
}
