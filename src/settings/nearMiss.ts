import { isOneSlipAway } from '../platform/isOneSlipAway';
import { settingNames, type SettingName } from './settingsSchema';

/** Names shorter than this resemble too many others: in those only two swapped letters count as a slip. */
const shortest = 8;

const known = settingNames.map((name) => {
  const whole = plain(name);
  // The singular where that is more than a letter away: `trusted_proxy`.
  return { name, whole, forms: [whole, whole.replace(/ies$/, 'y')], letters: sorted(whole) };
});

/** Returns the setting that a misspelled name must mean; `undefined` for a correct or an unrelated name. */
export function nearMiss(name: string): SettingName | undefined {
  if (known.some((setting) => setting.name === name)) return undefined;
  const given = plain(name);
  const found =
    known.find(({ whole }) => whole === given) ??
    known.find(
      ({ forms, letters }) =>
        forms.some((form) => isOneSlipAway(form, given)) && (letters.length >= shortest || letters === sorted(given)),
    );
  return found?.name;
}

function sorted(word: string): string {
  return [...word].toSorted().join('');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}
