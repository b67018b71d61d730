/** The link if it is https on the site's own host: it is shown to people, who trust the bot's links. */
export function ownLink(link: unknown, siteUrl: string): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  const { protocol, host, username, password, href } = new URL(link);
  const own = protocol === 'https:' && host === new URL(siteUrl).host && username === '' && password === '';
  return own ? href : undefined;
}

/** Attachments have no id field: it is in their links. */
export function attachmentId(links: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of ['self', 'jiraRest', 'content', 'thumbnail']) {
    const link = links[name];
    const [, found] =
      typeof link === 'string' ? (/\/attachment\/(?:content\/)?(\d{1,19})(?:[/?#]|$)/.exec(link) ?? []) : [];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The cursor in the link to the next page. */
export function cursorIn(link: unknown): string | undefined {
  if (typeof link !== 'string' || !URL.canParse(link)) return undefined;
  return new URL(link).searchParams.get('cursor') ?? undefined;
}
