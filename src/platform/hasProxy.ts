/** Whether what goes out may have to go through one, this machine's own calls to itself included. */
export function hasProxy(): boolean {
  return Object.entries(process.env).some(([name, value]) => /_proxy$/i.test(name) && value !== '');
}
