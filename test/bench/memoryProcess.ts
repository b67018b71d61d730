import { LmdbStorage } from '../../src/storage/lmdbStorage';
import { optionsGiven, serve } from './child';
import { createSessions, subjectsNamed } from './sessions';

// A process of its own with nothing but sessions in it. Asked for a number, it has looked up that many people's sessions
// since its start, and answers the bytes it holds then.

async function main(): Promise<void> {
  const { directory, people } = optionsGiven<MemoryOptions>();
  const storage = new LmdbStorage(directory);
  const subjects = subjectsNamed(people);
  // Signed in over other caches: the ones that are measured start empty.
  for (let first = 0; first < people; first += 500) {
    await createSessions(storage).signIn(subjects.slice(first, first + 500));
  }
  const sessions = createSessions(storage);
  let seen = 0;
  serve({}, async (upTo) => {
    for (const subject of subjects.slice(seen, Number(upTo))) await sessions.accessToken(subject);
    seen = Number(upTo);
    // Twice, because what the first finds to be over is freed by the second.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  });
}

export interface MemoryOptions {
  readonly directory: string;
  readonly people: number;
}

void main();
