import { setTimeout as delay } from 'node:timers/promises';
import type { FoundTypes, TypeText } from './types';

/** A request type that the words may mean. */
export interface Candidate extends TypeText {
  readonly score: number;
}

export interface InterpretRequest {
  /** As the person typed them; untrusted. */
  readonly words: string;
  /** The person's locale, where it is known. */
  readonly language: string | undefined;
  /** Best first; empty where nothing of the catalogue has a word in common. */
  readonly candidates: readonly Candidate[];
  /** Aborted when the time is up. */
  readonly signal: AbortSignal;
}

export interface Interpretation {
  /** One of the catalogue; any other is as none. */
  readonly typeId?: string | undefined;
  /** Values for the type's fields, by field id. They go through the form's own rules like a person's answers. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** A language model or service of the bot's own that says what words mean; `undefined` where it does not know. */
export type Interpret = (request: InterpretRequest) => Promise<Interpretation | undefined>;

export interface InterpretOptions {
  readonly interpret?: Interpret | undefined;
  /** Milliseconds that it may take. Default 2000. */
  readonly interpretTime?: number | undefined;
  /** Default a timer. */
  readonly wait?: ((milliseconds: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

/** What words mean: what was found, and what the hook makes of it. */
export interface Understood extends FoundTypes {
  /** Not checked: empty unless the hook named the type that is `certain`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the hook says where it names a type of the catalogue; else, and where it is late or fails, what was found. */
export async function interpreted(
  found: FoundTypes,
  request: Omit<InterpretRequest, 'signal'>,
  has: (typeId: string) => boolean,
  { interpret, interpretTime = 2000, wait = timer }: InterpretOptions,
): Promise<Understood> {
  const unchanged = { ...found, values: {} };
  if (!interpret) return unchanged;
  const done = new AbortController();
  const ask = async () => interpret({ ...request, signal: done.signal });
  const late = wait(interpretTime, done.signal).then(() => undefined);
  const said = await Promise.race([ask(), late]).catch(() => undefined);
  done.abort();
  if (typeof said?.typeId !== 'string' || !has(said.typeId)) return unchanged;
  const { typeId } = said;
  const others = found.hits.filter((hit) => hit.typeId !== typeId);
  const own = found.hits.find((hit) => hit.typeId === typeId)?.score ?? 0;
  const best = { typeId, score: Math.max(own, ...others.map(({ score }) => score)) };
  const values = isRecord(said.values) ? said.values : {};
  return { hits: [best, ...others], plausible: [best], certain: typeId, fits: true, values };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function timer(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  // An abort ends the timer; that it was not needed is no mistake.
  return delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
