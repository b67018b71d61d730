import { providersAtMost, type Application, type ApplicationFault } from '../../applications/application';
import type { Provider } from '../../applications/provider';
import type { Applications } from '../../applications/applications';
import type { Fields, FormResult } from '../formResult';
import { list, named, type ConfigurationTexts } from '../texts/configurationTexts';

/** The choices for a provider; `none` leaves it empty. */
export const providerKinds = ['none', 'jira', 'azure'] as const;

/** The field names of each log-in that an application may have. */
export const logIns = Array.from(
  { length: providersAtMost },
  (_, index) => ({ kind: `provider${index + 1}`, connection: `connection${index + 1}` }) as const,
);

/**
 * The field names of an application's form: `id` and `version` (hidden), `name`, `botId`, `channels` (ids separated by commas or
 * spaces), and for each of four log-ins, numbered from 1, `provider1` (one of `providerKinds`) and `connection1`.
 */
const applicationFields: readonly string[] = [
  'id',
  'version',
  'name',
  'botId',
  'channels',
  ...logIns.flatMap(Object.values<string>),
];

/** What a page shows after an application's form was posted. */
export interface ApplicationFormResult extends FormResult {
  /** The form to show again, with what was entered; absent when it is no longer needed. */
  readonly form?: Fields;
}

/** The fields of an application's form; without an application, those of an empty one. */
export function applicationForm(application?: Application): Fields {
  const { id = '', version = '', name = '', botId = '', channels = [], providers = [] } = application ?? {};
  const chosen = logIns.map(({ kind, connection }, index): Fields => {
    const provider = application ? providers[index] : index === 0 ? jira : undefined;
    return {
      [kind]: provider?.kind ?? 'none',
      [connection]: provider?.kind === 'azure' ? provider.connection : '',
    };
  });
  return Object.assign({ id, version, name, botId, channels: channels.join(', ') }, ...chosen);
}

/** Carries out a posted form: `save`s or `remove`s an application. Unknown fields are ignored; missing ones count as empty. */
export async function postApplication(
  texts: ConfigurationTexts,
  applications: Applications,
  action: 'save' | 'remove',
  fields: Fields,
): Promise<ApplicationFormResult> {
  const entered = Object.fromEntries(applicationFields.map((name) => [name, fields[name] ?? '']));
  return action === 'save' ? save(texts, applications, entered) : remove(texts, applications, entered);
}

async function save(
  texts: ConfigurationTexts,
  applications: Applications,
  entered: Fields,
): Promise<ApplicationFormResult> {
  const { applications: t } = texts;
  const saved = await applications.save(read(entered));
  switch (saved.kind) {
    case 'saved':
      return { kind: 'good', text: t.saved(named(texts, saved.application.name)) };
    case 'invalid': {
      const said = Object.entries(saved.faults).map(([part, fault]) => [part, sayFault(texts, fault)] as const);
      const faults = Object.fromEntries(said);
      return { kind: 'bad', text: t.lookAtMarked, details: Object.values(faults), faults, form: entered };
    }
    case 'changed':
      if (!saved.current) {
        return { kind: 'warning', text: t.goneMeanwhile, form: { ...entered, id: '', version: '' } };
      }
      return {
        kind: 'warning',
        text: t.savedMeanwhile,
        details: describe(texts, saved.current),
        form: { ...entered, version: saved.current.version },
      };
  }
}

async function remove(
  { applications: t }: ConfigurationTexts,
  applications: Applications,
  { id = '', version = '' }: Fields,
): Promise<FormResult> {
  return (await applications.remove(id, version))
    ? { kind: 'good', text: t.removed }
    : { kind: 'warning', text: t.changedMeanwhile };
}

function sayFault(texts: ConfigurationTexts, fault: ApplicationFault): string {
  const { faults: t } = texts.applications;
  switch (fault.kind) {
    case 'sameChats':
      return t.sameChats(named(texts, fault.name));
    case 'longName':
    case 'tooMany':
    case 'tooManyChannels':
    case 'tooManyLogIns':
      return t[fault.kind](fault.most);
    default:
      return t[fault.kind];
  }
}

/** Describes an application in a few lines: where it applies, and what it offers. */
export function describe(
  texts: ConfigurationTexts,
  { name, botId, channels, providers }: Application,
): readonly string[] {
  const { applications: t } = texts;
  const bot = botId === '' ? undefined : named(texts, botId);
  const where = t.where(bot, channels.length === 0 ? undefined : list(texts, channels));
  const offers = providers.map((provider) =>
    provider.kind === 'jira' ? t.kinds.jira : t.connectionOf(named(texts, provider.connection)),
  );
  return [name, where, offers.length === 0 ? t.noLogIn : list(texts, offers)];
}

const jira: Provider = { kind: 'jira' };

function read({ id = '', version = '', name = '', botId = '', channels = '', ...fields }: Fields): Application {
  const providers = logIns.flatMap(({ kind, connection }): Provider[] => {
    if (fields[kind] === 'jira') return [jira];
    return fields[kind] === 'azure' ? [{ kind: 'azure', connection: fields[connection] ?? '' }] : [];
  });
  return { id, version, name, botId, channels: channels.split(/[\s,;]+/).filter(Boolean), providers };
}
