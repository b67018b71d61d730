/** Identifies one Atlassian Cloud site. Opaque; a UUID in practice. */
export type CloudId = string & { readonly brand: 'CloudId' };

/** One Atlassian Cloud site the signed-in person may reach. */
export interface Site {
  readonly cloudId: CloudId;
  readonly name: string;
  /** `https://your-domain.atlassian.net`, without a trailing slash. */
  readonly url: string;
}

/** A site from accessible-resources, with the scopes granted there. */
export interface GrantedSite extends Site {
  readonly scopes: readonly string[];
}

/** The token endpoint's response. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent if `offline_access` was not granted. Changes with every refresh. */
  readonly refreshToken?: string | undefined;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** The scopes actually granted; empty if Atlassian did not say. */
  readonly scopes: readonly string[];
}

/** Who signed in, by an id that means nothing outside Atlassian. */
export interface Account {
  /** Opaque, at most 128 characters, stable. */
  readonly accountId: string;
  /** `customer` is a portal-only account of Jira Service Management. */
  readonly type: string;
  /** `active`, `inactive` or `closed`. */
  readonly status: string;
}

/** An account with name and email address, from `GET /me` of the User identity API. */
export interface Profile extends Account {
  /** Editable by its owner: for display only. */
  readonly name: string;
  /** Also absent if Atlassian says it is unverified. */
  readonly email?: string | undefined;
}

/** A file's bytes. */
export interface FileContent {
  /** E.g. `image/png`; untrusted. */
  readonly mimeType: string;
  readonly content: Uint8Array;
}
