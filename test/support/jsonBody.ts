import type { IncomingMessage } from 'node:http';

/** The request's JSON; an empty object if it has no body. */
export async function jsonBody<T extends object = Readonly<Record<string, unknown>>>(
  request: IncomingMessage,
): Promise<Partial<T>> {
  const text = await new Promise<string>((resolve, reject) => {
    let whole = '';
    request.setEncoding('utf8').on('data', (part: string) => (whole += part));
    request.once('end', () => resolve(whole)).once('error', reject);
  });
  return text === '' ? {} : JSON.parse(text);
}
