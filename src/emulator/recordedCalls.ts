/** An answered request to an API or the token endpoint, without its credentials. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  /** The last value of each parameter. */
  readonly query: Readonly<Record<string, string>>;
  /** `0` if the connection was cut instead. */
  readonly status: number;
  /** A JSON or form body; secrets, codes and tokens in it are masked. */
  readonly body?: unknown;
  /** Whether it came with an `Authorization` header. */
  readonly authorized: boolean;
}

const callsAtMost = 1000;
const secrets = ['client_secret', 'code', 'code_verifier', 'refresh_token', 'token'];

/** Keeps the latest thousand. */
export function recordCall(calls: RecordedCall[], call: RecordedCall): void {
  const { body, path } = call;
  const masked = path.startsWith('/oauth/') && typeof body === 'object' && body !== null ? mask(body) : body;
  calls.push({ ...call, ...(body === undefined ? {} : { body: masked }) });
  if (calls.length > callsAtMost) calls.shift();
}

function mask(body: object): object {
  const entries = Object.entries(body).map(([name, value]) => [name, secrets.includes(name) ? '[redacted]' : value]);
  return Object.fromEntries(entries);
}
