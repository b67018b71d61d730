import type { Said } from '../platform/said';
import type { advices } from './advice';
import type { SettingName } from '../settings/settings';
import type { DoctorContext } from './context';

/** `notChecked`: it cannot be known from here, or not before something else is mended. */
export type CheckStatus = 'ok' | 'warning' | 'problem' | 'notChecked';

export type Advice = Said<keyof typeof advices>;

/** What a check found. Its texts hold no secret and stand on one line each. */
export interface Finding {
  readonly status: CheckStatus;
  /** One sentence, e.g. "Atlassian refuses the client id or the secret." */
  readonly message: Said;
  /** What to do, one sentence or two. There for every warning and problem. */
  readonly advice?: Advice;
  /** Of what is not checked: whether it never can be from here, or has nothing to be checked yet. */
  readonly never?: true;
  /** Where to do it: a page of the developer console, `conf/kbot.conf, line 3`, an environment variable. */
  readonly where?: Said;
}

/** One thing to know about a set-up. */
export interface Check {
  /** Stable: scripts and pages may go by it. */
  readonly id: string;
  /** A few words for the start of a line. */
  readonly title: string;
  /** Settings that it builds on: while one of them is faulty it is not run. */
  readonly needs: readonly SettingName[];
  /** Changes nothing that lasts. What it throws counts as not checked. */
  run(context: DoctorContext): Finding | readonly Finding[] | Promise<Finding | readonly Finding[]>;
}

/** A finding with the check it comes from. */
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

/** What can never be known from here, or not yet. `advice`: how to find out. */
export function neverChecked(message: Said, advice?: Advice, where?: Said): Finding {
  return { ...notChecked(message, advice, where), never: true };
}

/** What could have been known, had the other side answered. `advice`: how to find out. */
export function notChecked(message: Said, advice?: Advice, where?: Said): Finding {
  return {
    status: 'notChecked',
    message,
    ...(advice === undefined ? {} : { advice }),
    ...(where === undefined ? {} : { where }),
  };
}
