import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a secret might have ended up: the name of each place, and its bytes. */
export type Places = Readonly<Record<string, string | Buffer>>;

/** How much of a long secret counts as a leak: a truncated token is one, too. */
const pieceLength = 20;

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Finds secrets in these places, as `secret in place`: plain, in hex or in base64; for long secrets, their start or end. */
export function findLeaks(secrets: ReadonlyMap<string, string>, places: Places): string[] {
  return [...secrets].flatMap(([name, secret]) =>
    Object.entries(places)
      .filter(([, content]) => occurs(secret, content))
      .map(([place]) => `${name} in ${place}`),
  );
}

/** The bytes of every file below a directory. */
export function filesBelow(directory: string): Places {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
  );
}

function occurs(secret: string, content: string | Buffer): boolean {
  // latin1 maps bytes to characters one to one: the same search works for text and binary files.
  const text = Buffer.from(content).toString('latin1');
  // Six digits also occur in longer numbers and random UUIDs, where they are not a code.
  if (secret.length < pieceLength) return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text.replaceAll(uuids, 'UUID'));
  const pieces = [secret.slice(0, pieceLength), secret.slice(-pieceLength)];
  return pieces.flatMap(writings).some((needle) => text.includes(needle));
}

function writings(piece: string): string[] {
  const bytes = Buffer.from(piece);
  // Base64 looks different at each of three offsets; its ends depend on the neighbouring bytes.
  const inBase64 = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64url');
    return padded.slice(Math.ceil((offset * 4) / 3), -4);
  });
  return [
    piece,
    bytes.toString('hex'),
    ...inBase64,
    ...inBase64.map((text) => text.replaceAll('-', '+').replaceAll('_', '/')),
  ];
}
