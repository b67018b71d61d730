import type { EmulatedField } from './fields';
import type { EmulatedForm } from './form';

export interface EmulatedType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
  /** Its group in the portal. */
  readonly group: string;
  readonly fields: readonly EmulatedField[];
  /** The form attached to it. */
  readonly form?: EmulatedForm;
}

export interface EmulatedDesk {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly projectKey: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly EmulatedType[];
}
