import { providersAtMost, type Application } from '../../applications/application';
import type { Provider } from '../../applications/provider';
import type { Applications } from '../../applications/applications';
import { list, type Fields, type FormResult } from '../formResult';

/** What a provider can be chosen from; `none` leaves it empty. */
export const providerKinds = [
  { value: 'none', label: 'None' },
  { value: 'jira', label: 'Log in with Jira (Cloud)' },
  { value: 'azure', label: 'OAuth connection of the Azure Bot' },
] as const;

/** The names of a log-in's two fields, for each of those an application may have. */
export const logIns = Array.from(
  { length: providersAtMost },
  (_, index) => ({ kind: `provider${index + 1}`, connection: `connection${index + 1}` }) as const,
);

/**
 * The names of an application's form: `id` and `version` (hidden), `name`, `botId`, `channels` (ids with commas or
 * spaces between), and for each of four log-ins, from 1, `provider1` (a value of `providerKinds`) and `connection1`.
 */
const applicationFields: readonly string[] = [
  'id',
  'version',
  'name',
  'botId',
  'channels',
  ...logIns.flatMap(Object.values<string>),
];

/** What a page shows after an application's form was sent. */
export interface ApplicationFormResult extends FormResult {
  /** The form to show again, with what was entered; absent when it is done with. */
  readonly form?: Fields;
}

/** The fields of an application's form; without an application those of an empty one. */
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

/** Does what a form asks for: `save` an application, or `remove` it. Unknown fields are ignored, missing ones empty. */
export async function postApplication(
  applications: Applications,
  action: 'save' | 'remove',
  fields: Fields,
): Promise<ApplicationFormResult> {
  const entered = Object.fromEntries(applicationFields.map((name) => [name, fields[name] ?? '']));
  return action === 'save' ? save(applications, entered) : remove(applications, entered);
}

async function save(applications: Applications, entered: Fields): Promise<ApplicationFormResult> {
  const saved = await applications.save(read(entered));
  switch (saved.kind) {
    case 'saved':
      return { kind: 'good', text: `Saved: ${saved.application.name}. It holds from the next message on.` };
    case 'invalid':
      return {
        kind: 'bad',
        text: 'Nothing was saved yet: please look at what is marked.',
        details: Object.values(saved.faults),
        faults: saved.faults,
        form: entered,
      };
    case 'changed':
      if (!saved.current) {
        const text = 'Somebody has removed this application meanwhile. Save again to make it anew.';
        return { kind: 'warning', text, form: { ...entered, id: '', version: '' } };
      }
      return {
        kind: 'warning',
        text: 'Somebody else has saved this application meanwhile. Save again to put yours in its place.',
        details: describe(saved.current),
        form: { ...entered, version: saved.current.version },
      };
  }
}

async function remove(applications: Applications, { id = '', version = '' }: Fields): Promise<FormResult> {
  if (await applications.remove(id, version)) return { kind: 'good', text: 'The application is removed.' };
  return {
    kind: 'warning',
    text: 'Somebody else has changed or removed this application meanwhile: please look again.',
  };
}

/** An application in a few lines: where it is for, and what it offers. */
export function describe({ name, botId, channels, providers }: Application): readonly string[] {
  const bot = botId === '' ? 'any bot' : `bot ${botId}`;
  const where = channels.length === 0 ? 'any channel' : list(channels);
  const offers = providers.map((provider) =>
    provider.kind === 'jira' ? 'Log in with Jira (Cloud)' : `OAuth connection ${provider.connection}`,
  );
  return [name, `For ${bot} in ${where}`, offers.length === 0 ? 'No log-in' : list(offers)];
}

const jira: Provider = { kind: 'jira' };

function read({ id = '', version = '', name = '', botId = '', channels = '', ...fields }: Fields): Application {
  const providers = logIns.flatMap(({ kind, connection }): Provider[] => {
    if (fields[kind] === 'jira') return [jira];
    return fields[kind] === 'azure' ? [{ kind: 'azure', connection: fields[connection] ?? '' }] : [];
  });
  return { id, version, name, botId, channels: channels.split(/[\s,;]+/).filter(Boolean), providers };
}
