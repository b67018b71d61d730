/** `1 file`, `7 files`: in languages that tell one from more. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
