import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a secret might have got to: a name for each place, and the bytes there. */
export type Places = Readonly<Record<string, string | Buffer>>;

/** How much of a long secret has to be somewhere to count: a truncated token is a leak, too. */
const pieceLength = 20;

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Which secrets occur where, as `secret in place`: as they are, in hex or in base64; of long ones the beginning or the end. */
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
  // One byte, one character: so the same search does for text and for binary files.
  const text = Buffer.from(content).toString('latin1');
  // Six digits also occur within longer numbers and random UUIDs, where they are nobody's code.
  if (secret.length < pieceLength) return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text.replaceAll(uuids, 'UUID'));
  const pieces = [secret.slice(0, pieceLength), secret.slice(-pieceLength)];
  return pieces.flatMap(writings).some((needle) => text.includes(needle));
}

function writings(piece: string): string[] {
  const bytes = Buffer.from(piece);
  // Base64 looks different at each of three offsets; its ends depend on what stands beside it.
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
