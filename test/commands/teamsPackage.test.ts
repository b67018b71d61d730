import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { unzipSync, strFromU8 } from 'fflate';
import { expect } from 'chai';
import { manifestFor } from '../../src/commands/teamsPackage';
import { runCommand, runCommandHere } from '../support/runCommand';
import { teamsManifest } from '../support/teamsManifest';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const appId = '0f5b7b3a-1c2d-4e5f-8a9b-0c1d2e3f4a5b';

/** What Microsoft's own schema of the manifest's version has against it. */
function faultsIn(manifest: unknown): readonly string[] {
  const schema: object = JSON.parse(readFileSync('test/commands/microsoftTeams.schema.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  return validate(manifest)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('teams-package', () => {
  const directory = useTemporaryDirectory();
  const env = {
    KBOT_CONF: '/dev/null',
    MicrosoftAppId: appId,
    JIRA_OAUTH2_CALLBACK_URL: 'https://bot.northwind.test/help/oauth2/jira/callback/',
  };

  it('is an app that Teams takes, for this bot and its host', async () => {
    const file = join(directory(), 'jira.zip');
    const { code, stdout, stderr } = await runCommand(['teams-package', file], env);
    expect([code, stderr]).to.deep.equal([0, '']);
    expect(stdout).to.contain(file);
    const entries = unzipSync(readFileSync(file));
    expect(Object.keys(entries).toSorted()).to.deep.equal(['color.png', 'manifest.json', 'outline.png']);
    const text = strFromU8(entries['manifest.json'] ?? new Uint8Array());
    expect(faultsIn(JSON.parse(text))).to.deep.equal([]);
    const manifest = teamsManifest.parse(JSON.parse(text));
    expect([manifest.id, manifest.bots[0].botId]).to.deep.equal([appId, appId]);
    expect(manifest.validDomains).to.deep.equal(['bot.northwind.test']);
    expect(JSON.parse(text).bots[0].supportsFiles).to.equal(true);
    expect(text).not.to.contain('bot.example.com');
    const sizes = ['color.png', 'outline.png'].map((name) => sizeOf(entries[name] ?? new Uint8Array()));
    expect(sizes).to.deep.equal([
      [192, 192],
      [32, 32],
    ]);
  });

  it('keeps names and addresses that a company has edited', () => {
    const edited = readFileSync('manifest.json', 'utf8')
      .replace('Your company', 'Northwind')
      .replace('https://bot.example.com/privacy', 'https://northwind.test/privacy');
    const { developer } = manifestFor(edited, appId, new URL('https://bot.northwind.test/oauth2/jira/callback/'));
    expect(developer).to.deep.equal({
      name: 'Northwind',
      websiteUrl: 'https://bot.northwind.test',
      privacyUrl: 'https://northwind.test/privacy',
      termsOfUseUrl: 'https://bot.northwind.test/terms',
    });
  });

  it('would be refused by Microsoft’s schema with something else in it', () => {
    const manifest: object = JSON.parse(readFileSync('manifest.json', 'utf8'));
    expect(faultsIn(manifest)).to.deep.equal([]);
    expect(faultsIn({ ...manifest, manifestVersion: '1.0' }).join()).to.contain('/manifestVersion');
    expect(faultsIn({ ...manifest, anything: 1 }).join()).to.contain('additional properties');
    expect(faultsIn({ ...manifest, validDomains: 'one' }).join()).to.contain('/validDomains');
  });

  it('says what is missing, and writes over nothing', async () => {
    const file = join(directory(), 'jira.zip');
    const stderrOf = async (words: readonly string[], given: Readonly<Record<string, string>>) =>
      (await runCommandHere(['teams-package', ...words], given)).stderr;
    expect(await stderrOf([], env)).to.equal('teams-package takes one FILE.zip.\n');
    expect(await stderrOf([join(directory(), 'jira')], env)).to.equal('teams-package takes one FILE.zip.\n');
    expect(await stderrOf([file], { KBOT_CONF: '/dev/null' })).to.match(/^MicrosoftAppId.*required|^MicrosoftAppId/);
    expect(await stderrOf([file], { ...env, MicrosoftAppId: 'my-bot' })).to.match(/^MicrosoftAppId must be an app id/);
    const local = { ...env, JIRA_OAUTH2_CALLBACK_URL: 'http://localhost:3978/oauth2/jira/callback/' };
    expect(await stderrOf([file], local)).to.contain('on this machine');
    await runCommandHere(['teams-package', file], env);
    expect(await stderrOf([file], env)).to.contain('already exists');
    const nowhere = join(directory(), 'nowhere');
    expect(await stderrOf([join(nowhere, 'jira.zip')], env)).to.contain(`there is no directory ${nowhere}. Create it`);
  });
});

/** Width and height, of the header of a PNG. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
