import { arabic } from './furtherLanguages/arabic';
import { french } from './furtherLanguages/french';
import { japanese } from './furtherLanguages/japanese';
import { spanish } from './furtherLanguages/spanish';
import { english } from './languages/english';
import { german } from './languages/german';
import { lexiconOf, type Lexicon } from './lexicon';
import type { Language } from './types';
import { lettersRead, wordsOf } from './words';

/** Loaded when a sentence is in one of them, or on request. */
const languages = {
  fr: () => french,
  es: () => spanish,
  ja: () => japanese,
  ar: () => arabic,
} satisfies Readonly<Record<string, () => Language>>;

/** The first part of a locale. */
export type FurtherLanguageCode = keyof typeof languages;

/**
 * The package's data of a language other than English and German, to add words to it. Loading it takes some milliseconds. Throws a
 * `TypeError` for any other code.
 *
 * @example createUnderstanding({ languages: [english, german, { ...furtherLanguage('fr'), weakWords: [] }] })
 */
export function furtherLanguage(code: FurtherLanguageCode): Language {
  // For callers in JavaScript.
  if (!Object.hasOwn(languages, code))
    throw new TypeError(
      `botbuilder-atlassian: the code of furtherLanguage must be one of ${Object.keys(languages).join(', ')}; English and German are exported themselves`,
    );
  return languages[code]();
}

/** The further language a sentence may be in, unless it is already among `known`. */
export function furtherLexicon(
  sentence: string,
  locale: string | undefined,
  known: readonly Language[] = [],
): Lexicon | undefined {
  const code = furtherCode(sentence.slice(0, lettersRead), locale?.split('-', 1)[0]?.toLowerCase() ?? '');
  const isKnown = code === undefined || known.some((language) => language.code === code);
  return isKnown ? undefined : lexiconOf(furtherLanguage(code));
}

/** Frequent words (without accents) and letters of these languages. */
const telling = {
  fr: {
    words: wordSet(
      'je jai jaimerais suis ai mon ma mes est cest sont avons le la les un une du des de en dans pour par plus se avec nous vous pas ne et ou au aux ce cette il elle on qui quoi comment bonjour besoin voudrais faut sur chez depuis mais votre notre merci peux peut veux voudrait tres quel quelle quels quand demande probleme mot passe ordinateur imprimante ecran conges oublie perdu commander tout toute tous toutes sans',
    ),
    letters: /[àâçéèêëîïôûùœ]/,
  },
  es: {
    words: wordSet(
      'el la lo los las un una uno mi mis su de en que se no me le y para con por del al esta este esto eso estan estoy soy nuestro nuestra tengo tiene necesito quiero quisiera puedo pueden podria hay muy pero donde como cuando cual quien gracias hola ayuda desde hasta solicitud problema ordenador computadora impresora contrasena pantalla vacaciones correo olvide perdido funciona ya nos algo alguien nadie he todo toda todos todas puede sin',
    ),
    letters: /[¿¡ñáéíóú]/,
  },
} as const;

/** French and Spanish share their letters with English and German: one of them needs more matches than these. */
function furtherCode(sentence: string, language: string): FurtherLanguageCode | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(sentence)) return 'ja';
  if (/\p{Script=Arabic}/u.test(sentence)) return 'ar';
  if (isFurther(language)) return language;
  const lower = sentence.toLowerCase();
  const words = wordsOf(lower.replace(/['’]/g, ' '));
  const told = (['fr', 'es'] as const).map((code) => {
    const { words: known, letters } = telling[code];
    return { code, count: words.filter((word) => known.has(word)).length + (letters.test(lower) ? 1 : 0) };
  });
  const [best] = told.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < 2) return undefined;
  const others = [english, german].map((one) => words.filter((word) => lexiconOf(one).isStopWord(word)).length);
  return best.count > Math.max(...others) ? best.code : undefined;
}

function isFurther(code: string): code is FurtherLanguageCode {
  return Object.hasOwn(languages, code);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
