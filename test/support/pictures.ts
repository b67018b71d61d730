import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

const folder = process.env['PICTURES'];

/** Whether anybody will look at pictures: taking them costs as much as the test itself. */
export const wantsPictures = folder !== undefined;

/** The pictures of one suite, numbered, in the folder that `PICTURES` names. */
export interface Pictures {
  /** Takes a picture, if pictures are wanted. */
  take(page: Page, name: string, options?: PageScreenshotOptions): Promise<void>;
  /** Takes a picture of a failed test in any case, into `artifacts` if no folder is named. */
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
