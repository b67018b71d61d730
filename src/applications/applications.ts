import { randomBytes } from 'node:crypto';
import type { Storage } from '../records/storage';
import { z } from 'zod/v4';
import type { EncryptionKey } from '../records/encryptionKeys';
import { recordKeys } from '../records/recordKeys';
import { createRecords, type RecordsOptions } from '../records/records';
import { createSealing } from '../records/sealing';
import {
  applicationSchema,
  closest,
  everyChat,
  faultsOf,
  type Application,
  type ApplicationFaults,
  type BotChannel,
} from './application';
import type { Provider } from './provider';

const applicationsSchema = z.object({ applications: z.array(applicationSchema).readonly() });

type Saved =
  | { readonly kind: 'saved'; readonly application: Application }
  /** Somebody else has saved it since or, if `current` is absent, removed it. Nothing was written. */
  | { readonly kind: 'changed'; readonly current: Application | undefined }
  | { readonly kind: 'invalid'; readonly faults: ApplicationFaults };

/**
 * The applications, at most 50, in one record: a save applies from the next message on, in every instance. Until something is saved
 * there is `everyChat`.
 */
export interface Applications {
  /** Creates the record, so that every later change is a compare-and-swap. Call it at the start. */
  prepare(): Promise<void>;
  list(): Promise<readonly Application[]>;
  /** Creates an application (empty `id`), or replaces the version that the administrator has seen. */
  save(application: Application): Promise<Saved>;
  /** Returns false if it is gone, or no longer at this version. */
  remove(id: string, version: string): Promise<boolean>;
  /** The log-ins offered at a `BotChannel`: those of the most specific application. Reads the storage once. */
  providersFor(botChannel: BotChannel): Promise<readonly Provider[]>;
}

export interface ApplicationsOptions {
  readonly storage: Storage;
  readonly encryptionKeys: readonly EncryptionKey[];
  /** Called when the record cannot be opened. */
  readonly onUnreadable?: RecordsOptions['onUnreadable'];
}

export function createApplications({ storage, encryptionKeys, onUnreadable }: ApplicationsOptions): Applications {
  const records = createRecords(storage, createSealing(encryptionKeys), () => applicationsSchema, {
    onUnreadable,
    mustOpen: true,
  });
  const list = async () => (await records.read(recordKeys.applications))?.applications ?? [everyChat];

  async function prepare(): Promise<void> {
    await records.change(recordKeys.applications, (current) => (current ? undefined : { applications: [everyChat] }));
  }

  /** On `undefined` the record stays as it is. */
  async function change(decide: (known: readonly Application[]) => readonly Application[] | undefined) {
    await prepare();
    const { written } = await records.change(recordKeys.applications, (current) => {
      const applications = decide(current?.applications ?? [everyChat]);
      return applications && { applications };
    });
    return written;
  }

  return {
    prepare,
    list,

    async save(draft) {
      const id = draft.id || random();
      const application: Application = { ...tidy(draft), id, version: random() };
      let saved: Saved = { kind: 'changed', current: undefined };
      await change((known) => {
        const current = known.find((other) => other.id === id);
        saved = { kind: 'changed', current };
        if (draft.id !== '' && current?.version !== draft.version) return undefined;
        const faults = faultsOf(
          application,
          known.filter((other) => other !== current),
        );
        saved = { kind: 'invalid', faults };
        if (Object.keys(faults).length > 0) return undefined;
        saved = { kind: 'saved', application };
        return current ? known.map((other) => (other === current ? application : other)) : [...known, application];
      });
      return saved;
    },

    remove: (id, version) =>
      change((known) => {
        const left = known.filter((other) => other.id !== id || other.version !== version);
        return left.length < known.length ? left : undefined;
      }),

    providersFor: async (botChannel) => closest(await list(), botChannel)?.providers ?? [],
  };
}

function tidy(application: Application): Application {
  const { name, botId, channels, providers } = application;
  return {
    ...application,
    name: name.trim(),
    botId: botId.trim(),
    channels: [...new Set(channels.map((channel) => channel.trim().toLowerCase()))],
    providers: providers.map((provider) =>
      provider.kind === 'azure' ? { ...provider, connection: provider.connection.trim() } : provider,
    ),
  };
}

function random(): string {
  return randomBytes(12).toString('base64url');
}
