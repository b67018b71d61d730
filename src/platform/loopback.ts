/** The loopback hosts as written in URLs. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a URL's host name, or an address to listen on, means this machine alone. */
export function isLoopback(host: string): boolean {
  return host === '::1' || loopbackHosts.includes(host);
}
