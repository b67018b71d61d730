/** Why a host did not respond. */
export type NetworkCause = 'name' | 'refused' | 'tls' | 'timeout' | 'network';

/** From the error code of Node.js or OpenSSL. */
export function networkCause(code = ''): NetworkCause {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (code === 'ECONNREFUSED') return 'refused';
  if (isOfCertificate(code) || /SSL|TLS|EPROTO/.test(code)) return 'tls';
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ERR_CANCELED') return 'timeout';
  return 'network';
}

/** Whether the error certainly occurred before a byte of the request was sent. */
export function isNeverSent(code = ''): boolean {
  const cause = networkCause(code);
  return cause === 'name' || cause === 'refused' || code === 'EHOSTUNREACH' || isOfCertificate(code);
}

/**
 * A certificate that is not trusted here (https://nodejs.org/api/tls.html#x509-certificate-error-codes). Codes with OpenSSL's own
 * name do not count: those occur at any time, even after the request was sent.
 */
function isOfCertificate(code: string): boolean {
  return /CERT|CRL|SIGNATURE|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$/.test(code) && !code.includes('SSL');
}
