import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import { lineOf } from '../support/program';
import { sendRaw, statusOf } from '../support/rawHttp';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { usePrograms, type ServedAssistant } from '../support/usePrograms';

const settings = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'hunter2', LOG_LEVEL: 'silent' };
const app = {
  MICROSOFTAPPID: '00000000-0000-0000-0000-00000000b07a',
  MICROSOFTAPPPASSWORD: 'hunter2',
  HOST: '127.0.0.1',
};
const mebibyte = 1024 * 1024;

/** The head of a message whose body is announced and never ends. */
const head = (length: number, more = '') =>
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}Content-Length: ${length}\r\n\r\n`;

describe('connections before anybody is authenticated', () => {
  const directory = useTemporaryDirectory('suite');
  /** How much memory one takes is told of a process that has done nothing else. */
  const fresh = usePrograms(directory);
  const lasting = usePrograms(directory, 'suite');
  const sockets: Socket[] = [];

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  function open({ port }: ServedAssistant, bytes: string): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      sockets.push(socket);
      socket.setEncoding('latin1').once('data', (text: string) => resolve(text));
      socket.on('error', () => resolve('')).on('close', () => resolve(''));
      socket.write(bytes);
    });
  }

  const health = ({ port }: ServedAssistant) =>
    sendRaw(Number(port), 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');

  let withApp: ServedAssistant;
  let withoutApp: ServedAssistant;
  before(async () => {
    withApp = await lasting.serve({ ...settings, ...app });
    withoutApp = await lasting.serve(settings);
  });

  it('are refused by their headers alone where there is an app id', async () => {
    for (const more of ['', 'Authorization: Basic eDp5\r\n', 'Authorization: Bearer\r\n', 'Authorization: Bearer \r\n'])
      expect(statusOf(await open(withApp, head(mebibyte, more)))).to.equal(401);
  });

  it('are asked for a body only where one is read', async () => {
    const waits = 'Expect: 100-continue\r\n';
    expect(statusOf(await open(withApp, head(100, waits)))).to.equal(401);
    expect(statusOf(await open(withoutApp, head(mebibyte, waits)))).to.equal(413);
    expect(statusOf(await open(withoutApp, head(100, `${waits}Via: 1.1 proxy\r\n`)))).to.equal(403);
    expect(await open(withoutApp, head(100, waits))).to.equal('HTTP/1.1 100 Continue\r\n\r\n');
    const whole = `${head(2, `${waits}Connection: close\r\n`)}{}`;
    expect(await sendRaw(Number(withoutApp.port), whole)).to.match(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 400 Bad Request\r\n/,
    );
  });

  it('are asked for a form as well', async () => {
    const page = await lasting.serve({ ...settings, CONFIGURATION_PASSWORD: 'hunter2hunter2' });
    const host = `localhost:${page.port}`;
    const lines = ['POST /configuration/log-in HTTP/1.1', `Host: ${host}`, `Origin: http://${host}`];
    const body = ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 100', 'Expect: 100-continue'];
    const form = [...lines, ...body, '', ''].join('\r\n');
    expect(await open(page, form)).to.equal('HTTP/1.1 100 Continue\r\n\r\n');
  });

  it('are told nothing of why a token is refused', async () => {
    const [payload, signature] = ['{"iss":"x"}', 'x'].map((part) => Buffer.from(part).toString('base64url'));
    for (const token of [
      'x',
      'a.b.c',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.${signature}`,
    ]) {
      const activity = JSON.stringify({
        type: 'message',
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/teams/',
        from: { id: 'a' },
        recipient: { id: 'b' },
        conversation: { id: 'c' },
      });
      const more = `Authorization: Bearer ${token}\r\nConnection: close\r\n`;
      const answer = await sendRaw(Number(withApp.port), head(activity.length, more) + activity);
      expect(statusOf(answer), answer).to.equal(401);
      expect(answer.split('\r\n\r\n')[1], token).to.equal('');
    }
  });

  for (const [who, more, ...bodies] of [
    ['without a token', '', [mebibyte, 401], [200 * 1024, 401]],
    ['with a token that nobody has looked at yet', 'Authorization: Bearer x\r\n', [mebibyte, 413], [200 * 1024, 503]],
  ] as const)
    it(`cost little memory: 2,000 ${who} each, with unfinished bodies`, async () => {
      const assistant = await fresh.serve({ ...settings, ...app, STORAGE_URL: 'memory:', LOG_LEVEL: 'debug' });
      // The rest of the modules comes once it listens.
      await lineOf(assistant, /warmed up/);
      await health(assistant);
      for (const [length, refusal] of bodies) {
        const before = residentMemory(assistant);
        const begun = head(length, more) + 'x'.repeat(64 * 1024);
        const answers = Array.from({ length: 2000 }, () => open(assistant, begun));
        // Those that are being read have no answer yet; of the others as many as there is no room for.
        const answered: number[] = [];
        for (const answer of answers) void answer.then((text) => answered.push(statusOf(text)));
        while (answered.length < 1900) await new Promise((resolve) => setImmediate(resolve));
        expect(statusOf(await health(assistant))).to.equal(200);
        expect((residentMemory(assistant) - before) / mebibyte, `MiB, for ${length / 1024} KiB`).to.be.lessThan(64);
        // Who is still writing when the connection closes may lose the refusal.
        expect([...new Set(answered)].filter((status) => status !== 0)).to.deep.equal([refusal]);
        for (const socket of sockets.splice(0)) socket.destroy();
      }
    });

  it('share a budget for what is being read, and are told when to come back', async () => {
    const half = 128 * 1024;
    // None of these ends, so none is answered; the 33rd has no room.
    for (let times = 0; times < 32; times += 1) void open(withoutApp, head(2 * half) + 'x'.repeat(half));
    let received = '';
    while (statusOf(received) !== 503) received = await open(withoutApp, `${head(2)}{}`);
    expect(received.toLowerCase()).to.contain('retry-after: 1');
    for (const socket of sockets.splice(0)) socket.destroy();
    while (statusOf(received) !== 400) received = await open(withoutApp, `${head(2)}{}`);
  });

  it('get 413 for a body byte by byte, whose pieces cost more than its length', async () => {
    const send = (pieces: readonly string[]) => {
      const chunks = [...pieces, ''].map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`).join('');
      return open(withoutApp, head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked') + chunks);
    };
    const body = `{${' '.repeat(99_998)}}`;
    expect(statusOf(await send([...body]))).to.equal(413);
    expect(statusOf(await send(body.match(/.{1,100}/g) ?? []))).to.equal(400);
  });

  it('get 413 for more than 256 KiB', async () => {
    let status = 0;
    while (status === 0) status = statusOf(await open(withoutApp, head(300_000) + ' '.repeat(300_000)));
    expect(status).to.equal(413);
  });

  it('get 400 for an activity of more properties than the protocol has', async () => {
    const party = { id: 'a' };
    const activity = {
      type: 'message',
      channelId: 'emulator',
      serviceUrl: 'http://127.0.0.1:9',
      from: party,
      recipient: party,
      conversation: party,
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, 1])),
    };
    const text = JSON.stringify(activity);
    expect(statusOf(await open(withoutApp, head(text.length) + text))).to.equal(400);
  });
});

function residentMemory({ child }: ServedAssistant): number {
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
