import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh directory for each test of the calling suite, or one for the whole suite; deleted afterwards. */
export function useTemporaryDirectory(each: 'test' | 'suite' = 'test'): () => string {
  const [begin, end] = each === 'test' ? [beforeEach, afterEach] : [before, after];
  let directory = '';
  begin(() => {
    directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-'));
  });
  end(() => rmSync(directory, { recursive: true, force: true }));
  return () => directory;
}
