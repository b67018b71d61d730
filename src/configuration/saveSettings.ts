import { errorCode } from '../platform/errorCode';
import { settingNames, type SettingName } from '../settings/settingsSchema';
import { writeKbotConf } from '../settings/writeKbotConf';
import type { Notice } from './notice';
import { needsRestart, type SetUp } from './setUp';
import { findingIn } from './texts/findings/findingIn';
import { list, type ConfigurationTexts } from './texts/configurationTexts';

/** Writes settings to the settings file that takes precedence, and says whether they will take effect. Shows no values. */
export function saveSettings(
  setUp: SetUp,
  values: Readonly<Partial<Record<SettingName, string>>>,
  texts: ConfigurationTexts,
): Notice {
  const { saving: t } = texts;
  const file = setUp.read().files.at(-1) ?? '';
  const names = settingNames.filter((name) => values[name] !== undefined);
  try {
    writeKbotConf(file, values);
  } catch (error) {
    const text = t.notWritten(file, errorCode(error) ?? t.unknownError);
    return { kind: 'bad', text, details: [t.setElsewhere(list(texts, names))] };
  }
  const report = setUp.read();
  const variables = names
    .flatMap((name) => report.placeOf(name) ?? [])
    .filter(({ said }) => said === 'environmentVariable')
    .map((place) => findingIn(texts, place));
  if (variables.length > 0) {
    const details = [t.removeVariables(list(texts, [...new Set(variables)]))];
    return { kind: 'warning', text: t.notInForce(file), details };
  }
  const isInForce = setUp.renew?.() ?? false;
  const restart = needsRestart(setUp) ? [t.restart] : isInForce ? [t.inForce] : [];
  const said = report.faults.map((fault) => fault.said);
  const details = said.length > 0 ? [...restart, t.mendFirst] : restart;
  return { kind: 'good', text: t.saved(file), details, said };
}
