interface Closable {
  close(): Promise<void>;
}

/**
 * Closes after each test what it has started, whatever its result: anything left open would keep mocha from exiting.
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
