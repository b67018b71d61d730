/** `1 file`, `7 files`: for languages with one plural form. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
