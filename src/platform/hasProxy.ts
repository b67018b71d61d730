/** Whether the environment names an HTTP proxy. Requests to this machine may then go through it, too. */
export function hasProxy(): boolean {
  return Object.entries(process.env).some(([name, value]) => /_proxy$/i.test(name) && value !== '');
}
