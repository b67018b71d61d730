import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { startJiraChat } from '../support/jiraChat';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** As long as a message lets it be. */
const name = 'n'.repeat(240_000);
/** Twice as many as anybody may begin in an hour. */
const logIns = 60;

describe('a store of people with endless names', () => {
  const directory = useTemporaryDirectory();

  for (const [who, userOf, atMost] of [
    ['one person', () => 'user', 262_144],
    ['as many people', (nth: number) => `user-${nth}`, logIns * 16_384],
  ] as const)
    it(`does not grow by them: ${logIns} log-ins of ${who}`, async () => {
      const storage = new LmdbStorage(directory());
      const chat = await startJiraChat('emulator', { storage });
      const size = () => statSync(join(directory(), 'data.mdb')).size;
      try {
        await chat.say('log in');
        const before = size();
        for (let nth = 0; nth < logIns; nth += 1) {
          const from = { id: userOf(nth), name };
          const conversation = { id: `conversation-${userOf(nth)}` };
          const { status } = await chat.channel.post({ type: 'message', text: 'log in', from, conversation } as object);
          expect(status).to.equal(200);
        }
        expect(size() - before, `bytes over ${before}`).to.be.below(atMost);
      } finally {
        await chat.close();
        await storage.close();
      }
    });
});
