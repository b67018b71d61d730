import { expect } from 'chai';
import { startEmulator } from '../../src/emulator';
import { openChatWindow } from '../support/chatWindow';
import { useClosing } from '../support/closing';
import { startFakeChannel } from '../support/fakeChannel';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms } from '../support/usePrograms';

describe('two processes of the assistant on one directory of LMDB', () => {
  const directory = useTemporaryDirectory();
  const closing = useClosing();
  const { serve } = usePrograms(directory);

  it('have one person’s turns in one conversation one after another', async () => {
    const emulator = await closing(startEmulator());
    const settings = {
      JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
      JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
      JIRA_OAUTH2_AUTH_URL: emulator.url,
      JIRA_OAUTH2_API_URL: emulator.url,
    };
    const [one, other] = await Promise.all([serve(settings), serve(settings)]);
    // The same person in the same conversation, and each process has its own way there.
    const [first, second] = await Promise.all([
      closing(startFakeChannel({ botUrl: one.url })),
      closing(startFakeChannel({ botUrl: other.url })),
    ]);
    await openChatWindow(first, emulator).signIn('Mia Krystof');
    await second.say('help');

    const release = first.hold();
    const held = first.refusal();
    const begun = first.say('create request');
    await held;
    const later = second.say('1');
    // Who is elsewhere is answered meanwhile, so that this would be as well.
    await second.as({ userId: 'user-2', conversationId: 'conversation-2' }).say('help');
    release();
    await begun;
    // It chooses from what the other process has asked.
    await later;
    expect(openChatWindow(second, emulator).labels()).to.contain('Summary');
  });
});
