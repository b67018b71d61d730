import type { SentenceSet } from './sentence';

/** One sentence a line, behind the types that are right: `it-phone it-hardware | …`; `none` where no type fits. */
export function sentencesOf(language: SentenceSet['language'], half: SentenceSet['half'], text: string): SentenceSet {
  const sentences = text
    .trim()
    .split('\n')
    .map((line) => {
      const [types = '', said = ''] = line.split(' | ');
      return types === 'none'
        ? ({ text: said, types: [], difficulty: 'none' } as const)
        : { text: said, types: types.split(' ') };
    });
  return { language, half, sentences };
}
