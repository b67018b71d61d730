export const acceptOption = '--accept-lost-records';

const help = `Runs the assistant until Ctrl-C or SIGTERM. npm start also runs the chat client and, without a client id, an emulated Atlassian.

usage: npm start [-- OPTIONS], npm run serve [-- OPTIONS], or npx botbuilder-atlassian serve [OPTIONS]

  ${acceptOption}   once: empties the records that no encryption key decrypts, and prints how many of each kind
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
      `The assistant takes only ${acceptOption} or --help. Everything else is a setting, such as port, or PORT in the environment.\n`,
    );
    process.exitCode = 2;
    return undefined;
  }
  return { acceptLost: args.includes(acceptOption) };
}
