import { runChecks, toEnglish, type EnglishResult } from '../../src/doctor';

/** What the doctor finds, as the terminal says it. */
export async function runEnglish(...asked: Parameters<typeof runChecks>): Promise<readonly EnglishResult[]> {
  return (await runChecks(...asked)).map(toEnglish);
}
