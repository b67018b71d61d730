import { within } from '../platform/within';
import { StoreError } from '../records/storeErrors';
import { notChecked, type Check, type CheckResult, type Finding } from './check';
import { checks } from './checks';
import type { DoctorContext } from './context';
import { say } from './findings';

const answersWithin = 20_000;

/**
 * Runs every check concurrently and returns the findings in the order of the checks, at least one each. Never rejects. `chosen`
 * may be some of `checks`, for a page about a single step.
 */
export async function runChecks(
  context: DoctorContext,
  chosen: readonly Check[] = checks,
): Promise<readonly CheckResult[]> {
  const results = await Promise.all(
    chosen.map(async (check) => {
      const { id, title } = check;
      return (await findingsOf(check, context)).map((finding): CheckResult => ({ id, title, ...finding }));
    }),
  );
  return results.flat();
}

async function findingsOf(check: Check, context: DoctorContext): Promise<readonly Finding[]> {
  const faulty = context.report.faults.find(({ setting }) => setting !== undefined && check.needs.includes(setting));
  if (faulty?.setting) return [notChecked(say('waitsForSetting', { setting: faulty.setting }))];
  const late = new Error();
  try {
    const found = await within(answersWithin, Promise.resolve(check.run(context)), () => late);
    return 'status' in found ? [found] : found;
  } catch (error) {
    if (error === late) return [notChecked(say('tookTooLong'))];
    if (error instanceof StoreError) return [notChecked(say('waitsForStore'))];
    // Its message could contain anything: only its kind is shown.
    return [notChecked(say('checkFailed', { why: error instanceof Error ? error.name : say('unknownError') }))];
  }
}
