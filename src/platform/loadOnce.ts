/** The methods of an LRU cache that are used. */
interface Kept<T> {
  get(name: string): Promise<T> | undefined;
  peek(name: string): Promise<T> | undefined;
  set(name: string, value: Promise<T>): unknown;
  delete(name: string): unknown;
}

/** Loads a value once for all callers, for as long as the cache keeps it. A failure is not kept. */
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
