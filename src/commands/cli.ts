#!/usr/bin/env node
import { runMain } from './doctor';
import { runMain as runRotateKeys } from './rotateKeys';

const help = `usage: botbuilder-atlassian COMMAND [OPTIONS]

  doctor        checks the set-up and says what to mend; see "doctor --help"
  rotate-keys   seals records anew that an older encryption key has sealed; safe while the assistant runs
`;

const [command, ...options] = process.argv.slice(2);
if (command === 'doctor') {
  void runMain(options);
} else if (command === 'rotate-keys') {
  void runRotateKeys();
} else if (command === '--help' || command === '-h') {
  process.stdout.write(help);
} else {
  process.stderr.write(help);
  process.exitCode = 2;
}
