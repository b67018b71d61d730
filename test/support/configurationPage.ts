import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { createSend } from '../../src/atlassian/http';
import { inspectSettings } from '../../src/settings/settings';
import { createConfiguration, createGrantLog, type Section, type SessionStore } from '../../src/configuration';
import type { AdministratorsAct } from '../../src/configuration/administratorsAct';
import type { Said } from '../../src/platform/said';
import { sendPage } from '../../src/web/html';
import { failurePage } from '../../src/web/pages';
import { english } from '../../src/web/texts/english';
import { listening } from './listening';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  /** A raw form body, in place of `form`. */
  readonly raw?: string;
}

/** A request with exactly this path and these headers. */
export function ask(origin: string, path: string, { method, headers = {}, form, raw }: Ask = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const body = raw ?? (form ? new URLSearchParams(form).toString() : undefined);
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        hostname,
        port,
        path,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: { ...type, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface ConfigurationPage {
  readonly origin: string;
  readonly file: string;
  readonly printed: readonly string[];
  /** Epoch milliseconds; tests move it. */
  clock: number;
  readonly grants: ReturnType<typeof createGrantLog>;
  /** Returns a new key, as it would be printed now. */
  key(): string;
  ask(path: string, options?: Ask): Promise<Answer>;
  /** Uses the key; returns the cookies that the browser sends to pages and to the callback. */
  logIn(): Promise<string>;
  /** Loads a page and posts these fields with its form's token, as the form itself does. */
  submit(
    cookie: string,
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** The settings file's current text. */
  settingsText(): string;
  close(): Promise<void>;
}

export interface ConfigurationPageOptions {
  readonly directory: string;
  /** Lines of the settings file. */
  readonly conf: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly password?: string;
  readonly callbackUrl?: (origin: string) => string;
  readonly sections?: readonly Section[];
  readonly onAct?: (act: AdministratorsAct) => void;
  readonly sessions?: SessionStore;
  readonly signIns?: () => Promise<Said | undefined>;
}

/** The configuration page on its own server, over a settings file in `directory`. */
export async function openConfigurationPage(options: ConfigurationPageOptions): Promise<ConfigurationPage> {
  const { directory, conf, env = {}, password, sections = [] } = options;
  const file = join(directory, 'kbot.conf');
  writeFileSync(file, conf, { mode: 0o644 });
  const printed: string[] = [];
  const errors: unknown[] = [];
  const server = createServer((request, response) => {
    const isCallback = request.url?.startsWith('/oauth2/jira/callback') === true;
    if (!isCallback) return void configuration.route(request, response);
    void configuration.callback(request, response).then((taken) => {
      if (!taken) sendPage(response, failurePage(english, 'unknown-link'));
    });
  });
  const port = await listening(server);
  const origin = `http://127.0.0.1:${port}`;

  const read = () => inspectSettings({ env: { ...env, KBOT_CONF: file } });
  const { settings } = read();
  const callbackUrl = settings.callbackUrl ?? options.callbackUrl?.(origin) ?? `${origin}/oauth2/jira/callback/`;
  const { clientId = 'none', clientSecret = 'none', trustedProxies } = settings;
  const now = () => page.clock;
  const grants = createGrantLog(now);
  const configuration = createConfiguration({
    setUp: { running: { ...settings, clientId, clientSecret, callbackUrl }, read },
    send: createSend(),
    grants,
    password,
    trustedProxies,
    url: origin,
    print: (line) => printed.push(line),
    onError: (_what, error) => errors.push(error),
    sections,
    ...(options.onAct ? { onAct: options.onAct } : {}),
    ...(options.sessions ? { sessions: options.sessions } : {}),
    ...(options.signIns ? { signIns: options.signIns } : {}),
    now,
  });

  const page: ConfigurationPage = {
    origin,
    file,
    printed,
    clock: Date.UTC(2026, 0, 5),
    grants,
    key: () => /key=([\w-]+)/.exec(configuration.invitation())?.[1] ?? '',
    ask: (path, asked) => ask(origin, path, asked),
    async logIn() {
      const { headers } = await page.ask(`/configuration/?key=${page.key()}`);
      return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
    },
    async submit(cookie, path, fields = {}, headers = {}) {
      const { text } = await page.ask('/configuration/', { headers: { cookie } });
      const token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? '';
      return page.ask(path, { headers: { cookie, ...ours, ...headers }, form: { ...fields, token } });
    },
    settingsText: () => readFileSync(file, 'utf8'),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (errors.length > 0) throw new Error(`the page failed: ${String(errors[0])}`);
    },
  };
  return page;
}

/** The headers that a browser sends with a form of a page without referrer. */
export const ours: Readonly<Record<string, string>> = { origin: 'null', 'sec-fetch-site': 'same-origin' };
