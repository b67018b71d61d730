import { LRUCache } from 'lru-cache';

/** Latin letters with an accent, and Arabic ones of which people often write a simpler form. */
const accented = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0622\u0623\u0625\u0629\u0649\u0671]/u;
const everyAccented = new RegExp(accented, 'gu');

const arabic: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي' };
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `deconnecte` of "déconnecte", `الغاء` of "إلغاء", letter by letter. */
function unaccented(text: string): string {
  return text.replace(everyAccented, (letter) => arabic[letter] ?? letter.normalize('NFD').charAt(0));
}

/** Shorter words are often others without their accents: "a" is not "à", and "علي" is a name, unlike "على". */
const shortest = 4;

/** Of the French "refusé" and the Spanish "pasó" the accent at the end makes another form of the verb. */
const oneWithEnding = /^[^ ]*[\u00E0-\u00F6\u00F8-\u00FF]$/u;

const none: readonly string[] = [];

/** Remembers the latest: a message's words are looked up in dozens of lists. */
const spellings = new LRUCache<string, readonly string[]>({
  max: 100,
  memoMethod(word) {
    if (oneWithEnding.test(word)) return none;
    const vowels = word.replace(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter);
    const alefs = word.replace(/[آأإٱ]/gu, 'ا');
    return [unaccented(word), vowels, alefs].filter((one) => one !== word && one.length >= shortest);
  },
});

/** How a word is typed in a hurry: "deconnecte", "loeschen", "اخرى". */
export function hurriedSpellings(word: string): readonly string[] {
  return accented.test(word) ? spellings.memo(word) : none;
}
