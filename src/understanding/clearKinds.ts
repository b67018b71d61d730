import type { Lexicon } from './lexicon';
import { createViewBuilder, type View } from './view';

/** A sentence is clearly of a kind that scores at least this, and at least this share of the best. */
const clearFrom = 0.65;
const nearBest = 0.75;

export interface ClearKinds {
  readonly keys: ReadonlySet<string>;
  /** The best one's; 0 if there is none. */
  readonly score: number;
}

/** The kinds of need that a sentence clearly expresses, whether or not the catalogue has a type for them. */
export function clearKinds(sentence: string, lexicon: Lexicon): ClearKinds {
  const view = viewOf(lexicon);
  const scores = [...view.scores(view.meanings(sentence))];
  const best = Math.max(0, ...scores.map(([, score]) => score));
  if (best < clearFrom) return { keys: new Set(), score: 0 };
  const near = scores.filter(([, score]) => score >= nearBest * best);
  return { keys: new Set(near.flatMap(([at]) => lexicon.language.kinds[at]?.key ?? [])), score: best };
}

const views = new WeakMap<Lexicon, View>();

/** A language's kinds, searched as if they were request types. Cached. */
function viewOf(lexicon: Lexicon): View {
  const known = views.get(lexicon);
  if (known) return known;
  const builder = createViewBuilder(lexicon);
  const { kinds } = lexicon.language;
  for (const [at, { key, titles, examples }] of kinds.entries()) {
    builder.addType(at, { id: key, name: titles.join('. '), description: examples.join('. ') });
  }
  const view = builder.view(kinds.length);
  views.set(lexicon, view);
  return view;
}
