import { createRequire } from 'node:module';
import { NeededPackage } from '../platform/neededPackage';
import type { ListingStorage } from '../records/listing';
import type { Storage } from '../records/storage';
import { blobsListing, cosmosListing, listed, type Listing } from './azureListing';
import { RebuiltStorage } from './rebuiltStorage';

// Wraps Microsoft's packages, which users install themselves. Timeouts and retries, which those leave to chance, are set: an
// unanswered call is retried within seconds, then fails.

const load = createRequire(__filename);
/** Milliseconds. */
const triedFor = 4000;
const retriedWithin = 1000;

export interface CosmosContainer {
  readonly endpoint: string;
  /** Base64. */
  readonly key: string;
  readonly database: string;
  readonly container: string;
}

/** Azure Cosmos DB. Creates the container if needed; the database must exist. */
export function cosmosStorage({ endpoint, key, database, container }: CosmosContainer): ListingStorage & Listing {
  const connectionPolicy = {
    requestTimeout: triedFor,
    retryOptions: { maxRetryAttemptCount: 3, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 5 },
  };
  const options = {
    cosmosDbEndpoint: endpoint,
    authKey: key,
    databaseId: database,
    containerId: container,
    // In compatibility mode, an item whose key exceeds 255 characters is never found again.
    compatibilityMode: false,
    cosmosClientOptions: { connectionPolicy },
  };
  const storage = new RebuiltStorage(() => {
    mustBeInstalled('botbuilder-azure');
    // The module keeps a failed first connection for every storage in the process, so each storage loads the module afresh.
    const file = load.resolve('botbuilder-azure/lib/cosmosDbPartitionedStorage');
    delete load.cache[file];
    return made('botbuilder-azure', load(file), 'CosmosDbPartitionedStorage', [options]);
  });
  return listed(storage, cosmosListing({ endpoint, key, connectionPolicy }, database, container));
}

/** Azure Blob Storage. Creates the container if needed. */
export function blobsStorage(connectionString: string, container: string): ListingStorage & Listing {
  const retryOptions = {
    maxTries: 3,
    tryTimeoutInMs: triedFor,
    retryDelayInMs: retriedWithin / 4,
    maxRetryDelayInMs: retriedWithin,
  };
  const parameters = [connectionString, container, { storagePipelineOptions: { retryOptions } }];
  const storage = new RebuiltStorage(() => {
    mustBeInstalled('botbuilder-azure-blobs');
    return made('botbuilder-azure-blobs', load('botbuilder-azure-blobs'), 'BlobsStorage', parameters);
  });
  return listed(storage, blobsListing(connectionString, container, { retryOptions }));
}

function mustBeInstalled(packageName: string): void {
  try {
    load.resolve(packageName);
  } catch (error) {
    throw new NeededPackage(`${packageName}@4`, error);
  }
}

function made(packageName: string, exported: unknown, className: string, parameters: readonly unknown[]): Storage {
  const constructor: unknown =
    typeof exported === 'object' && exported !== null ? Reflect.get(exported, className) : undefined;
  const storage: unknown =
    typeof constructor === 'function' ? Reflect.construct(constructor, [...parameters]) : undefined;
  if (!isStorage(storage)) throw new Error(`The package ${packageName} has no ${className}: install its version 4.`);
  return storage;
}

function isStorage(value: unknown): value is Storage {
  return (
    typeof value === 'object' &&
    value !== null &&
    (['read', 'write', 'delete'] as const).every((name) => typeof Reflect.get(value, name) === 'function')
  );
}
