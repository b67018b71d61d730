import { withoutElision } from '../../src/understanding';
import { numbered, placeSaid } from '../reading/ordinals';
import { isFiller, plainly } from '../reading/plainly';
import { around, besideNumber, eachOf } from '../texts/languages';
import { areAlike, saysAllOf } from './requestsAbout';
import { readOfListed, type SaidOfListed } from '../reading/saidOfListed';

interface Listed {
  readonly key: string;
  readonly summary: string;
}

/** Which of those listed words name by its place: `2`, "the second one". Takes words as they are compared. */
function placed<Item>(about: string, listed: readonly Item[]): Item | undefined {
  const words = about.split(' ').filter((word) => !around.article.has(word));
  // "The second is ok": what says nothing beside it is none of it.
  const telling = words.filter((word) => !isFiller(word) || besideNumber.has(word) || placeSaid(word) !== undefined);
  return numbered(telling.join(' '), listed);
}

/** Those whose summaries have all these words or, with `orMean`, mean the same. */
function calledSo(about: string, listed: readonly Listed[], orMean: boolean): readonly Listed[] {
  const words = withoutElision(plainly(about));
  const saying = listed.filter(({ summary }) => saysAllOf(summary, words));
  return saying.length > 0 || !orMean ? saying : listed.filter(({ summary }) => areAlike(words, summary));
}

/** Whether each of several places is said: "4 and 5". Takes text as `plainly` makes it. */
function placesSaid(said: string): boolean {
  const words = said.split(/[\s,]+/).filter((word) => !around.joining.has(word) && !besideNumber.has(word));
  return words.length > 1 && words.every((word) => /^\d{1,2}$/.test(word) || (placeSaid(word) ?? -1) >= 0);
}

/** Which of those listed is meant: one, or some of which it is asked, or `each` of them. */
interface MeantOfListed extends Pick<SaidOfListed, 'command' | 'text'> {
  readonly key?: string | undefined;
  readonly isEach?: boolean;
}

interface ReadListed {
  readonly keys: readonly string[];
  /** Read where a summary has to tell: those that are shown. */
  readonly shown: () => Promise<readonly Listed[]>;
  /** All that these words may be about. */
  readonly known: (about: string) => Promise<readonly Listed[]>;
}

/** What is said of those that are listed, if it is: "comment on the second: thanks", "the one about the fan". `isDeciding`: they wait for the person's approval. */
export async function meantOfListed(
  text: string,
  isDeciding: boolean,
  { keys, shown, known }: ReadListed,
): Promise<MeantOfListed | undefined> {
  if (placesSaid(plainly(text))) return { isEach: true };
  for (const { command, about, text: why, by } of readOfListed(text, isDeciding)) {
    const done = { command, text: why };
    if (command !== undefined && eachOf.has(about)) return { ...done, isEach: true };
    const key = command === undefined ? numbered(about, keys) : placed(about, keys);
    if (key !== undefined) return { ...done, key };
    // "Request a laptop" is nothing listed.
    if (command === 'request' || (command === undefined && by === undefined)) continue;
    const listed = (await shown()).filter((one) => keys.includes(one.key));
    const called = calledSo(about, listed, by !== undefined);
    const [one, ...others] = called.length === 0 && by === 'pointing' ? await known(about) : called;
    if (one && others.length === 0) return { ...done, key: one.key };
    if (one && by !== 'words') return done;
  }
  return undefined;
}
