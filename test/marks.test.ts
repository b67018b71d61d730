import { expect } from 'chai';
import { languages } from '../dialogs/texts/languages';
import { configurationLanguages } from '../src/configuration/texts/configurationTexts';
import { french as findings } from '../src/configuration/texts/findings/french';
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

describe('the spaces of French', () => {
  const sentences = [
    ...flat(languages.get('fr')?.texts, 'chat'),
    ...flat(pageLanguages.get('fr'), 'pages'),
    ...flat(configurationLanguages.get('fr'), 'configuration'),
    ...flat(findings, 'findings'),
  ];

  it('do not break: narrow before ? ! and ; and wide before : and inside of « »', () => {
    expect(sentences.length).to.be.greaterThan(700);
    const wrong = sentences.filter(([, text]) =>
      /(?<!\u202f)[?!;]|(?<!\u00a0)[:»]|«(?!\u00a0)|\s[\u00a0\u202f]/.test(plain(text)),
    );
    expect(wrong).to.deep.equal([]);
  });
});
