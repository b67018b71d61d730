import { isOneSlipAway } from '../platform/isOneSlipAway';
import { nearMiss } from './nearMiss';
import { isSetting, settingNames, type SettingName } from './settingsSchema';
import type { Said } from '../platform/said';
import { sayOfSettings as say } from './sentences';

/** A name that is no setting's, though somebody may have meant one. */
export interface UnknownName {
  /** What is there, before the `=`. */
  readonly name: string;
  /** How settings are spelled where it is. */
  readonly spelled: (setting: SettingName) => string;
}

/** What to say of it: of the name only what is near to a setting's. */
export interface NameFault {
  readonly said: Said;
  readonly setting?: SettingName;
}

const ours = settingNames.filter((setting) => setting.startsWith('jira_oauth2_'));

/** `undefined` for somebody else's name, a comment, or words. */
export function nameFault({ name, spelled }: UnknownName, where: Said): NameFault | undefined {
  if (/^(#|;|\/\/)/.test(name)) return undefined;
  const bare = bareName(name);
  // The environment is everybody's: there such a name is somebody else's.
  const isInFile = ours.every((known) => spelled(known) === known);
  const otherwise = isInFile ? bare.replace(/^(jira|atlassian)_(?!oauth)/, 'jira_oauth2_') : bare;
  const setting =
    settingNames.find((known) => [bare, otherwise].includes(known) || spelled(known) === bare) ?? nearMiss(bare);
  if (setting !== undefined) {
    if (bare !== spelled(setting))
      return { said: say('nearName', { name: bare, where, setting: spelled(setting) }), setting };
    return { said: say(name === bare ? 'notOfTheForm' : 'notAlone', { setting: bare, where }), setting };
  }
  const [, held = ''] = /^(\w+)_file$/i.exec(bare) ?? [];
  if (isSetting(held)) {
    const variable = `${held.toUpperCase()}_FILE`;
    return { said: say('forEnvironmentAlone', { name: bare, where, variable }), setting: held };
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

/** Of a variable by which somebody meant to name the settings files. */
export function isNearFileName(variable: string): boolean {
  const given = variable
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/(ig)?(file)?$/, '');
  return variable !== 'KBOT_CONF' && isOneSlipAway(given, 'kbotconf');
}

/** Without what belongs to other kinds of files (`export NAME`, `- NAME`, `"name"`), and without what cannot be seen. */
function bareName(name: string): string {
  return name
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\W*((export|set|env)\s+)?\W*/i, '')
    .replace(/\b\W+$/, '');
}
