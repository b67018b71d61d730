import { createSend, type Send } from '../../src/atlassian/http';
import { createServiceDesk, type ServiceDesk, type ServiceDeskOptions } from '../../src/atlassian/serviceDesk';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createClient, northwind, textOf } from '../emulator/client';

/** Somebody at Northwind's service desks, in the emulator. */
export interface AtDesk {
  readonly emulator: Emulator;
  readonly desk: ServiceDesk;
  /** Another service desk object for the same person. */
  open(options?: Partial<ServiceDeskOptions>): ServiceDesk;
  /** Requests to the service desk API since the last call of this, e.g. `GET /servicedesk`. */
  calls(): readonly string[];
  /** Moves only when told to. */
  clock: number;
  close(): Promise<void>;
}

export type MiaAtDesk = AtDesk;

export const startMiaAtDesk = (through?: (send: Send) => Send): Promise<MiaAtDesk> =>
  startAtDesk('Mia Krystof', through);

export async function startAtDesk(who: string, through: (send: Send) => Send = (send) => send): Promise<AtDesk> {
  const time = { clock: Date.UTC(2026, 0, 5, 9) };
  const emulator = await startEmulator({ now: () => time.clock });
  const person = emulator.people.find(({ name }) => name === who)?.accountId ?? '';
  const accessToken = textOf((await createClient(emulator).signIn(person)).body['access_token']);
  const api = `/ex/jira/${northwind}/rest/servicedeskapi`;
  const send = through(createSend());
  const open = (options: Partial<ServiceDeskOptions> = {}) =>
    createServiceDesk({
      send: (call) => send({ ...call, accessToken }),
      baseUrl: emulator.url + api,
      siteUrl: 'https://northwind.atlassian.net',
      wait: async () => undefined,
      ...options,
    });
  let seen = emulator.calls.length;
  return Object.assign(time, {
    emulator,
    desk: open(),
    open,
    calls() {
      const fresh = emulator.calls.slice(seen).map(({ method, path }) => `${method} ${path.replace(api, '')}`);
      seen = emulator.calls.length;
      return fresh;
    },
    close: () => emulator.close(),
  });
}
