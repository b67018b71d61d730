/** Each of these names in each of these ways to say it, at the `*`. */
export function waysToSay(ways: readonly string[], names: readonly string[]): readonly string[] {
  return ways.flatMap((way) => names.map((name) => way.replace('*', name)));
}
