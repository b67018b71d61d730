/** Makes the sign-in look like the bot's own: its pages, and its card in channels whose sign-in card can have an image. For its words see `addLanguage` and `addPageLanguage`. */
export interface Branding {
  /** The logo's alternative text: the company's name. */
  readonly name: string;
  /** An `https:` URL, or `data:image/…`, which causes no request. Up to 48 pixels high on pages. */
  readonly logo?: string;
  /** The colour of buttons and links on pages, as `#0747a6`, in the light and the dark theme. */
  readonly accent?: string;
}
