import type { IncomingMessage } from 'node:http';
import type { Timer } from '../platform/timer';

/** Bytes. Channels keep activities under 256 KiB. */
const bodyAtMost = 256 * 1024;
/** Pieces of one body: sent a byte at a time, each would cost as much as a packet. */
const piecesAtMost = 4096;
/** Bytes of all bodies being read at the same time. */
const bodiesAtMost = 8 * 1024 * 1024;
/** Milliseconds to read a body, and after which it may be dropped to make room: a channel's body comes at once. */
const readWithin = 10_000;
const slowAfter = 1000;

/** Why a body was not read, as an HTTP status. */
export type Unread = 408 | 413 | 503;

/** Reads the bodies of messages, which nobody has authenticated yet, within a limit on what they hold together. */
export function createBodies(timer: Timer) {
  let held = 0;
  /** Each ends a slow body; the one that has taken longest comes first. */
  const slow = new Set<() => void>();

  function makeRoom(length: number): boolean {
    for (const refuse of slow) {
      if (held + length <= bodiesAtMost) break;
      refuse();
    }
    return held + length <= bodiesAtMost;
  }

  async function read(request: IncomingMessage): Promise<Buffer | Unread> {
    const announced = Number(request.headers['content-length'] ?? bodyAtMost);
    if (announced > bodyAtMost) return 413;
    if (!makeRoom(announced)) return 503;
    held += announced;
    return new Promise((resolve) => {
      const pieces: Buffer[] = [];
      let length = 0;
      let isEnded = false;
      const end = (result: Buffer | Unread) => {
        if (isEnded) return;
        isEnded = true;
        for (const stop of [stopSlow, stopLate]) stop();
        slow.delete(refuse);
        held -= announced;
        request.pause();
        resolve(result);
      };
      const refuse = () => end(503);
      const stopSlow = timer(slowAfter, () => slow.add(refuse));
      const stopLate = timer(readWithin, () => end(408));
      request.on('data', (piece: Buffer) => {
        if (isEnded) return;
        length += piece.length;
        if (length > bodyAtMost || pieces.push(Buffer.from(piece)) > piecesAtMost) end(413);
      });
      request.once('end', () => end(Buffer.concat(pieces)));
      for (const event of ['error', 'close']) request.once(event, () => end(408));
    });
  }

  return { read };
}
