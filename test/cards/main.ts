import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { galleryOf } from './gallery';
import { openPages } from './pages';
import { tellStory } from './story';

/** Writes every card and page the product can show to one HTML file: `npm run cards [file]`. */
async function main(file = 'artifacts/cards.html'): Promise<void> {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const [cards, pages] = await Promise.all([tellStory(), openPages()]);
  writeFileSync(file, galleryOf(cards, pages));
  process.stdout.write(`${cards.length} cards and ${pages.length} pages: ${resolve(file)}\n`);
}

void main(process.argv[2]);
