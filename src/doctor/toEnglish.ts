import type { CheckResult } from './check';
import { inEnglish } from './findings';

/** A check's result in the words that the terminal prints. */
export type EnglishResult = Omit<CheckResult, 'message' | 'advice' | 'where'> & {
  readonly message: string;
  readonly advice?: string;
  readonly where?: string;
};

export function toEnglish({ id, title, status, message, advice, where, never }: CheckResult): EnglishResult {
  return {
    id,
    title,
    status,
    message: inEnglish(message),
    ...(advice === undefined ? {} : { advice: inEnglish(advice) }),
    ...(where === undefined ? {} : { where: inEnglish(where) }),
    ...(never ? { never } : {}),
  };
}
