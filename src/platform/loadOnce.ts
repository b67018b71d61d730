/** As an LRU cache has it. */
interface Kept<T> {
  get(name: string): Promise<T> | undefined;
  peek(name: string): Promise<T> | undefined;
  set(name: string, value: Promise<T>): unknown;
  delete(name: string): unknown;
}

/** Loads once for all who ask at the same time or a little later. A failure is not kept. */
export function loadOnce<T>(kept: Kept<T>, name: string, load: () => Promise<T>): Promise<T> {
  const known = kept.get(name);
  if (known) return known;
  const loading = load();
  kept.set(name, loading);
  loading.catch(() => {
    if (kept.peek(name) === loading) kept.delete(name);
  });
  return loading;
}
