#!/usr/bin/env node
import { runMain } from './doctor/main';
import { runMain as runReseal } from './reseal/main';

const help = `usage: botbuilder-atlassian COMMAND [OPTIONS]

  doctor   checks the set-up and says what to mend; see "doctor --help"
  reseal   seals records anew that an older encryption key has sealed; safe while the assistant runs
`;

const [command, ...options] = process.argv.slice(2);
if (command === 'doctor') {
  void runMain(options);
} else if (command === 'reseal') {
  void runReseal();
} else if (command === '--help' || command === '-h') {
  process.stdout.write(help);
} else {
  process.stderr.write(help);
  process.exitCode = 2;
}
