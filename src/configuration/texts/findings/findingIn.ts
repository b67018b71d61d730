import { dateIn, named, type ConfigurationTexts } from '../configurationTexts';
import { english } from '../english';
import { arabic } from './arabic';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { spanish } from './spanish';

/** A sentence of the doctor's in English, or a part of one: with `{0}` for one word that is put into it and `{0…}` for several. */
export type Finding = keyof typeof german;

const languages: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ja', japanese],
  ['ar', arabic],
]);

const place = /\{(\d)(…?)\}/g;
const lengthOf = (sentence: string) => sentence.replaceAll(place, '').length;

/** Those that say most come first: `Remove {0} from allow_service_urls.` is `Remove {0}.`, too. */
const sentences = Object.keys(german)
  .toSorted((one, other) => lengthOf(other) - lengthOf(one))
  .map((sentence) => [sentence, patternOf(sentence)] as const);

function patternOf(sentence: string): RegExp {
  const escaped = sentence.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  const put = (_: string, index: string, several: string) => `(?<_${index}>${several ? '.+?' : String.raw`\S+?`})`;
  return new RegExp(`^${escaped.replaceAll(place, put)}$`);
}

/**
 * What the doctor says, in the page's language. It is kept in English, as it is in the terminal, so that one is searched for by the
 * other. `undefined` where the page has no such sentence: of what is wrong with a setting, and in English.
 */
export function findingIn(texts: ConfigurationTexts, said: string): string | undefined {
  const language = languages.get(texts.language);
  if (!language) return undefined;
  for (const [sentence, pattern] of sentences) {
    const found = pattern.exec(said);
    if (found)
      return language[sentence]?.replaceAll(place, (_, index: string) => valueIn(texts, found.groups?.[`_${index}`]));
  }
  return undefined;
}

/** What is put into a sentence: a part of one, a day, or a name, which keeps its direction. */
function valueIn(texts: ConfigurationTexts, value = ''): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateIn(texts, Date.parse(value));
  const scope = Object.entries(english.permissions.without).find(([, without]) => without === value)?.[0];
  const without: Readonly<Record<string, string>> = texts.permissions.without;
  return findingIn(texts, value) ?? (scope === undefined ? undefined : without[scope]) ?? named(texts, value);
}
