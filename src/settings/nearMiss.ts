import { settingNames, type SettingName } from './settingsSchema';

/** Shorter names are near to too many others. */
const shortest = 8;

/** The setting that somebody meant who wrote this name; `undefined` for a setting's own name, and for anybody else's. */
export function nearMiss(name: string): SettingName | undefined {
  if (settingNames.some((known) => known === name)) return undefined;
  const given = plain(name);
  return (
    settingNames.find((known) => plain(known) === given) ??
    settingNames.find((known) => known.length >= shortest && isOneSlipAway(plain(known), given))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}

/** Whether a letter is missing, too many or another, or two beside each other are swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
