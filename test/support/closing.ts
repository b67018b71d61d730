interface Closable {
  close(): Promise<void>;
}

/**
 * Closes after each test what the test has started, however it ended: what stays open keeps mocha from ending.
 *
 * @example const closing = useClosing(); // in the suite
 * const chat = await closing(startJiraChat('msteams')); // in a test
 */
export function useClosing(): <Started extends Closable>(starting: Promise<Started>) => Promise<Started> {
  const open: Closable[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).toReversed()) await one.close();
  });
  return async (starting) => {
    const started = await starting;
    open.push(started);
    return started;
  };
}
