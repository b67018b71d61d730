import { fold } from './writtenWords';

const arabicHours =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة'
    .split(' ')
    .map((hour, place) => [fold(hour), place + 1] as const)
    .toReversed();

const quarter = String.raw`(?:1 )?quarter`;
const hours = String.raw`(?<hour>\d{1,2})`;
/** What follows the hour in French and Spanish: `9 heures et demie`, `las 9 y media`. */
const then = String.raw`(?: heures?| h| horas?)?`;

/**
 * Patterns for minutes before or after an hour, in the chat's languages, folded and with digits. The number is the offset in minutes,
 * or the sign of `minutes` in the pattern.
 */
const ways: readonly (readonly [way: RegExp, minutes: number])[] = (
  [
    [`half(?: past)? ${hours}`, 30],
    [`${quarter} past ${hours}`, 15],
    [`${quarter} (?:to|before) ${hours}`, -15],
    [`(?<minutes>5|10|20|25) (?:minutes |minuten )?(?:past|nach) ${hours}`, 1],
    // Not "10 to 12", which is more likely a range.
    [`(?<minutes>5|10|20|25) (?:minutes to|(?:minuten )?vor) ${hours}`, -1],
    [`halb ${hours}`, -30],
    [`viertel nach ${hours}`, 15],
    [`(?:viertel vor|dreiviertel) ${hours}`, -15],
    [`${hours}${then} et demie?`, 30],
    [`${hours}${then} et quart`, 15],
    [`${hours}${then} moins le quart`, -15],
    [`${hours}${then} y media`, 30],
    [`${hours}${then} y cuarto`, 15],
    [`${hours}${then} menos cuarto`, -15],
    [`${hours} ?時半`, 30],
    [`${hours} والنصف`, 30],
    [`${hours} والربع`, 15],
    [`${hours} الا (?:ال)?ربعا?`, -15],
  ] as const
).map(([way, minutes]) => [new RegExp(String.raw`(?<!\d|[^\P{L}午前後朝夜方])${way}(?![\p{L}\p{N}])`, 'u'), minutes]);

/** These words leave open which half of the day is meant. */
const ofTwelve = /(?<![\p{L}\p{N}])(\d{1,2}) o clock/u;

/**
 * Rewrites times in words as hour and minutes: `half past 9` as `9 30`. Without a word for the half of the day, working hours are
 * assumed: "half past two" is `14 30`. Takes folded words with digits.
 */
export function withMinutes(said: string, isHalfSaid: boolean): string {
  const words = arabicHours.reduce(
    (text, [word, hour]) => text.replace(new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u'), String(hour)),
    said,
  );
  const ofDay = (hour: number) => (!isHalfSaid && hour > 0 && hour < 7 ? hour + 12 : hour);
  for (const [way, by] of ways) {
    const found = way.exec(words);
    if (!found) continue;
    const { hour, minutes = '1' } = found.groups ?? {};
    const from = (Number(hour) * 60 + by * Number(minutes) + 720) % 720 || 720;
    const time = `${ofDay(Math.floor(from / 60) || 12)} ${String(from % 60).padStart(2, '0')}`;
    return Number(hour) > 12 ? words : words.replace(found[0], time);
  }
  return words.replace(ofTwelve, (_, hour: string) => `${ofDay(Number(hour))} o clock`);
}
