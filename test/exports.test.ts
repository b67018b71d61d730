import { expect } from 'chai';

/** The values bots rely on, by the package's own name. One that goes or comes is for the CHANGELOG, too. */
const exported: Readonly<Record<string, readonly string[]>> = {
  'botbuilder-atlassian': [
    'AssistantDialog',
    'AtlassianError',
    'CreateRequestDialog',
    'FilesDialog',
    'FindRequestTypeDialog',
    'FormDialog',
    'LmdbStorage',
    'LoginDialog',
    'LostRecordsError',
    'MyRequestsDialog',
    'NewerRecordsError',
    'OfferArticlesDialog',
    'RebuiltStorage',
    'RedisStorage',
    'SealedStorage',
    'ShowRequestDialog',
    'SiteDialog',
    'UnreadableRecordError',
    'addLanguage',
    'addPageLanguage',
    'checkEncryptionKeys',
    'createAtlassianLogin',
    'createUnderstanding',
    'defaultScope',
    'embeddedEncryptionKeys',
    'english',
    'fieldValues',
    'formAnswers',
    'furtherLanguage',
    'german',
    'html',
    'neededInPortal',
    'offering',
    'openStorage',
    'parseEncryptionKeys',
    'probeStorage',
    'problemIn',
    'problemsIn',
    'readAnswers',
    'refusedFields',
    'rotateKeys',
    'turnsInOrder',
    'visibleFields',
    'withHiddenRequired',
  ],
  'botbuilder-atlassian/agents': ['createAtlassianLogin', 'createDialogHandler'],
  'botbuilder-atlassian/emulator': ['startEmulator'],
  'botbuilder-atlassian/tools': ['ConfirmationDialog', 'formSchema', 'serviceDeskTools'],
  'botbuilder-atlassian/testing': [
    'consent',
    'createClock',
    'emulated',
    'emulatedAgent',
    'openChat',
    'readCard',
    'signIn',
  ],
};

describe('the package', () => {
  for (const [name, names] of Object.entries(exported)) {
    it(`exports what it says as ${name}`, async () => {
      const required = Object.keys(require(name) as object);
      expect(required.toSorted()).to.deep.equal(names);
      // Node finds the names that `import { name }` may use by reading the source.
      const imported = Object.keys((await import(name)) as object);
      expect(imported).to.include.members([...names]);
    });
  }

  it('lets nobody import what is inside', () => {
    expect(() => require('botbuilder-atlassian/dist/src/records/sealing')).to.throw(/is not defined by "exports"/);
  });
});
