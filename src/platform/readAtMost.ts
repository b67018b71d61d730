/** Reads a stream to its end. `undefined` if it holds more than so many bytes; the rest is then left unread. */
export async function readAtMost(stream: AsyncIterable<unknown>, bytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Uint8Array);
    length += part.length;
    if (length > bytes) return undefined;
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
