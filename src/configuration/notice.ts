import type { Said } from '../platform/said';

/** The outcome of an action; shown once, at the top of its page. */
export interface Notice {
  readonly kind: 'good' | 'warning' | 'bad';
  /** One sentence; also the start of the page's title, which screen readers read first. */
  readonly text: string;
  /** More about it, or what to do. */
  readonly details?: readonly string[] | undefined;
  /** The same from other parts of the assistant. */
  readonly said?: readonly Said[] | undefined;
}
