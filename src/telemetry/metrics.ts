import {
  metrics as openTelemetry,
  type Attributes,
  type Counter,
  type Histogram,
  type MeterProvider,
} from '@opentelemetry/api';

interface Instruments {
  readonly provider: MeterProvider;
  readonly signInsStarted: Counter;
  readonly signInsFinished: Counter;
  readonly refreshes: Counter;
  readonly refreshConflicts: Counter;
  readonly calls: Histogram;
  readonly callbackToChat: Histogram;
}

/** Bucket boundaries in seconds: the range of Atlassian's response times, up to a call's deadline. */
const seconds = { unit: 's', advice: { explicitBucketBoundaries: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30] } };

let made: Instruments | undefined;

/**
 * Created once per meter provider: without an SDK all of them do nothing. Looked up at each use because an SDK may be loaded after
 * this package, and the API does not pass it instruments created earlier.
 */
function instruments(): Instruments {
  const provider = openTelemetry.getMeterProvider();
  if (made?.provider === provider) return made;
  const meter = provider.getMeter('botbuilder-atlassian');
  const counter = (name: string, unit: string, description: string) =>
    meter.createCounter(`botbuilder_atlassian.${name}`, { unit, description });
  const histogram = (name: string, description: string) =>
    meter.createHistogram(`botbuilder_atlassian.${name}`, { ...seconds, description });
  made = {
    provider,
    signInsStarted: counter('sign_in.started', '{sign-in}', 'Sign-ins that were begun in a chat'),
    signInsFinished: counter('sign_in.finished', '{sign-in}', 'Sign-ins that came to an end, by outcome'),
    refreshes: counter('token.refreshes', '{refresh}', 'Refreshes of access tokens, by outcome'),
    refreshConflicts: counter('token.refresh_conflicts', '{refresh}', 'Refreshes that met another one'),
    calls: histogram('call.duration', 'Calls to Atlassian, by operation and status'),
    callbackToChat: histogram('callback_to_chat.duration', 'From the browser at the callback to the chat being told'),
  };
  return made;
}

/** The outcome of a refresh; see docs/observability.md. */
export type RefreshOutcome = 'renewed' | 'discarded' | 'ended' | 'failed';

/**
 * Counters and timings, through the OpenTelemetry API. Attributes are this package's own words and HTTP status codes: never an id, a
 * name or anything a person or Atlassian wrote.
 */
export const metrics = {
  signInStarted(): void {
    instruments().signInsStarted.add(1);
  },

  signInFinished(outcome: string): void {
    instruments().signInsFinished.add(1, { outcome });
  },

  refresh(outcome: RefreshOutcome): void {
    instruments().refreshes.add(1, { outcome });
  },

  /** Another instance was refreshing, or had refreshed, the same tokens. */
  refreshConflict(): void {
    instruments().refreshConflicts.add(1);
  },

  /** `since`: from `performance.now()`. `status`: the response's, if there was one. `error`: the `AtlassianErrorCode`. */
  call(operation: string, since: number, { status, error }: { status?: number | undefined; error?: string }): void {
    const attributes: Attributes = {
      operation,
      ...(status === undefined ? {} : { 'http.response.status_code': status }),
      ...(error === undefined ? {} : { 'error.type': error }),
    };
    instruments().calls.record(secondsSince(since), attributes);
  },

  /** `since`: from `performance.now()`. */
  callbackToChat(since: number, outcome: 'told' | 'failed'): void {
    instruments().callbackToChat.record(secondsSince(since), { outcome });
  },
};

function secondsSince(since: number): number {
  return (performance.now() - since) / 1000;
}
