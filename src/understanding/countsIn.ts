import { inDigits, kanjiInDigits, numbersFromTwo } from './numberWords';
import { fold, westernDigits } from './writtenWords';

/** A count in a sentence, and of what. */
export interface SaidCount {
  readonly count: number;
  /** The two words after the number, folded; in Japanese only the counter. */
  readonly what: readonly string[];
}

const countsAtMost = 10;
const readAtMost = 2000;
let known: ReadonlyMap<string, number> | undefined;

const peopleWords = new Set(
  (
    'people person persons guest guests visitor visitors attendee attendees participant participants seat seats ' +
    'colleague colleagues employee employees kollegen kolleginnen mitarbeiter mitarbeitern collegue collegues ' +
    'companero companeros companera companeras colega colegas visita visitas زملاء ' +
    'personen leute gast gaste gasten besucher besuchern teilnehmer teilnehmern teilnehmerinnen ' +
    'personne personnes invite invites visiteur visiteurs participants participantes ' +
    'persona personas invitado invitados visitante visitantes asistentes participantes 人 名 名様 ' +
    'شخص اشخاص افراد ضيوف زوار مشاركين us uns nous nosotros'
  ).split(' '),
);

/** Whether a folded word counts people. */
export function countsPeople(word: string): boolean {
  return peopleWords.has(word);
}

/** Words before an inexact number, which are accepted: people see the number before it is sent. */
const roughly = fold(
  'about|around|approximately|roughly|etwa|ungefähr|circa|ca|rund|environ|unos|unas|alrededor de|aproximadamente|約|およそ|حوالي|تقريبا',
);
const nearly = new RegExp(String.raw`^(?:${roughly}) ?(?=[\d\p{L}])`, 'u');
const dozens = /^(\d{1,2}) (?:dozen|dutzend|douzaines?|docenas?)$/;
/** "Zu viert". */
const together = ['zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt'].map(
  (word) => `zu ${word}`,
);

/** Says how many people there are without a word that counts them: "we are four", "à trois". */
const ofUs = new RegExp(
  String.raw`(?<!\p{L})(?:we(?: are|['’]re| will be|['’]ll be)|(?:a )?(?:party|group) of|wir(?: sind| kommen| werden)?|` +
    String.raw`nous(?: sommes| serons)?|on (?:est|sera)|^à|somos|seremos|nosotros(?: somos)?|نحن|سنكون) (?:à )?([\p{L}\d]{1,20})(?![\p{L}\d])`,
  'gu',
);
const zuDritt = new RegExp(String.raw`(?<!\p{L})(?:${together.join('|')})(?!\p{L})`, 'gu');
const onlyMe =
  /^(?:only|just) me$|^nur ich$|^(?:juste |seulement )?moi(?: seule?)?$|^s[oó]lo yo$|^(?:私|自分)(?:だけ|一人)$|^أنا فقط$/u;

/** "4 us" for "we are 4", "zu viert". */
function withUs(text: string): string {
  if (onlyMe.test(text.trim())) return '1 us';
  return text.replace(zuDritt, (said) => `${together.indexOf(said) + 2} us`).replace(ofUs, '$1 us');
}

/**
 * The number, if the words say nothing else; in figures or, up to thirty-one, in words. Includes "about four" and "zu viert".
 *
 * @example writtenCount('three', 'en') // 3
 */
export function writtenCount(words: string, locale: string): number | undefined {
  known ??= numbersFromTwo();
  // "A" alone is not a count, and -3 is not 3.
  if (/^an?$/i.test(words.trim()) || /^\s*[-−–]/u.test(words)) return undefined;
  const said = inDigits(words, locale).replace(nearly, '');
  const [, dozen] = dozens.exec(said) ?? [];
  if (dozen !== undefined) return 12 * Number(dozen);
  const place = together.findIndex((one) => fold(one) === said);
  if (place >= 0) return place + 2;
  return /^\d{1,4}$/.test(said) ? Number(said) : known.get(said);
}

/**
 * The numbers in a sentence that count something, in figures or, from two to twelve, in words; not those in a range, time or date.
 *
 * @example countsIn('a table for two persons') // [{ count: 2, what: ['persons'] }]
 */
export function countsIn(sentence: string): readonly SaidCount[] {
  known ??= numbersFromTwo();
  const text = westernDigits(sentence.slice(0, readAtMost).normalize('NFKC')).toLowerCase();
  const spaced = withUs(kanjiInDigits(text))
    .replace(/(?<=\d)(?=人|名)/gu, ' ')
    .replace(/(人|名様?)(?=\p{L})/gu, '$1 ');
  const words = spaced.match(/[^\s,;!?()、。]+/gu) ?? [];
  const counts = words.flatMap((word, at): SaidCount[] => {
    const bare = fold(word);
    const count = /^\d{1,4}$/.test(word) ? Number(word) : known?.get(bare);
    const what = words.slice(at + 1, at + 3).map(fold);
    return count === undefined || what.length === 0 ? [] : [{ count, what }];
  });
  return counts.slice(0, countsAtMost);
}
