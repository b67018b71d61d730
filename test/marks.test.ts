import { expect } from 'chai';
import { languages } from '../dialogs/texts/knownLanguages';
import { configurationLanguages } from '../src/configuration/texts/configurationTexts';
import { french } from '../src/configuration/texts/findings/french';
import { japanese } from '../src/configuration/texts/findings/japanese';
import { pageLanguages } from '../src/web/texts/pageLanguage';

/** Taken for words, a number or HTML, as a sentence wants it. */
const anything = Object.assign(Object('x'), { markup: 'x', join: () => 'x' });

/** Every sentence by its path, as it is shown. */
function flat(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return flat(part(...Array.from({ length: part.length }, () => anything)), path);
  if (typeof part !== 'object' || part === null) return [];
  if ('markup' in part) return [[path, shown(String(part.markup))]];
  return Object.entries(part).flatMap(([name, inside]) => flat(inside, `${path}.${name}`));
}

const shown = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&#8239;', '\u202f');

/** What is typed or read so by a machine. */
const plain = (text: string) =>
  text.replaceAll(
    /(?<=commenter x):|https?:\S*|\[::1\]|(?:lmdb|kid|memory|rediss?):\S*|read:[\w-]+|write:[\w-]+|\d+:\d\d|heures:minutes|\. : @ _ -/g,
    '',
  );

/** Of chat, pages, configuration and findings. */
function sentencesOf(language: string, findings: object): [string, string][] {
  const sentences = [
    ...flat(languages.get(language)?.texts, 'chat'),
    ...flat(pageLanguages.get(language), 'pages'),
    ...flat(configurationLanguages.get(language), 'configuration'),
    ...flat(findings, 'findings'),
  ];
  expect(sentences.length).to.be.greaterThan(700);
  return sentences;
}

describe('the marks of a language', () => {
  it('have spaces in French that do not break: narrow before ? ! and ; and wide before : and inside of « »', () => {
    const wrong = sentencesOf('fr', french).filter(([, text]) =>
      /(?<!\u202f)[?!;]|(?<!\u00a0)[:»]|«(?!\u00a0)|\s[\u00a0\u202f]/.test(plain(text)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('are as wide in Japanese as what stands beside them', () => {
    // Names, and what is typed so.
    const spelled = /\((?:Cloud|3LO)\)|時:分|lmdb:|(?<=コメント x):/g;
    const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー「」（）{}]';
    const narrow = new RegExp(`${wide}\\s?[(:;!?]|[):;!?]${wide}`, 'u');
    const wrong = sentencesOf('ja', japanese).filter(([, text]) => narrow.test(text.replaceAll(spelled, '')));
    expect(wrong).to.deep.equal([]);
  });
});
