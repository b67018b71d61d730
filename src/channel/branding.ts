/** How the sign-in looks like the bot's own: its card where the channel's has images, and its pages. Words: `addLanguage`, `addPageLanguage`. */
export interface Branding {
  /** What the logo shows, for those who do not see it: the company's name. */
  readonly name: string;
  /** `https:`, or `data:image/…`, which asks nobody. Shown up to 48 pixels high on pages. */
  readonly logo?: string;
  /** Of what stands out on pages, as `#0747a6`; by light and by dark. */
  readonly accent?: string;
}
