/** Identifies one Atlassian Cloud site. Opaque; a UUID in practice. */
export type CloudId = string & { readonly brand: 'CloudId' };

/** One Atlassian Cloud site the signed-in person may reach. */
export interface Site {
  readonly cloudId: CloudId;
  readonly name: string;
  /** `https://your-domain.atlassian.net`, without a trailing slash. */
  readonly url: string;
}

/** A site as accessible-resources lists it, with the scopes the grant holds there. */
export interface GrantedSite extends Site {
  readonly scopes: readonly string[];
}

/** What the token endpoint answered. */
export interface Tokens {
  readonly accessToken: string;
  /** Absent when `offline_access` was not granted. Changes at every refresh. */
  readonly refreshToken?: string | undefined;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** What was really granted; empty when Atlassian did not say. */
  readonly scopes: readonly string[];
}

/** Who signed in, by what nobody outside of Atlassian can tell who it is. */
export interface Account {
  /** Opaque, at most 128 characters, stable. */
  readonly accountId: string;
  /** `customer` is a portal-only account of Jira Service Management. */
  readonly type: string;
  /** `active`, `inactive` or `closed`. */
  readonly status: string;
}

/** An account as Atlassian says who it is, from `GET /me` of the User identity API. */
export interface Profile extends Account {
  /** Editable by its owner: for display only. */
  readonly name: string;
  /** Absent, too, where Atlassian says that it is not verified. */
  readonly email?: string | undefined;
}

/** A file's bytes. */
export interface FileContent {
  /** E.g. `image/png`; untrusted. */
  readonly mimeType: string;
  readonly content: Uint8Array;
}
