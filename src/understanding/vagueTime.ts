import { namesOf } from './dateNames';
import { daysInDigits } from './numberWords';
import { around, fold, isNumber } from './writtenWords';

/** Words for a time that is not a day, in the chat's languages. */
const spans = wordsOf(
  'day days week weeks weekend month months quarter year years christmas xmas easter asap soon immediately ' +
    'tag tage tagen woche wochen wochenende monat monats monate monaten quartal jahr jahre jahres weihnachten ostern bald sofort baldmöglichst schnellstmöglich ' +
    'jour jours semaine semaines week-end mois trimestre an année années noël pâques bientôt vite ' +
    'día días semana semanas mes meses trimestre año años navidad navidades pronto ' +
    '日 日間 週 週間 今週 来週 再来週 週末 月 今月 来月 再来月 月末 月初 年 年末 年始 年明け 今年 来年 クリスマス 至急 早急 早め ' +
    'يوم أيام أسبوع الأسبوع أسابيع شهر الشهر أشهر السنة العام سنة عام قريبا فورا عاجلا',
);
/** Words that go with them. */
const beside = wordsOf(
  'end beginning start middle mid early late sometime some time about after in this next coming last half new and or as first few couple ' +
    'ende anfang mitte irgendwann nach in diese diesen dieser dieses nächste nächsten nächster nächstes kommende kommenden kommender halbes neuen neues und oder so wie möglich ein paar erste ersten letzte letzten ' +
    'fin début mi milieu courant après dans en cette ce cet prochain prochaine qui vient quelques dès que plus le ' +
    'fin finales principios mediados comienzos inicio después dentro en esta este próximo próxima que viene unos lo antes cuanto tan como ' +
    'の 末 初め 中旬 上旬 下旬 頃 ごろ くらい ぐらい 後 前 中 半ば できるだけ なるべく か ' +
    'نهاية بداية منتصف أواخر أوائل خلال هذا هذه القادم القادمة المقبل المقبلة أقرب بعد أسرع ما',
);
/** Count only if nothing else is said: "dès que possible", but not "a Mac, if possible". */
const alone = wordsOf('possible tôt posible 早く وقت ممكن');
const readAtMost = 300;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Whether words name a time that could be several days: "next month", "the end of February". `alone` if they say nothing else,
 * `beside` if they do, `undefined` if they name no such time.
 *
 * @example vagueTimeIn('by Christmas', 'en') // 'alone'
 */
export function vagueTimeIn(words: string, locale: string): 'alone' | 'beside' | undefined {
  const names = (['month', 'weekday'] as const).map((part) => namesOf(locale, part));
  const text = [...segmenter.segment(words.slice(0, readAtMost))].flatMap(({ isWordLike, segment }) =>
    isWordLike ? [segment] : [],
  );
  const said = daysInDigits(text.join(' '), locale)
    .split(' ')
    .filter((word) => word !== '');
  const isSpan = (word: string) =>
    spans.has(word) ||
    (word.length > 2 && names.some((known) => known.has(word))) ||
    /^[月火水木金土日]曜日?$/u.test(word);
  const isWhole = said.every(
    (word) =>
      isSpan(word) || around.has(word) || beside.has(word) || alone.has(word) || isNumber(word.replace(/th$/, '')),
  );
  const isNamed = said.some((word) => isSpan(word) || (isWhole && alone.has(word)));
  if (!isNamed) return undefined;
  return isWhole && words.length <= readAtMost ? 'alone' : 'beside';
}

function wordsOf(written: string): ReadonlySet<string> {
  return new Set(fold(written).split(' '));
}
