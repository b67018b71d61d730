export const acceptOption = '--accept-lost-records';

const help = `Runs the assistant until Ctrl-C or SIGTERM; npm start also the chat client, and an emulated Atlassian without a client id.

usage: npm start [-- OPTIONS], npm run serve [-- OPTIONS], or npx botbuilder-atlassian serve [OPTIONS]

  ${acceptOption}   once: records that no encryption key opens are emptied, and it prints how many of what
  --help                  this text

Settings are read from the files that KBOT_CONF names (default conf/kbot.conf), then from the environment, such as PORT.
`;

export interface StartOptions {
  /** Whether records that no key opens may be discarded. */
  readonly acceptLost: boolean;
}

/** Parses the arguments of `serve`. Returns `undefined`, with the usage printed, if nothing is to be started. */
export function readStartOptions(args: readonly string[]): StartOptions | undefined {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    process.exitCode = 0;
    return undefined;
  }
  if (args.some((word) => word !== acceptOption)) {
    // Never the word itself: somebody may have pasted a secret.
    process.stderr.write(
      `The assistant takes ${acceptOption} or --help, and nothing else: what it is to do stands in its settings, such as port or PORT.\n`,
    );
    process.exitCode = 2;
    return undefined;
  }
  return { acceptLost: args.includes(acceptOption) };
}
