/** Whether a URL's host name, or an address to listen on, means this machine alone. */
export function isLoopback(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host);
}
