import { createRequire } from 'node:module';
import { errorStatus } from '../platform/errorCode';
import type { ListingStorage } from '../records/listing';
import type { Storage } from '../records/storage';

/**
 * What Microsoft's storages lack and the sweep and key rotation need. Only for keys of letters, digits, `-` and `_`, as records have:
 * the SDKs escape anything else in ways of their own.
 */
export interface Listing {
  /** The keys that start with this prefix, in any order. */
  readonly keys: (prefix: string) => AsyncIterable<string>;
  /** Deletes the item if it still has this eTag; otherwise returns false. */
  readonly deleteIf: (key: string, eTag: string) => Promise<boolean>;
}

// The parts of `@azure/cosmos` 4 and `@azure/storage-blob` 12 that are used here.
interface Cosmos {
  CosmosClient: new (options: object) => { database(name: string): { container(name: string): CosmosContainer } };
}
interface CosmosContainer {
  readonly items: {
    query(
      query: object,
      options: object,
    ): { getAsyncIterator(): AsyncIterable<{ readonly resources: readonly unknown[] }> };
  };
  item(id: string, partition: string): { delete(options: object): Promise<unknown> };
}
interface Blobs {
  ContainerClient: new (
    connectionString: string,
    container: string,
    options: object,
  ) => {
    listBlobsFlat(options: object): AsyncIterable<{ readonly name: string }>;
    deleteBlob(name: string, options: object): Promise<unknown>;
  };
}

/** Joins a storage, which may be rebuilt, and its listing. */
export function listed(storage: Storage, { keys, deleteIf }: Listing): ListingStorage & Listing {
  return {
    read: (keysRead) => storage.read(keysRead),
    write: (changes) => storage.write(changes),
    delete: (keysDeleted) => storage.delete(keysDeleted),
    keys,
    deleteIf,
  };
}

/** `options` are those of a `CosmosClient`. */
export function cosmosListing(options: object, database: string, container: string): Listing {
  const opened = once(() => {
    const { CosmosClient } = besides<Cosmos>('botbuilder-azure', '@azure/cosmos');
    return new CosmosClient(options).database(database).container(container);
  });
  return {
    async *keys(prefix) {
      const query = {
        query: 'SELECT VALUE c.realId FROM c WHERE STARTSWITH(c.realId, @prefix)',
        parameters: [{ name: '@prefix', value: prefix }],
      };
      for await (const { resources } of opened().items.query(query, { maxItemCount: 1000 }).getAsyncIterator())
        yield* resources.filter((key) => typeof key === 'string');
    },
    deleteIf: (key, eTag) =>
      deleted(
        opened()
          .item(key, key)
          .delete({ accessCondition: { type: 'IfMatch', condition: eTag } }),
      ),
  };
}

export function blobsListing(connectionString: string, container: string, options: object): Listing {
  const opened = once(() => {
    const { ContainerClient } = besides<Blobs>('botbuilder-azure-blobs', '@azure/storage-blob');
    return new ContainerClient(connectionString, container, options);
  });
  return {
    async *keys(prefix) {
      for await (const { name } of opened().listBlobsFlat({ prefix: encodeURIComponent(prefix) }))
        yield decodeURIComponent(name);
    },
    deleteIf: (key, eTag) => deleted(opened().deleteBlob(encodeURIComponent(key), { conditions: { ifMatch: eTag } })),
  };
}

/** Loads a package that another one depends on. */
function besides<Module>(packageName: string, name: string): Module {
  return createRequire(createRequire(__filename).resolve(packageName))(name) as Module;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether the item was deleted: false if it is missing or has another eTag. */
async function deleted(deleting: Promise<unknown>): Promise<boolean> {
  try {
    await deleting;
    return true;
  } catch (error) {
    const status = errorStatus(error);
    if (status === 404 || status === 412) return false;
    throw error;
  }
}
