import { isOneSlipAway } from '../platform/isOneSlipAway';
import { isObject, describeKind } from '../platform/givenValues';
import { optionChecks, withAgent, type Check } from './optionChecks';
import type { AtlassianLoginOptions } from './options';

/** Throws a `TypeError` that says of every wrong option what kind of value it has and what it must be; never the value. */
export function checkOptions(given: unknown): asserts given is AtlassianLoginOptions {
  refuseWrong(given, optionChecks, { agent: `is not an option on this SDK: ${withAgent}` });
}

/**
 * Throws a `TypeError` that lists what is wrong.
 *
 * @param elsewhere What to say about options that belong somewhere else.
 */
export function refuseWrong(
  given: unknown,
  checks: Readonly<Record<string, Check>>,
  elsewhere: Readonly<Record<string, string>>,
): asserts given is Readonly<Record<string, unknown>> {
  if (!isObject(given)) throw wrongOptions([`the options are ${describeKind(given)}: they must be an object`]);
  const checked = Object.entries(checks).map(
    ([name, check]) => [name, problemOf(() => check(given[name], given))] as const,
  );
  const problems = checked.flatMap(([name, problem]) => (problem === undefined ? [] : [`${name} ${problem}`]));
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(checks, name));
  const none = (name: string) => `is not an option${meant(name, Object.keys(checks))}`;
  const said = unknown.map((name) => `${name} ${Object.hasOwn(elsewhere, name) ? elsewhere[name] : none(name)}`);
  const all = [...problems, ...said];
  if (all.length > 0) throw wrongOptions(all);
}

/** An error that a value throws may contain that value. */
function problemOf(look: () => string | undefined): string | undefined {
  try {
    return look();
  } catch {
    return 'throws when it is checked: pass a value that does not';
  }
}

function wrongOptions(problems: readonly string[]): TypeError {
  const list = problems.map((problem) => `\n- ${problem}`).join('');
  return new TypeError(`botbuilder-atlassian: createAtlassianLogin cannot work with these options:${list}`);
}

function meant(name: string, names: readonly string[]): string {
  const lower = plain(name);
  const known = names.find((option) => isOneSlipAway(option.toLowerCase(), lower));
  return known === undefined ? ': remove it' : `: did you mean ${known}?`;
}

/** Without what names have in addition in settings and in other languages: `jira_oauth2_client_id`, `MicrosoftAppId`, `callback-url`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[_-]/g, '')
    .replace(/^(jiraoauth2|microsoft)/, '');
}
