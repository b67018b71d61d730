import { runChecks, toEnglish, type EnglishResult } from '../../src/doctor';

/** The doctor's findings, in the words that the terminal prints. */
export async function runEnglish(...asked: Parameters<typeof runChecks>): Promise<readonly EnglishResult[]> {
  return (await runChecks(...asked)).map(toEnglish);
}
