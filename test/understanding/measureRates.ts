import { createUnderstanding, type FindOptions, type FoundTypes, type TypeIndex } from '../../src/understanding';
import { catalogueArabic } from './catalogueArabic';
import { catalogueEnglish } from './catalogueEnglish';
import { catalogueFrench } from './catalogueFrench';
import { catalogueGerman } from './catalogueGerman';
import { catalogueJapanese } from './catalogueJapanese';
import { catalogueSpanish } from './catalogueSpanish';
import type { CatalogueType } from './catalogueType';
import type { Difficulty, SentenceSet } from './sentence';
import {
  ownTypesArabic,
  sentencesArabicBuilding,
  sentencesArabicFresh,
  sentencesArabicReporting,
} from './sentencesArabic';
import { sentencesEnglishBuilding } from './sentencesEnglish.building';
import { sentencesEnglishFresh } from './sentencesEnglish.fresh';
import { sentencesEnglishReporting } from './sentencesEnglish.reporting';
import {
  ownTypesFrenchBuilding,
  ownTypesFrenchReporting,
  sentencesFrenchBuilding,
  sentencesFrenchFresh,
  sentencesFrenchReporting,
} from './sentencesFrench';
import { sentencesGermanBuilding } from './sentencesGerman.building';
import { sentencesGermanFresh } from './sentencesGerman.fresh';
import { sentencesGermanReporting } from './sentencesGerman.reporting';
import {
  ownTypesJapanese,
  sentencesJapaneseBuilding,
  sentencesJapaneseFresh,
  sentencesJapaneseReporting,
} from './sentencesJapanese';
import {
  ownTypesSpanishBuilding,
  ownTypesSpanishReporting,
  sentencesSpanishBuilding,
  sentencesSpanishFresh,
  sentencesSpanishReporting,
} from './sentencesSpanish';

/** How many, of so many sentences. */
interface Counts {
  sentences: number;
  /** The right type is the first, or among the first five. */
  first: number;
  amongFive: number;
  /** The same, of those that may well be meant. */
  offered: number;
  /** One type is named alone. Where none fits, any is wrong. */
  sureAndRight: number;
  sureAndWrong: number;
  /** What is found is called a guess. */
  silent: number;
}

export const rows = ['easy', 'medium', 'hard', 'fitting', 'none'] as const satisfies readonly (
  Difficulty | 'fitting'
)[];
type Row = (typeof rows)[number];
export type Column = Exclude<keyof Counts, 'sentences'>;

/** By difficulty, and for all sentences that a type fits. */
export type Rates = Readonly<Record<Row, Readonly<Counts>>>;

export const sets = [
  { name: 'English, building', catalogue: catalogueEnglish, set: sentencesEnglishBuilding },
  { name: 'English, reporting', catalogue: catalogueEnglish, set: sentencesEnglishReporting },
  { name: 'English, fresh', catalogue: catalogueEnglish, set: sentencesEnglishFresh },
  { name: 'German, building', catalogue: catalogueGerman, set: sentencesGermanBuilding },
  { name: 'German, reporting', catalogue: catalogueGerman, set: sentencesGermanReporting },
  { name: 'German, fresh', catalogue: catalogueGerman, set: sentencesGermanFresh },
] as const;

/** In further languages: over the English catalogue, and over one of a few types in that language. */
export const furtherSets = [
  { name: 'French, building', catalogue: catalogueEnglish, set: sentencesFrenchBuilding },
  { name: 'French, reporting', catalogue: catalogueEnglish, set: sentencesFrenchReporting },
  { name: 'French, fresh', catalogue: catalogueEnglish, set: sentencesFrenchFresh },
  { name: 'French types, building', catalogue: catalogueFrench, set: ownTypesFrenchBuilding },
  { name: 'French types, reporting', catalogue: catalogueFrench, set: ownTypesFrenchReporting },
  { name: 'Spanish, building', catalogue: catalogueEnglish, set: sentencesSpanishBuilding },
  { name: 'Spanish, reporting', catalogue: catalogueEnglish, set: sentencesSpanishReporting },
  { name: 'Spanish, fresh', catalogue: catalogueEnglish, set: sentencesSpanishFresh },
  { name: 'Spanish types, building', catalogue: catalogueSpanish, set: ownTypesSpanishBuilding },
  { name: 'Spanish types, reporting', catalogue: catalogueSpanish, set: ownTypesSpanishReporting },
  { name: 'Japanese, building', catalogue: catalogueEnglish, set: sentencesJapaneseBuilding },
  { name: 'Japanese, reporting', catalogue: catalogueEnglish, set: sentencesJapaneseReporting },
  { name: 'Japanese, fresh', catalogue: catalogueEnglish, set: sentencesJapaneseFresh },
  { name: 'Japanese types, fresh', catalogue: catalogueJapanese, set: ownTypesJapanese },
  { name: 'Arabic, building', catalogue: catalogueEnglish, set: sentencesArabicBuilding },
  { name: 'Arabic, reporting', catalogue: catalogueEnglish, set: sentencesArabicReporting },
  { name: 'Arabic, fresh', catalogue: catalogueEnglish, set: sentencesArabicFresh },
  { name: 'Arabic types, fresh', catalogue: catalogueArabic, set: ownTypesArabic },
] as const;

