import { resolve } from 'node:path';
import type { CheckResult, CheckStatus } from '../doctor/check';
import { countsOf, toEnglish } from '../doctor';
import { createContext, type ContextOptions, type DoctorContext } from '../doctor/context';
import { runChecks } from '../doctor/runChecks';
import { mustReadThrough } from '../storage/lmdbBackup';
import { DamagedStore, holdsStore, UnreadStore } from '../storage/lmdbFile';
import { parseStorageUrl } from '../storage/storageUrl';
import { asksForHelp, endWith, type CommandOutcome } from './printing';
import { say } from '../doctor/findings';

const help = `Checks the set-up of the assistant, one line per check: ok, warning, problem, or not checked.

usage: npm run doctor [-- OPTIONS], or npx botbuilder-atlassian doctor [OPTIONS]

  --json   the results as JSON: { "ok": boolean, "results": [{ id, title, status, message, advice?, where?, never? }] }
  --help   this text

It reads what the assistant reads: the files that KBOT_CONF names (default conf/kbot.conf), then the environment. It
contacts Atlassian's two hosts, its token endpoint (with a code that cannot exist), Microsoft (for a token of the app id), the
callback URL if the assistant is running, and the store. It changes nothing that lasts.
Exit code 0: all well. 1: there is a problem. 2: unknown option. 3: no problem was found, but something could not be checked
because the other side did not respond; what can never be checked from here ("never" in JSON) does not count.
`;

/** The `doctor` command. `args`: what follows its name. Never rejects. */
export async function runDoctor(args: readonly string[], context: ContextOptions): Promise<CommandOutcome> {
  if (asksForHelp(args)) return { exitCode: 0, stdout: help, stderr: '' };
  // Not the option itself: somebody may have pasted a secret.
  if (args.some((option) => option !== '--json'))
    return { exitCode: 2, stdout: '', stderr: 'doctor takes only --json or --help.\n' };
  const made = createContext(context);
  const results = damageIn(made) ?? (await runChecks(made));
  const { problems, unchecked } = countsOf(results);
  const isGood = problems === 0;
  const stdout = args.includes('--json')
    ? `${JSON.stringify({ ok: isGood, results: results.map(toEnglish) }, undefined, 2)}\n`
    : `${results.map(lineOf).join('\n')}\n${summaryOf(results)}\n`;
  return { exitCode: !isGood ? 1 : unchecked === 0 ? 0 : 3, stdout, stderr: '' };
}

/** Damage of the store. Checked first: a check that meets it would end this process. */
function damageIn({ settings, whereIs }: DoctorContext): readonly CheckResult[] | undefined {
  const url = parseStorageUrl(settings.storageUrl);
  const directory = url?.kind === 'lmdb' ? resolve(url.directory) : '';
  if (directory === '') return undefined;
  try {
    if (holdsStore(directory)) mustReadThrough(directory);
  } catch (error) {
    if (!(error instanceof DamagedStore || error instanceof UnreadStore)) return undefined;
    const message = say('name', { name: error.message });
    return [{ id: 'storage', title: 'Storage', status: 'problem', message, where: whereIs('storage_url') }];
  }
  return undefined;
}

const statusLabels: Readonly<Record<CheckStatus, string>> = {
  ok: 'ok',
  warning: 'warning',
  problem: 'problem',
  notChecked: 'not checked',
};

function lineOf(result: CheckResult): string {
  const { status, title, message, advice, where } = toEnglish(result);
  const todo = [advice, where === undefined ? undefined : `[${where}]`].filter((part) => part !== undefined);
  return `${statusLabels[status].padEnd(11)}  ${[`${title}: ${message}`, ...todo].join(' ')}`;
}

/** Claims no more than is known. */
function summaryOf(results: readonly CheckResult[]): string {
  const { problems, warnings, unchecked } = countsOf(results);
  const notChecked = `${unchecked} ${unchecked === 1 ? 'thing' : 'things'} could not be checked.`;
  if (problems === 0 && warnings === 0) {
    if (unchecked > 0) return `Found nothing to fix, but ${notChecked}`;
    const unknown = new Set(results.filter(({ status }) => status === 'notChecked').map(({ title }) => title));
    return unknown.size === 0 ? 'Nothing to fix.' : `Nothing to fix. Not checked: ${[...unknown].join(', ')}.`;
  }
  const parts = [
    ...(problems > 0 ? [`${problems} problem${problems > 1 ? 's' : ''}`] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings > 1 ? 's' : ''}`] : []),
  ];
  const found = `To fix: ${parts.join(', ')}.`;
  // Says why the exit code is not 0.
  return problems === 0 && unchecked > 0 ? `${found} ${notChecked}` : found;
}

if (require.main === module) void runDoctor(process.argv.slice(2), { env: process.env }).then(endWith);
