import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { runProgram } from './support/program';

const sdk = "require('botbuilder'); require('botbuilder-dialogs');";
const login = `createAtlassianLogin({
  adapter: { continueConversationAsync: async () => {} }, run: async () => {}, appId: '', clientId: 'c', clientSecret: 's',
  callbackUrl: 'http://localhost:3978/oauth2/jira/callback/', storage: new (require('botbuilder').MemoryStorage)(),
  encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32) }],
})`;

/** The files that `code` loads in a bot that has loaded the bot SDK and its dialogs. */
function loadedBy(code: string): readonly string[] {
  const script = `${sdk}
    const known = new Set(Object.keys(require.cache));
    const done = (async () => { ${code} })();
    done.then(() => console.log(JSON.stringify(Object.keys(require.cache).filter((file) => !known.has(file)))));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as readonly string[];
}

const inPackages = (files: readonly string[]) =>
  new Set(files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]).filter(Boolean));

/** The bot SDK and its dialogs load a thousand files. Compiled by `tsc` alone, imports are not lazy: `npm run compile`. */
describe('loading the package', () => {
  it('is one file, by require', () => {
    expect(loadedBy("require('botbuilder-atlassian')").map((file) => file.split('/dist/')[1])).to.deep.equal([
      'src/index.js',
    ]);
  });

  it('is the files that have the exports, by import, which reads all names', () => {
    const files = loadedBy("await import('botbuilder-atlassian')");
    expect(files.length).to.be.within(2, 50);
    expect([...inPackages(files)]).to.deep.equal(['@orama/stemmers']);
  });

  it('goes on with what the login takes: nothing that reads what comes from outside', () => {
    const files = loadedBy(`const { createAtlassianLogin } = require('botbuilder-atlassian'); ${login};`);
    expect(files.length).to.be.within(30, 65);
    expect([...inPackages(files)]).to.deep.equal(['lru-cache']);
  });

  it('and with what a bot adds at its start', () => {
    const files = loadedBy(`
      const { CreateRequestDialog, MyRequestsDialog, ShowRequestDialog, createAtlassianLogin } = require('botbuilder-atlassian');
      const jira = ${login};
      jira.dialog(); new CreateRequestDialog('c', jira); new MyRequestsDialog('m', jira); new ShowRequestDialog('s', jira);`);
    expect(files.length).to.be.within(50, 95);
    expect([...inPackages(files)]).to.deep.equal(['lru-cache']);
  });

  it('leaves what is known of further languages until a sentence is in one', () => {
    const files = loadedBy(`
      const { createUnderstanding } = require('botbuilder-atlassian');
      const index = await createUnderstanding().index([{ id: '1', name: 'Get help with a device' }]);
      index.find('Mein Rechner ist langsam', { language: 'en' });
      const { hits } = index.find('Mon ordinateur est en panne', { language: 'en' });
      if (hits.length !== 1) throw new Error('nothing found');`);
    const languages = files.flatMap((file) => /(?:languages|furtherLanguages)\/(\w+)\.js$/.exec(file)?.[1] ?? []);
    expect(languages.filter((name) => name !== 'read')).to.deep.equal(['english', 'german', 'french']);
  });

  it('is over, in the assistant, before the first turn', async () => {
    const program = runProgram(join(__dirname, 'support', 'firstTurnsChild.js'), {});
    expect(await program.ended, program.output.join('\n')).to.equal(0);
    expect(program.output).to.deep.equal(['[]']);
  });
});
