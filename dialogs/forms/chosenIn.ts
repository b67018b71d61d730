import type { Choice } from '../choices';
import { exceptedIn } from '../reading/exceptedIn';
import { nearly } from '../reading/nearly';
import { numbered, placeSaid } from '../reading/ordinals';
import { normalised } from '../reading/normalised';
import { beneficiaryIn, nameIn } from '../reading/participants';
import { withoutThanks } from '../reading/replies';
import { bothOf, eachOf, myself, ordinalOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { plainDigits } from '../reading/userInput';
import { tellsLittle } from '../reading/wordsIn';
import type { Draft } from './draft';

/** How many parts a reply may have beyond one for each option. */
const otherPartsAtMost = 20;
const listedAtMost = 10;
/** What joins two choices, besides a comma; "Mail and calendar" may be a single option, though. */
const joining = /\s(?:and|und|et|y|e|&|\+)\s|\sو|(?<=\S)[とや&+](?=\S)/u;
/** "1-3". */
const range = /^(\d{1,3}) ?(?:-|–|to|bis|à|a|から|إلى) ?(\d{1,3})$/u;
const titles = /^(?:mr|mrs|ms|miss|dr|herr|frau|m|mme|monsieur|madame|sra?|señora?)\.? |(?:さん|様|氏)$/giu;

interface OfferedOptions {
  readonly options: readonly Choice[];
  readonly isSeveral: boolean;
  /** Whether only whole names count, because parts of a name are searched for among more options than these. */
  readonly isWhole: boolean;
  /** Set if the options are people; `me` is the one replying. */
  readonly people?: Pick<Draft, 'people' | 'me'>;
}

/** The ids of the options that words name, and the words left over: "1 and 3", "all but lunch", "the second one", "me". */
export function chosenIn(said: string, offered: OfferedOptions): { readonly ids: string[]; readonly words: string } {
  const { options, isSeveral } = offered;
  if (!isSeveral) return partsIn([said], offered);
  const most = options.length + otherPartsAtMost;
  const parts = said.split(/[,;、،]/u, most + 1);
  if (parts.length > most) return { ids: [], words: said };
  const listed = partsIn(parts, offered);
  if (listed.words === '') return listed;
  const together = togetherIn(said, offered);
  if (together) return { ids: together.map(({ id }) => id), words: '' };
  const apart = partsIn(
    parts.flatMap((part) => (one(part, offered) ? [part] : part.split(joining, most))),
    offered,
  );
  return apart.words === '' ? apart : listed;
}

/** "Badges and lunch": whether the words are a list of short items. */
export function isList(said: string): boolean {
  const parts = said.split(/[,;、،]/u, listedAtMost + 1).flatMap((part) => part.split(joining, listedAtMost));
  return parts.length > 1 && parts.length <= listedAtMost && parts.every(tellsLittle);
}

function partsIn(
  parts: readonly string[],
  offered: OfferedOptions,
): { readonly ids: string[]; readonly words: string } {
  const found = parts.map((part) => [part, one(part, offered)?.id] as const);
  const words = found.flatMap(([part, id]) => (id === undefined ? [part.trim()] : []));
  return { ids: [...new Set(found.flatMap(([, id]) => id ?? []))], words: words.join(', ') };
}

/** Several at once: all, all but some, the first few, or a range. */
function togetherIn(said: string, offered: OfferedOptions): readonly Choice[] | undefined {
  const { options } = offered;
  const words = withoutThanks(normalised(said));
  if (eachOf.has(words)) return bothOf.has(words) && options.length > 2 ? undefined : options;
  const [, first, last] = range.exec(plainDigits(words)) ?? [];
  if (first !== undefined && Number(first) > 0 && Number(first) < Number(last) && Number(last) <= options.length)
    return options.slice(Number(first) - 1, Number(last));
  const places = words.split(' ').flatMap((word) => (placeSaid(word) === undefined ? [] : [word]));
  const count = placeSaid(places[1] ?? '') ?? 0;
  if (places.length === 2 && ordinalOf.get(places[0] ?? '') === 0 && count > 0 && count < options.length)
    return options.slice(0, count + 1);
  const rest = exceptedIn(words);
  const except = rest === undefined ? undefined : chosenIn(rest, offered);
  return except?.words === '' ? options.filter(({ id }) => !except.ids.includes(id)) : undefined;
}

/** Finds an option by its number, its name, the only name that starts with or contains the words, or its position. */
function one(part: string, { options, isWhole, people }: OfferedOptions): Choice | undefined {
  const names = options.map(({ name }) => cleanText(name, 255).toLowerCase());
  const said = cleanText(part, 255).toLowerCase();
  // By id, as somebody else may have the same name.
  if (people && myself.has(normalised(part))) {
    const me = options.find(({ id }) => id === people.me);
    if (me) return me;
  }
  const exact = names.indexOf(said);
  if (exact >= 0) return options[exact];
  const number = plainDigits(said);
  if (/^\d{1,4}$/.test(number)) return options[Number(number) - 1];
  if (isWhole || said === '') return undefined;
  const begin = options.filter((_, index) => names[index]?.startsWith(said));
  if (begin.length === 1) return begin[0];
  // Of three floors, "the second" may be the one called "second floor".
  const places = (text: string) =>
    normalised(text)
      .split(' ')
      .flatMap((word) => placeSaid(word) ?? []);
  const place = numbered(withoutThanks(normalised(said)), options);
  const alike = options.filter((_, index) => places(names[index] ?? '').some((at) => places(said).includes(at)));
  if (places(said).length > 0) return alike.every((option) => option === place) ? place : undefined;
  const words = withoutThanks(normalised(people ? plainName(nameIn(beneficiaryIn(said) ?? said)) : said)).split(' ');
  const having = options.filter((_, index) => hasWords(normalised(names[index] ?? '').split(' '), words));
  return having.length > 1 ? undefined : (having[0] ?? nearly(said, options));
}

/** "Mr. Weber", "jonas.weber@…". */
function plainName(said: string): string {
  const [name = said] = said.split('@', 1);
  return name.replace(titles, '').replace(/[._]/g, ' ');
}

/** "Jonas W." matches "Jonas Weber": every word is in the name or an initial of it, and at least one is there in full. */
function hasWords(name: readonly string[], words: readonly string[]): boolean {
  const isWhole = (word: string) => name.includes(word);
  const isInitial = (word: string) => word.length === 1 && name.some((of) => of.startsWith(word));
  return (
    words.some((word) => word.length > 1 && isWhole(word)) && words.every((word) => isWhole(word) || isInitial(word))
  );
}
