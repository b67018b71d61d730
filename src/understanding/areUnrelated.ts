import { families } from './families';
import { kindsIn } from './kindsIn';

/**
 * Whether two sentences clearly express needs that no team has in common.
 *
 * @example areUnrelated('order a monitor', 'I need two days off') // true
 * @example areUnrelated('order a monitor', 'I need a mouse') // false: both are equipment
 */
export function areUnrelated(one: string, other: string, locale?: string): boolean {
  const [kinds, others] = [kindsIn(one, locale), kindsIn(other, locale)];
  const related = new Set([...kinds, ...families.filter((family) => family.some((key) => kinds.has(key))).flat()]);
  return kinds.size > 0 && others.size > 0 && ![...others].some((key) => related.has(key));
}
