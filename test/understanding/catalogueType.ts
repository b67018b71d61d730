/** A request type with what is said around it, as the customer portal of a Jira Service Management site shows it. */
export interface CatalogueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
  /** Name of the heading in the portal. */
  readonly group: string;
  readonly desk: string;
  /** Names of the form's own fields and of their choices, as they come. */
  readonly fields: readonly string[];
}
