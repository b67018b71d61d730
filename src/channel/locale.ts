/** The language of a locale without its region, `de` for `de-AT`; empty where there is none. It comes from a client. */
export function languageIn(locale: unknown): string {
  return typeof locale === 'string' ? (locale.toLowerCase().split(/[-_]/, 1)[0] ?? '') : '';
}
