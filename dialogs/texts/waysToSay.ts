/** Every name in every way to say it, in place of `*`. */
export function waysToSay(ways: readonly string[], names: readonly string[]): readonly string[] {
  return ways.flatMap((way) => names.map((name) => way.replace('*', name)));
}
