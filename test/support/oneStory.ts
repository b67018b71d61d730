/**
 * For a suite whose tests each go on where the one before has ended: after one that failed the rest are skipped.
 * Mocha's `bail` would end the other files of a parallel run, too.
 */
export function oneStory(): void {
  beforeEach(function () {
    if (this.currentTest?.parent?.tests.some(({ state }) => state === 'failed') === true) this.skip();
  });
}
