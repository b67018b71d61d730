import { isOneSlipAway } from '../platform/isOneSlipAway';
import { settingNames, type SettingName } from './settingsSchema';

/** Names shorter than this resemble too many others: in those only two swapped letters count as a slip. */
const shortest = 8;

/** Returns the setting that a misspelled name must mean; `undefined` for a correct or an unrelated name. */
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
