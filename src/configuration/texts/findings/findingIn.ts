import { z } from 'zod/v4';
import { wordsOf, type Said, type Value } from '../../../platform/said';
import { inEnglish, type FindingName } from '../../../doctor/findings';
import { dateIn, named, type ConfigurationTexts } from '../configurationTexts';
import { arabic } from './arabic';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { spanish } from './spanish';

/** What the doctor says, in one language. */
export type FindingTexts = Readonly<Record<FindingName, string>>;

export const findingLanguages: ReadonlyMap<string, FindingTexts> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ja', japanese],
  ['ar', arabic],
]);

/** What the doctor says, in the page's language: names keep their direction, days are told as they are there. In English as in the terminal. */
export function findingIn(texts: ConfigurationTexts, said: Said): string {
  const sentences = findingLanguages.get(texts.language);
  if (!sentences) return inEnglish(said);
  return wordsOf(said, {
    sentences,
    showName: (name) => named(texts, name),
    showDay: (day) => dateIn(texts, Date.parse(day)),
  });
}

const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.object({ day: z.string() }), saidSchema, z.array(valueSchema)]),
);

/** As sessions keep it. */
export const saidSchema: z.ZodType<Said> = z.union([
  z.object({ said: z.string(), values: z.record(z.string(), valueSchema) }),
  z.object({ said: z.string() }),
]);
