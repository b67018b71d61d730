import type { RequestKind } from '../types';

/** The lines of a text that say something. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Several a line, with commas. */
export function phrases(text: string): string[] {
  return lines(text).flatMap((line) => line.split(', '));
}

/** One kind a line: `key: a title; another title: an example; another example`. */
export function kinds(text: string): RequestKind[] {
  return lines(text).map((line) => {
    const [key = '', titles = '', examples = ''] = line.split(': ');
    return { key, titles: titles.split('; '), examples: examples.split('; ') };
  });
}
