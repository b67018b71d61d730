import { sayingOf, wordsOf, type Said } from '../platform/said';

/** Where a setting is, or is to be. */
export const places = {
  lineOfFile: '{file}, line {line}',
  environmentVariable: 'environment variable {variable}',
  someVariable: 'environment variable',
  settingInFile: '{setting} in {file}',
} as const;

export const sayPlace = sayingOf(places);

export function placeWords(place: Said): string {
  return wordsOf(place, { sentences: places });
}
