import { expect } from 'chai';
import { lineOf } from '../support/program';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

/** Whether something answers HTTP there. */
const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

describe('start, without a client id', () => {
  const directory = useTemporaryDirectory();
  const { run } = usePrograms(directory);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`says what to open and where to set it up, and ends everything on ${signal}`, async () => {
      const program = run('start', {});
      const [, url = ''] = await lineOf(program, /^Open (http:\/\/localhost:\d+) in your browser/);
      expect(await answers(url)).to.equal(true);

      program.child.kill(signal);
      expect(await program.ended).to.equal(0);
      expect(program.output).to.have.lengthOf(2);
      expect(program.output[1]).to.match(
        /^To set the assistant up: http:\/\/localhost:\d+\/configuration\/\?key=\S+ \(works once, within 15 minutes\)$/,
      );
      expect(await answers(url), 'the chat client has ended').to.equal(false);
    });
  }
});
