import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { configurationLanguages, type ConfigurationTexts } from '../../src/configuration/texts/configurationTexts';
import { findingIn, findingLanguages } from '../../src/configuration/texts/findings/findingIn';
import { findings, inEnglish, say } from '../../src/doctor/findings';

const textsIn = (language: string): ConfigurationTexts =>
  configurationLanguages.get(language) ?? expect.fail(`no ${language}`);

describe('what the doctor finds, on the configuration page', () => {
  it('has the same put into it in every language of the page, and is English in none', () => {
    expect(['en', ...findingLanguages.keys()]).to.have.members([...configurationLanguages.keys()]);
    for (const [language, sentences] of findingLanguages)
      for (const [name, english] of Object.entries(findings)) {
        const text: string | undefined = Object.entries(sentences).find(([one]) => one === name)?.[1];
        const places = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted();
        expect(places(text), `${language} ${name}`).to.deep.equal(places(english));
        if (/[a-z] [a-z]/.test(english)) expect(text).not.to.equal(english);
      }
  });

  it('speaks of no default where a line has no value: most settings have none', () => {
    const ofDefaults = /default|standard|défaut|predeterminad|既定|افتراض/i;
    expect(inEnglish(say('countsAsUnset'))).not.to.match(ofDefaults);
    for (const language of findingLanguages.keys()) {
      expect(findingIn(textsIn(language), say('noFiles')), language).to.match(ofDefaults);
      expect(findingIn(textsIn(language), say('countsAsUnset')), language).not.to.match(ofDefaults);
    }
  });

  it('is said somewhere, all of it', () => {
    const code = [
      'src/platform',
      'src/records',
      'src/storage',
      'src/settings',
      'src/doctor',
      'src/doctor/checks',
      'src/configuration/sections',
    ]
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((file) => file.endsWith('.ts') && !/(findings|advice|sentences)\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .concat(readFileSync('src/doctor/findings.ts', 'utf8').split('} as const').slice(1))
      .join('\n');
    expect(Object.keys(findings).filter((name) => !code.includes(`'${name}'`))).to.deep.equal([]);
  });

  it('names what was put into it, parts and days in its language, too, and leaves everything else as it is', () => {
    const german = textsIn('de');
    expect(findingIn(german, say('lineOfFile', { file: 'conf/kbot.conf', line: 4 }))).to.equal(
      'conf/kbot.conf, Zeile 4',
    );
    const signIns = say('oneSignedIn', { day: { day: '2026-01-05' } });
    const registered = say('wasRegistered', { signIns });
    expect(findingIn(german, registered)).to.equal(
      'Eine Person hat sich angemeldet, zuletzt am 05.01.2026: Damals war sie registriert.',
    );
    expect(inEnglish(registered)).to.equal('One person has signed in, last on 2026-01-05: it was registered then.');
    const keys = ['a', 'b'].map((kid) => say('keyNamed', { kid }));
    expect(findingIn(german, say('sealedByOthers', { keys }))).to.contain('dem Schlüssel „a“, dem Schlüssel „b“');
    expect(inEnglish(say('removeHost', { host: '{scope} $& x' }))).to.equal(
      'Remove {scope} $& x from allow_service_urls.',
    );
    const arabic = textsIn('ar');
    expect(findingIn(arabic, say('hostAnswers', { host: 'x.test' }))).to.equal('يجيب \u2068x.test\u2069.');
  });
});