type MeasuredSet = Pick<(typeof sets | typeof furtherSets)[number], 'catalogue' | 'set'>;

/** A catalogue as the index takes it. */
export function typesOf(catalogue: readonly CatalogueType[]) {
  return catalogue.map(({ group, ...type }) => ({ ...type, groups: [group] }));
}

const indexes = new Map<readonly CatalogueType[], Promise<TypeIndex>>();

/** Made once a catalogue. */
export function indexOf(catalogue: readonly CatalogueType[]): Promise<TypeIndex> {
  const index = indexes.get(catalogue) ?? createUnderstanding().index(typesOf(catalogue));
  indexes.set(catalogue, index);
  return index;
}

export async function measureRates({ catalogue, set }: MeasuredSet): Promise<Rates> {
  const index = await indexOf(catalogue);
  return ratesOf((words, options) => index.find(words, options), set);
}

function ratesOf(
  find: (words: string, options: FindOptions) => FoundTypes,
  { language, sentences }: SentenceSet,
): Rates {
  const none = (): Counts => ({
    sentences: 0,
    first: 0,
    amongFive: 0,
    offered: 0,
    sureAndRight: 0,
    sureAndWrong: 0,
    silent: 0,
  });
  const rates = { easy: none(), medium: none(), hard: none(), fitting: none(), none: none() };
  for (const { text, types, difficulty } of sentences) {
    const { hits, plausible, certain, fits } = find(text, { language });
    const place = hits.findIndex(({ typeId }) => types.includes(typeId));
    for (const counts of difficulty === 'none'
      ? [rates.none]
      : [...(difficulty ? [rates[difficulty]] : []), rates.fitting]) {
      counts.sentences += 1;
      counts.first += Number(place === 0);
      counts.amongFive += Number(place >= 0 && place < 5);
      counts.offered += Number(plausible.slice(0, 5).some(({ typeId }) => types.includes(typeId)));
      counts.sureAndRight += Number(certain !== undefined && types.includes(certain));
      counts.sureAndWrong += Number(certain !== undefined && !types.includes(certain));
      counts.silent += Number(!fits);
    }
  }
  return rates;
}

/** Of sentences whose type a site lacks. */
interface Absent {
  sentences: number;
  /** A type is named alone all the same. */
  certain: number;
  /** The first type is of a desk that the right one would be of. */
  ofDesk: number;
}

/** How sites do that have a third of the catalogue, each its own. */
export async function measureAbsent({ catalogue, set }: MeasuredSet): Promise<Readonly<Absent>> {
  const deskOf = new Map(catalogue.map(({ id, desk }) => [id, desk]));
  const absent: Absent = { sentences: 0, certain: 0, ofDesk: 0 };
  for (const third of [0, 1, 2]) {
    const kept = catalogue.filter((_, place) => place % 3 === third);
    const ids = new Set(kept.map(({ id }) => id));
    const index = await createUnderstanding().index(typesOf(kept));
    for (const { text, types } of set.sentences) {
      if (types.length === 0 || types.some((id) => ids.has(id))) continue;
      const { hits, certain } = index.find(text, { language: set.language });
      absent.sentences += 1;
      absent.certain += Number(certain !== undefined);
      absent.ofDesk += Number(types.some((id) => deskOf.get(id) === deskOf.get(hits[0]?.typeId ?? '')));
    }
  }
  return absent;
}

/** Of a row's sentences. */
export function percent(rates: Rates, row: Row, column: Column): number {
  return (100 * rates[row][column]) / rates[row].sentences;
}
