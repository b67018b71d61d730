import type { Said } from '../platform/said';

/** What an action came to; shown once, above what it is about. */
export interface Notice {
  readonly kind: 'good' | 'warning' | 'bad';
  /** One sentence; also the beginning of the page's title, which screen readers say first. */
  readonly text: string;
  /** What to do, or more about it. */
  readonly details?: readonly string[] | undefined;
  /** The same from other parts of the assistant. */
  readonly said?: readonly Said[] | undefined;
}
