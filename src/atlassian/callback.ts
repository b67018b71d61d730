/** The outcome of Atlassian's redirect to the callback URL. */
export type Callback =
  | { readonly kind: 'granted'; readonly state: string; readonly code: string }
  | { readonly kind: 'declined'; readonly state: string }
  /** `error`: OAuth's error code other than `access_denied`, RFC 6749 section 4.1.2.1. */
  | { readonly kind: 'refused'; readonly state: string; readonly error: string }
  | { readonly kind: 'malformed' };

/** Whether an `error` at the callback is temporary: RFC 6749 section 4.1.2.1. */
export function isPassing(error: string): boolean {
  return error === 'server_error' || error === 'temporarily_unavailable';
}

const codeForm = /^[\x20-\x7e]{1,8192}$/;

/**
 * Parses the callback's query. It is malformed if a parameter occurs twice (RFC 6749 section 3.1), `iss` is not the server that was
 * asked (RFC 9207 section 2.4), or the code is not printable ASCII (RFC 6749 appendix A.11).
 */
export function parseCallback(query: URLSearchParams, issuer: string): Callback {
  const [iss = issuer, ...others] = query.getAll('iss');
  if (others.length > 0 || iss.replace(/\/$/, '') !== issuer) return { kind: 'malformed' };
  const [state, code, error] = ['state', 'code', 'error'].map((name) => query.getAll(name));
  if (state?.length !== 1 || !state[0]) return { kind: 'malformed' };
  if (error?.length === 1 && code?.length === 0) {
    const [said = ''] = error;
    return said === 'access_denied'
      ? { kind: 'declined', state: state[0] }
      : { kind: 'refused', state: state[0], error: said };
  }
  if (error?.length !== 0 || code?.length !== 1 || !code[0] || !codeForm.test(code[0])) return { kind: 'malformed' };
  return { kind: 'granted', state: state[0], code: code[0] };
}
