/**
 * For a suite whose tests each continue where the last one ended: after a failure the rest are skipped. Mocha's `bail` would also end
 * the other files of a parallel run.
 */
export function oneStory(): void {
  beforeEach(function () {
    if (this.currentTest?.parent?.tests.some(({ state }) => state === 'failed') === true) this.skip();
  });
}
