import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

const folder = process.env['PICTURES'];

/** Whether somebody will look at pictures: they cost as much as what they are of. */
export const wantsPictures = folder !== undefined;

/** The pictures of one suite, numbered, in the folder that `PICTURES` names. */
export interface Pictures {
  /** Where pictures are wanted. */
  take(page: Page, name: string, options?: PageScreenshotOptions): Promise<void>;
  /** What stands there when a test fails: always taken, into `artifacts` where no folder is named. */
  takeFailure(page: Page): Promise<void>;
}

export function picturesOf(suite: string): Pictures {
  let taken = 0;
  return {
    async take(page, name, options) {
      if (folder === undefined) return;
      taken += 1;
      await page.screenshot({
        ...options,
        path: join(folder, `${suite}-${String(taken).padStart(2, '0')}-${name}.png`),
      });
    },
    async takeFailure(page) {
      await page.screenshot({ path: join(folder ?? 'artifacts', `${suite}-failed.png`) });
    },
  };
}
