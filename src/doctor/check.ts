import type { Said } from '../platform/said';
import type { advices } from './advice';
import type { SettingName } from '../settings/settings';
import type { DoctorContext } from './context';

/** `notChecked`: it cannot be known from here, or not until something else is fixed. */
export type CheckStatus = 'ok' | 'warning' | 'problem' | 'notChecked';

export type Advice = Said<keyof typeof advices>;

/** A finding of a check. Its texts hold no secrets and are one line each. */
export interface Finding {
  readonly status: CheckStatus;
  /** One sentence, e.g. "Atlassian refuses the client id or the secret." */
  readonly message: Said;
  /** What to do, in a sentence or two. Present for every warning and problem. */
  readonly advice?: Advice;
  /** For `notChecked`: it can never be checked from here, or there is nothing to check yet. */
  readonly never?: true;
  /** Where to do it: a page of the developer console, `conf/kbot.conf, line 3`, an environment variable. */
  readonly where?: Said;
}

/** Checks one aspect of a set-up. */
export interface Check {
  /** Stable: scripts and pages may rely on it. */
  readonly id: string;
  /** A few words to start a line with. */
  readonly title: string;
  /** Settings it depends on: it is skipped while one of them is faulty. */
  readonly needs: readonly SettingName[];
  /** Changes nothing permanently. If it throws, the check counts as not checked. */
  run(context: DoctorContext): Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>;
}

/** A finding, with the check it comes from. */
export interface CheckResult extends Finding {
  readonly id: string;
  readonly title: string;
}

export function ok(message: Said): Finding {
  return { status: 'ok', message };
}

export function warning(message: Said, advice: Advice, where?: Said): Finding {
  return { status: 'warning', message, advice, ...(where === undefined ? {} : { where }) };
}

export function problem(message: Said, advice: Advice, where?: Said): Finding {
  return { status: 'problem', message, advice, ...(where === undefined ? {} : { where }) };
}

/** For what can never be known from here, or not yet. `advice`: how to find out. */
export function neverChecked(message: Said, advice?: Advice, where?: Said): Finding {
  return { ...notChecked(message, advice, where), never: true };
}

/** For what could have been known had the other side responded. `advice`: how to find out. */
export function notChecked(message: Said, advice?: Advice, where?: Said): Finding {
  return {
    status: 'notChecked',
    message,
    ...(advice === undefined ? {} : { advice }),
    ...(where === undefined ? {} : { where }),
  };
}
