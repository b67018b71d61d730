/** The language of a locale without its region: `de` for `de-AT`; empty if there is none. Clients send it, so it can be anything. */
export function languageIn(locale: unknown): string {
  return typeof locale === 'string' ? (locale.toLowerCase().split(/[-_]/, 1)[0] ?? '') : '';
}
