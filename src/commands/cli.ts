#!/usr/bin/env node
import { hasBundle } from '../assistant/bundled';
import { isOneSlipAway } from '../platform/isOneSlipAway';
import { packageManifest } from '../platform/packageManifest';
import {
  asksForHelp,
  endWith,
  printing,
  untilSignal,
  UsageError,
  type Command,
  type CommandEnvironment,
  type CommandOutcome,
} from './printing';

const help = `usage: botbuilder-atlassian COMMAND [OPTIONS]

  serve                    runs the assistant; see "serve --help"
  emulator                 runs the Atlassian emulator; see "emulator --help"
  doctor                   checks the set-up and says what to fix; see "doctor --help"
  rotate-keys              re-encrypts older records with the first encryption key; safe while the assistant runs
  backup FILE              copies all records of an embedded store to FILE; safe while the assistant runs
  restore FILE             creates the store from such a file
  export USER              prints what is stored of a user, as JSON
  erase USER               signs a user out and erases them; they may sign in again
  teams-package FILE.zip   writes the app package to upload in Teams
  --version                prints the version

Settings are read as the assistant reads them: the files that KBOT_CONF names (default conf/kbot.conf), then the environment.
`;

/** Each is loaded only when it is run. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => {
    const { runAssistant } = await import('../assistant/bundled.js');
    return untilSignal((args) => runAssistant({ companions: false, args }));
  },
  emulator: async () => untilSignal((await import('./emulator.js')).runMain),
  doctor: async () => {
    const { runDoctor } = await import('./doctor.js');
    return (args, env) => runDoctor(args, { env });
  },
  'rotate-keys': async () => printing((await import('./rotateKeys.js')).runRotateKeys),
  backup: async () => printing((await import('./backup.js')).runBackup),
  restore: async () => printing((await import('./backup.js')).runRestore),
  export: async () => printing((await import('./personalData.js')).runExport),
  erase: async () => printing((await import('./personalData.js')).runErase),
  'teams-package': async () => printing((await import('./teamsPackage.js')).runTeamsPackage),
  '--version': async () =>
    printing((args) => {
      if (args.length > 0) throw new UsageError('--version takes nothing else.');
      return packageManifest().version;
    }),
  '--help': async () => printing(() => help.trimEnd()),
};

/** Packages that these commands need and bots do not. Those of the stores are reported by the stores; the bundle has what `serve` needs. */
const needed: Readonly<Record<string, () => readonly string[]>> = {
  serve: () => (hasBundle() ? [] : ['botbuilder@4', 'pino@10', 'restify@12']),
  'teams-package': () => ['fflate@0.8'],
};

function isMissing(wanted: string): boolean {
  try {
    return require.resolve(wanted.replace(/@.*/, '')) === '';
  } catch {
    return true;
  }
}

/** The commands with a help text of their own. */
const helpful: readonly string[] = ['serve', 'emulator', 'doctor', '--help'];

/** The line of one command in the general help, and what applies to all commands. */
function helpOf(command: string): string {
  const isOther = (line: string) => line.startsWith('  ') && !line.startsWith(`  ${command} `);
  return help
    .split('\n')
    .filter((line) => !isOther(line))
    .join('\n');
}

/** The command that was probably meant by a misspelt one. */
function commandMeant(name: string): string | undefined {
  const bare = (word: string) => word.toLowerCase().replaceAll(/[-_]/g, '');
  return Object.keys(commands).find((known) => isOneSlipAway(bare(known), bare(name)));
}

const refused = (exitCode: 1 | 2, stderr: string): CommandOutcome => ({ exitCode, stdout: '', stderr });

/** Runs a command line, without the name of the binary. */
export async function runCommandLine(
  [name = '', ...args]: readonly string[],
  env: CommandEnvironment,
): Promise<CommandOutcome | undefined> {
  const asked = { '-h': '--help', help: '--help', '-v': '--version' }[name] ?? name;
  const [of = ''] = args;
  if (asked === '--help' && of !== '' && !asksForHelp(args)) return runCommandLine([of, '--help'], env);
  if (Object.hasOwn(commands, asked)) {
    if (asksForHelp(args) && !helpful.includes(asked)) return { exitCode: 0, stdout: helpOf(asked), stderr: '' };
    const missing = (needed[asked]?.() ?? []).filter(isMissing);
    // They are optional, as bots do not need them.
    if (missing.length > 0)
      return refused(1, `${asked} needs packages that are not installed: npm install ${missing.join(' ')}\n`);
    const command = await commands[asked]?.();
    return command?.(args, env);
  }
  // Does not repeat the argument: somebody may have pasted a secret.
  const meant = commandMeant(name);
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return refused(2, `${name === '' ? 'A command is missing.' : `There is no such command.${advice}`}\n\n${help}`);
}

if (require.main === module)
  void runCommandLine(process.argv.slice(2), process.env).then((outcome) => outcome && endWith(outcome));
