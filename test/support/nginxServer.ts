import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A response through the proxy. */
interface Passed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** This test's own nginx on loopback, with a certificate that only this object trusts. */
export interface NginxServer {
  ask(
    path: string,
    init?: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string },
  ): Promise<Passed>;
  close(): Promise<void>;
}

/** Skips the calling suite, and says so, if there is no nginx, or no openssl for its certificate. */
export function needsNginx(): void {
  before(function () {
    if (spawnSync('nginx', ['-v']).status === 0 && spawnSync('openssl', ['version']).status === 0) return;
    process.stdout.write('    (nginx or openssl is not installed: skipped)\n');
    this.skip();
  });
}

/** Runs nginx in this directory with a site's configuration for this host; resolves when it listens at the port. */
export async function startNginx(directory: string, host: string, port: number, site: string): Promise<NginxServer> {
  const at = (name: string) => join(directory, name);
  mkdirSync(directory, { recursive: true });
  // Its workers run as another user than root.
  chmodSync(directory, 0o755);
  const certificate = ['-keyout', at('privkey.pem'), '-out', at('fullchain.pem'), '-subj', `/CN=${host}`];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-addext',
    `subjectAltName=DNS:${host}`,
  ];
  execFileSync('openssl', [...made, ...certificate], { stdio: 'ignore' });
  writeFileSync(at('site.conf'), site.replaceAll('/certificates/', `${directory}/`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${at(`${name}_temp`)};`,
  );
  writeFileSync(
    at('nginx.conf'),
    `pid ${at('nginx.pid')}; worker_processes 1; daemon off; error_log ${at('error.log')};
     events {} http { access_log off; ${temporary.join(' ')} include ${at('site.conf')}; }`,
  );
  const child = spawn('nginx', ['-c', at('nginx.conf'), '-e', at('error.log'), '-p', directory], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!(await listens(port))) if (isOver) throw new Error(`nginx ended: ${readFileSync(at('error.log'), 'utf8')}`);
  const ca = readFileSync(at('fullchain.pem'));
  return {
    ask: (path, { method = 'GET', headers = {}, body = '' } = {}) =>
      new Promise((resolve, reject) => {
        const to = { host: '127.0.0.1', servername: host, port, path, method, ca, agent: false };
        const asked = request({ ...to, headers: { host: `${host}:${port}`, ...headers } }, (answer) => {
          text(answer).then(
            (said) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: said }),
            reject,
          );
        });
        asked.once('error', reject);
        asked.end(body);
      }),
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
