import { isOneSlipAway } from '../platform/isOneSlipAway';
import { nearMiss } from './nearMiss';
import { isSetting, settingNames, type SettingName } from './settingsSchema';
import type { Said } from '../platform/said';
import { sayOfSettings as say } from './sentences';

/** A name that is not a setting's, but may have been meant as one. */
export interface UnknownName {
  /** The text before the `=`. */
  readonly name: string;
  /** Spells a setting the way it would be spelled in that place. */
  readonly spelled: (setting: SettingName) => string;
}

/** What to say about it; quotes the name only so far as it resembles a setting's. */
export interface NameFault {
  readonly said: Said;
  readonly setting?: SettingName;
}

const ours = settingNames.filter((setting) => setting.startsWith('jira_oauth2_'));

/** Returns `undefined` for another program's name, a comment, or prose. */
export function nameFault({ name, spelled }: UnknownName, where: Said): NameFault | undefined {
  if (/^(#|;|\/\/)/.test(name)) return undefined;
  const bare = bareName(name);
  // In the environment, which all programs share, such a name belongs to another.
  const isInFile = ours.every((known) => spelled(known) === known);
  const otherwise = isInFile ? bare.replace(/^(jira|atlassian)_(?!oauth)/, 'jira_oauth2_') : bare;
  const setting =
    settingNames.find((known) => [bare, otherwise].includes(known) || spelled(known) === bare) ?? nearMiss(bare);
  if (setting !== undefined) {
    if (bare !== spelled(setting))
      return { said: say('nearName', { name: bare, where, setting: spelled(setting) }), setting };
    return { said: say(name === bare ? 'notOfTheForm' : 'notAlone', { setting: bare, where }), setting };
  }
  const [, beforeFile = ''] = /^(\w*[^\W_])_{1,2}file$/i.exec(bare) ?? [];
  const held = isSetting(beforeFile) ? beforeFile : nearMiss(beforeFile);
  if (held !== undefined) {
    const said = isInFile
      ? say('forEnvironmentAlone', { name: bare, where, variable: `${held.toUpperCase()}_FILE` })
      : say('nearName', { name: bare, where, setting: `${spelled(held)}_FILE` });
    return { said, setting: held };
  }
  // Only the first word is shown: `jira_oauth2_client_secret: x=y` has half a secret before its `=`.
  const [first = ''] = /^\w*/.exec(bare) ?? [];
  const rest = bare.slice(first.length);
  if (isSetting(first) && (/^["']?\s*([:\uFF1D].*|\S+)$/.test(rest) || first.startsWith('jira_oauth2_')))
    return { said: say('notOfTheForm', { setting: first, where }), setting: first };
  const within = ours.find((known) => new RegExp(`\\b${known}$`).test(bare));
  if (within !== undefined) return { said: say('notAlone', { setting: within, where }), setting: within };
  if (!/^jira_oauth2_/i.test(first)) return undefined;
  return { said: say('noSuchSetting', { name: first, where, settings: ours }) };
}

/** Whether a word before an `=` is a setting's name, or close to one. */
export function isMeantAsSetting(word: string): boolean {
  return isSetting(word) || nearMiss(word) !== undefined || /^jira_oauth2_/i.test(word);
}

/** Whether somebody probably meant `KBOT_CONF` by this variable. */
export function isNearFileName(variable: string): boolean {
  const given = variable
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/(ig)?(file)?$/, '');
  return variable !== 'KBOT_CONF' && isOneSlipAway(given, 'kbotconf');
}

/** Strips the syntax of other file formats (`export NAME`, `- NAME`, `"name"`), and invisible characters. */
function bareName(name: string): string {
  return name
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\W*((export|set|env)\s+)?\W*/i, '')
    .replace(/\b\W+$/, '');
}
