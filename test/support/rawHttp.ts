import { connect } from 'node:net';

/**
 * Sends bytes to a server on this machine; resolves to what came back until it closed the connection, or until that matches `until`,
 * in which case it does not hang up after the last byte. Never rejects: strangers' bytes may be cut off at any point.
 */
export function sendRaw(port: number, bytes: string | Uint8Array, until?: RegExp): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
      if (until?.test(received)) socket.destroy();
    });
    socket.on('error', () => undefined).on('close', () => resolve(received));
    // Node.js drops the response to a client that has hung up already.
    if (until) socket.write(bytes);
    else socket.end(bytes);
  });
}

/** The status of the first response that `sendRaw` got; 0 if there is none. */
export function statusOf(received: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1] ?? 0);
}
