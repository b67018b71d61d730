import { setTimeout as delay } from 'node:timers/promises';
import type { FoundTypes, TypeText } from './types';

/** A request type that may be meant. */
export interface Candidate extends TypeText {
  readonly score: number;
}

export interface InterpretRequest {
  /** As the person typed them; untrusted. */
  readonly words: string;
  /** The person's locale, if known. */
  readonly language: string | undefined;
  /** Best first; empty if nothing in the catalogue shares a word. */
  readonly candidates: readonly Candidate[];
  /** Aborted when time is up. */
  readonly signal: AbortSignal;
}

export interface Interpretation {
  /** A type of the catalogue; any other counts as none. */
  readonly typeId?: string | undefined;
  /** Values for the type's fields, by field id. They are validated like a person's answers. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** The bot's own language model or service, which says what words mean; `undefined` if it does not know. */
export type Interpret = (request: InterpretRequest) => Promise<Interpretation | undefined>;

export interface InterpretOptions {
  readonly interpret?: Interpret | undefined;
  /** Time limit in milliseconds. Default 2000. */
  readonly interpretTime?: number | undefined;
  /** Default: a timer. */
  readonly wait?: ((milliseconds: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

/** What words mean, by search and by the hook. */
export interface Understood extends FoundTypes {
  /** Not validated. Empty unless the hook named the `certain` type. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The hook's result if it names a type of the catalogue; otherwise, and if it is late or fails, what was found. */
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
  // Aborting the timer rejects, which is no error.
  return delay(milliseconds, undefined, { signal }).catch(() => undefined);
}
