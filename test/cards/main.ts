import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { configurationPages } from './configurationPages';
import { galleryOf } from './gallery';
import { emulatorPages, signInPages } from './pages';
import { proposals } from './proposals';
import { tellStory } from './story';

/** Writes every card and page into one file; its path is the only argument. */
async function main(): Promise<void> {
  const file = resolve(process.argv[2] ?? 'artifacts/cards.html');
  const chapters = [
    ...(await tellStory()),
    { title: 'What a language model proposes', scenes: await proposals() },
    { title: 'Pages of the sign-in', scenes: await signInPages('en') },
    { title: 'Pages of the configuration', scenes: await configurationPages() },
    { title: 'Pages of the emulator', scenes: await emulatorPages() },
  ];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, galleryOf(chapters));
  process.stdout.write(`${file}\n`);
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
