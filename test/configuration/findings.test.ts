import { expect } from 'chai';
import { configurationLanguages, type ConfigurationTexts } from '../../src/configuration/texts/configurationTexts';
import { findingIn } from '../../src/configuration/texts/findings/findingIn';
import { french } from '../../src/configuration/texts/findings/french';
import { german } from '../../src/configuration/texts/findings/german';
import { japanese } from '../../src/configuration/texts/findings/japanese';
import { spanish } from '../../src/configuration/texts/findings/spanish';
import { arabic } from '../../src/configuration/texts/findings/arabic';
import { checks, createContext, runChecks, type CheckResult } from '../../src/doctor';
import { adviceInCode } from '../doctor/adviceInCode';
import { misconfigurations } from '../doctor/misconfigurations';
import { useSetUp, writeSetUp, type Change } from '../support/healthySetUp';

const others = [...configurationLanguages.values()].filter(({ language }) => language !== 'en');
const germanTexts = configurationLanguages.get('de') ?? expect.fail('no German');

/** Words of an engine's, and lists of hosts. */
const ofNobody = (text: string) => /^[\w.*-]+(, [\w.*-]+)*$/.test(text);

describe('what the doctor finds, on the configuration page', () => {
  const setUp = useSetUp();

  /** What is said of a set-up without what is wrong with a setting, which is in English. */
  async function said(id: string | undefined, change: Change): Promise<readonly string[]> {
    const { env, ...more } = writeSetUp(setUp(), change);
    const results = await runChecks(
      createContext({ ...more, env }),
      checks.filter((check) => id === undefined || check.id === id),
    );
    const parts = ({ id: check, status, message, advice = '', where = '' }: CheckResult) =>
      check === 'settings' && status !== 'ok' ? [advice] : [message, advice, where.replace(/^\S+$/, '')];
    return results.flatMap(parts).filter((text) => text !== '' && !ofNobody(text));
  }

  const notIn = (texts: ConfigurationTexts, all: readonly string[]) =>
    all.filter((text) => findingIn(texts, text) === undefined).map((text) => `${texts.language}: ${text}`);

  it('is in its language, of a set-up that is right', async () => {
    const all = await said(undefined, {});
    expect(all.length).to.be.greaterThan(20);
    expect(others.flatMap((texts) => notIn(texts, all))).to.deep.equal([]);
  });

  it('is in its language, whatever is wrong, and when that is mended', async () => {
    const missing = new Set<string>();
    for (const { id, wrong, right } of misconfigurations)
      for (const change of [wrong, right])
        for (const text of notIn(germanTexts, await said(id, change(setUp())))) missing.add(text);
    expect([...missing]).to.deep.equal([]);
  });

  it('is in its language, what is to be done, all of it', () => {
    const put = /\$\{(?:\w|\.|\([^)]*\))+\}\/?/;
    /** It may be the first part of what is said. */
    const beginsOne = (text: string) => {
      const parts = text.split(put).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`));
      return Object.keys(german).some((sentence) => new RegExp(`^${parts.join('.+')}`).test(sentence));
    };
    const all = adviceInCode();
    expect(all.length).to.be.greaterThan(70);
    expect(all.filter((text) => !findingIn(germanTexts, text) && !beginsOne(text))).to.deep.equal([]);
  });

  it('has the same put into it in every language, and is English in none', () => {
    for (const [english, text] of [german, french, spanish, japanese, arabic].flatMap((all) => Object.entries(all))) {
      const places = (sentence: string) => (sentence.match(/\{\d/g) ?? []).toSorted();
      expect(places(text), english).to.deep.equal(places(english));
      if (/[a-z] [a-z]/.test(english)) expect(text).not.to.equal(english.replaceAll('…', ''));
    }
  });

  it('names what was put into it, parts and days in its language, too, and leaves everything else as it is', () => {
    const inGerman = (text: string) => findingIn(germanTexts, text);
    expect(inGerman('conf/kbot.conf, line 4')).to.equal('conf/kbot.conf, Zeile 4');
    expect(inGerman('Remove x.test from allow_service_urls.')).to.equal('Entfernen Sie x.test aus allow_service_urls.');
    expect(inGerman('One person has signed in, last on 2026-01-05: it was registered then.')).to.equal(
      'Eine Person hat sich angemeldet, zuletzt am 05.01.2026: Damals war sie registriert.',
    );
    expect(inGerman('write:x is not asked for: no request can be raised.')).to.contain('keine Anfrage gestellt');
    expect(inGerman('The settings file a.conf is not there.')).to.equal(undefined);
    const arabicTexts = configurationLanguages.get('ar') ?? expect.fail('no Arabic');
    expect(findingIn(arabicTexts, 'x.test answers.')).to.equal('يجيب \u2068x.test\u2069.');
  });
});
