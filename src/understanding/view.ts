import type { Lexicon } from './lexicon';
import { meaningsOf, meaningsOfText, stemsOf } from './meanings';
import type { TypeText } from './types';
import { createVocabulary, type Similar, type Vocabulary } from './vocabulary';

/** How much a word says about a type, by the text it is in. */
const weights = { name: 1, description: 0.7, fields: 0.5, helpText: 0.4, groups: 0.35, desk: 0.25 } as const;
export const exampleWeight = 0.45;

/** The weight of a name made of stop words only: "Get IT help". */
const stopWordWeight = 0.35;

const synonym = 0.75;
/** The weight of a weak word. */
const weak = 0.6;

/** For each stem, the types that contain it, by place in the catalogue, and its weight there. */
type Postings = Map<string, Map<number, number>>;

/** A catalogue in one language. */
export interface View {
  readonly lexicon: Lexicon;
  /** A sentence's meaning, as stems. */
  meanings(sentence: string): readonly string[];
  /** The scores of the types that share any of them, by place in the catalogue. */
  scores(meanings: readonly string[], options?: { readonly typos?: boolean }): ReadonlyMap<number, number>;
}

/** Collects a catalogue's words; `view` can be called at any time for those collected so far. */
export interface ViewBuilder {
  readonly lexicon: Lexicon;
  addType(place: number, type: TypeText): void;
  addText(place: number, text: string, weight: number): void;
  view(size: number): View;
}

export function createViewBuilder(lexicon: Lexicon, compared?: () => void): ViewBuilder {
  const postings: Postings = new Map();
  const addText = (place: number, text: string, weight: number) => {
    addStems(place, meaningsOfText(text, lexicon), weight);
  };
  const addStems = (place: number, stems: ReadonlySet<string>, weight: number) => {
    for (const stem of stems) {
      const types = postings.get(stem) ?? new Map<number, number>();
      if ((types.get(place) ?? 0) < weight) types.set(place, weight);
      postings.set(stem, types);
    }
  };
  return {
    lexicon,
    addText,
    addType(place, type) {
      addText(place, type.name, weights.name);
      if (meaningsOfText(type.name, lexicon).size === 0) addStems(place, stemsOf(type.name, lexicon), stopWordWeight);
      addText(place, type.description ?? '', weights.description);
      addText(place, type.helpText ?? '', weights.helpText);
      addText(place, type.desk ?? '', weights.desk);
      for (const group of type.groups ?? []) addText(place, group, weights.groups);
      for (const field of type.fields ?? []) addText(place, field, weights.fields);
      for (const example of type.examples ?? []) addText(place, example, exampleWeight);
    },
    view: (size) => createView(lexicon, postings, size, compared),
  };
}

function createView(lexicon: Lexicon, postings: Postings, size: number, compared?: () => void): View {
  const compounds = lexicon.language.compounds ?? false;
  const vocabulary = createVocabulary([...postings.keys(), ...lexicon.synonymStems], compounds, compared);
  const rarity = (stem: string) =>
    Math.log(1 + size / (postings.get(stem)?.size ?? 1)) * (lexicon.isWeak(stem) ? weak : 1);
  const isKnown = (stem: string) => vocabulary.has(stem);

  return {
    lexicon,
    meanings(sentence) {
      const said = meaningsOf(sentence, lexicon, isKnown);
      if (said.length > 0) return said;
      const named = [...stemsOf(sentence, lexicon)].filter((stem) => postings.has(stem));
      return named.length > 1 ? named : [];
    },
    scores(meanings, { typos = true } = {}) {
      const totals = new Map<number, number>();
      let all = 0;
      for (const stem of meanings) {
        const slips = typos && !stem.includes(' ') && !isKnown(stem) ? vocabulary.misspelt(stem) : [];
        // A typo counts as much as the word that was meant.
        const own = slips.length > 0 ? Math.max(...slips.map((slip) => rarity(slip.stem))) : rarity(stem);
        all += own;
        // A word counts once per type, by its best match: otherwise long texts would collect all its synonyms.
        const best = new Map<number, number>();
        for (const [other, nearness] of waysFrom(stem, lexicon, vocabulary, slips)) {
          const value = nearness * (other === stem ? own : Math.min(own, rarity(other)));
          for (const [place, weight] of postings.get(other) ?? []) {
            if ((best.get(place) ?? 0) < value * weight) best.set(place, value * weight);
          }
        }
        for (const [place, value] of best) totals.set(place, (totals.get(place) ?? 0) + value);
      }
      const divisor = Math.sqrt(all) * Math.sqrt(Math.log(1 + size));
      for (const [place, value] of totals) totals.set(place, value / divisor);
      return totals;
    },
  };
}

/** All stems that a stem may stand for, and how near each is. */
function waysFrom(
  stem: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  slips: readonly Similar[],
): Map<string, number> {
  const ways = new Map<string, number>();
  const add = (other: string, nearness: number) => {
    if ((ways.get(other) ?? 0) < nearness) ways.set(other, nearness);
  };
  const addWithSynonyms = (other: string, nearness: number) => {
    add(other, nearness);
    for (const same of lexicon.synonyms(other)) add(same, nearness * synonym);
  };
  addWithSynonyms(stem, 1);
  // A phrase.
  if (stem.includes(' ')) return ways;
  for (const { stem: other, nearness } of vocabulary.related(stem)) addWithSynonyms(other, nearness);
  for (const { stem: other, nearness } of slips) addWithSynonyms(other, nearness);
  return ways;
}
