/** What an administrator did. Holds nothing that was entered, except a user's name. */
export interface AdministratorsAct {
  /** For example `users/block` or `log-in`. */
  readonly what: string;
  readonly whom?: string;
  readonly outcome: 'done' | 'refused';
}
