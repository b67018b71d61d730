import { isOneSlipAway } from '../platform/isOneSlipAway';
import { settingNames, type SettingName } from './settingsSchema';

/** Shorter names are near to too many others: of those two letters have to be swapped. */
const shortest = 8;

/** The setting that somebody meant who wrote this name; `undefined` for a setting's own name, and for anybody else's. */
export function nearMiss(name: string): SettingName | undefined {
  if (settingNames.some((known) => known === name)) return undefined;
  const given = plain(name);
  return (
    settingNames.find((known) => plain(known) === given) ??
    settingNames.find(
      (known) => isOneSlipAway(plain(known), given) && (known.length >= shortest || sorted(known) === sorted(given)),
    )
  );
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}
