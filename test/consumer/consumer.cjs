const assert = require('node:assert/strict');
const { Dialog, DialogSet } = require('botbuilder-dialogs');
const { ConversationState, MemoryStorage } = require('botbuilder');
const { createAtlassianLogin, LmdbStorage } = require('botbuilder-atlassian');
const emulator = require('botbuilder-atlassian/emulator');

assert.ok(Object.values(emulator).some((exported) => typeof exported === 'function'));

const jira = createAtlassianLogin({
  adapter: { continueConversationAsync: async () => undefined },
  run: async () => undefined,
  appId: '',
  clientId: 'client',
  clientSecret: 'secret',
  callbackUrl: 'http://localhost:3978/oauth2/jira/callback/',
  storage: new MemoryStorage(),
  encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32) }],
});
// With a second copy of the bot SDK it throws "Invalid dialog being added".
const dialog = jira.dialog();
assert.ok(dialog instanceof Dialog);
new DialogSet(new ConversationState(new MemoryStorage()).createProperty('dialogs')).add(dialog);

// Nothing here opens a store, so the engine is not there, and that is told by whoever is asked for it.
assert.throws(() => new LmdbStorage('data'), { message: /npm install lmdb@3$/ });
