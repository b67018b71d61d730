import { request } from 'node:http';

interface Answer {
  readonly status: number;
  /** Parsed if it is declared to be JSON; `undefined` if it is empty. */
  readonly body: unknown;
}

/** Uses `node:http`, which takes less processor time than `fetch`. */
export function postJson(url: string, sent: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    request(url, options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('error', reject).once('end', () => {
        const { statusCode: status = 0, headers: had } = answer;
        const isJson = had['content-type']?.includes('json') === true && text !== '';
        resolve({ status, body: isJson ? JSON.parse(text) : text || undefined });
      });
    })
      .once('error', reject)
      .end(JSON.stringify(sent));
  });
}
