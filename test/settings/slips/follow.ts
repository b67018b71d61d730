import { homedir } from 'node:os';
import { own } from './slips';

type Step = readonly [advice: RegExp, mend: (line: string, found: readonly string[]) => string];

const nameOf = (line: string) => line.split('=', 1).join('').trim();
const valueOf = (line: string) => line.slice(line.indexOf('=') + 1).trim();
const withValue = (line: string, value: string) => `${nameOf(line)} = ${value}`;
/** By the setting's name, whether as the file or as the environment has it. */
const ownValue = (name: string) =>
  Object.entries(own).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? '';

/** What each piece of advice says to do with the line it is about. */
const steps: readonly Step[] = [
  [/did you mean (\w+)\?/, (line, [, meant = '']) => `${meant} = ${valueOf(line)}`],
  [/write one setting per line/, (line) => line.replaceAll(/(?: |;|\\n)(?=jira_oauth2_\w+ =)/gi, '\n')],
  [/remove the quotes around it/, (line) => withValue(line, valueOf(line).slice(1, -1))],
  [
    /type it again, without U\+([0-9A-F]+)/,
    (line, [, code = '']) => {
      const mark = String.fromCodePoint(Number.parseInt(code, 16));
      return line.replaceAll(mark, mark === '\u00a0' ? ' ' : '');
    },
  ],
  [/put that on a line of its own, with # at its start/, (line) => line.replace(/^(.*) (#.*)$/, '$2\n$1')],
  [/must follow a single "=": remove the other/, (line) => line.replace(/=\s*=/, '=')],
  [
    /separated by spaces, without commas or other marks/,
    (line) =>
      withValue(
        line,
        valueOf(line)
          .replaceAll(/%20|[^\w:.-]/g, ' ')
          .trim()
          .replaceAll(/ +/g, ' '),
      ),
  ],
  [/must have (\S+) in place of (\S+)\.$/, (line, [, right = '', wrong = '']) => line.replace(wrong, right)],
  [/must not end with "(.*)": remove/, (line, [, mark = '']) => line.slice(0, -mark.length)],
  [/has no value: write one, or put # before the line/, (line) => `#${line}`],
  [/must be the value itself|type it again, and save the file as UTF-8/, (line) => withValue(line, 'as it should be')],
  [/remove the name before it/, (line) => line.replace(/= *\w+ *=/, '=')],
  [/percent-encoded, # as %23/, (line) => line.replace('#', '%23')],
  [/without a path, such as (\S+)\.$/, (line, [, origin = '']) => withValue(line, origin)],
  [/must contain (\S+) only once/, (line, [, once = '']) => line.replace(once.slice(0, -1), '')],
  [/remove (:\d+)\.$/, (line, [, port = '']) => line.replace(port, '')],
  [/replace ~ with the home directory/, (line) => line.replace('~', homedir())],
  [/must stand alone before the "="/, (line) => line.replace(/^.*(?=jira_)/, '')],
  [/is not of the form "name = value"/, (line) => line.replace(/^\W*(\w+)\W+(.*?)\W*$/, '$1 = $2')],
  [/remove the line/, () => ''],
  [/works only in the environment: set it there/, () => ''],
  [/must have the host of your own bot/, (line) => line.replace(/(https:\/\/)[^/]+/, '$1bot.northwind.test')],
  [/must begin with https:\/\//, (line) => line.replace('http://', 'https://')],
  [
    /that ends in (\S+)\.$/,
    (line, [, end = '']) =>
      withValue(line, `https://${/[\w.-]+\.\w+/.exec(valueOf(line))?.[0]}${/\/bot\b/.exec(line)?.[0] ?? ''}${end}`),
  ],
  [/must be an absolute URL without a path/, (line) => withValue(line, new URL(valueOf(line)).origin)],
  [/must name hosts, not everything below/, (line) => withValue(line, 'smba.trafficmanager.net')],
  [/must be a number from 0 to 65535/, (line) => withValue(line, '3978')],
  [/must be (?:one of )?(account_id|open|en|MultiTenant|trace)\b/, (line, [, one = '']) => withValue(line, one)],
  [/must be on, off or a port/, (line) => withValue(line, 'on')],
  [
    /such as (northwind\.com|https:\/\/chat\.example\.com|10\.0\.0\.0\/8|1{8}-[\w-]+|smba\.[\w.]+)/,
    (line, [, one = '']) => withValue(line, one),
  ],
  [/must have at least 12 characters/, (line) => withValue(line, 'x'.repeat(13))],
  [/must be yes or no/, (line) => withValue(line, 'yes')],
  [
    /must be your own value|copy it again|copy only the value|copy the secret from|Value, not its Secret ID|32 bytes in base64/,
    (line) => withValue(line, ownValue(nameOf(line))),
  ],
];

/**
 * Follows a message of the settings' reader to the letter, in the file's or the environment's lines. What it says about
 * a line is done in that line and nowhere else.
 */
export function follow(message: string, lines: readonly string[]): string[] {
  const [, missing, variable] = /^(\w+) is missing.* or as environment variable (\w+)/.exec(message) ?? [];
  if (missing && variable) {
    const isFile = lines.some((line) => line.startsWith('jira_'));
    return [...lines.filter((line) => valueOf(line)), `${isFile ? missing : variable} = ${ownValue(missing)}`];
  }
  const [, before] = /is set again in .*, line (\d+): remove the outdated one/.exec(message) ?? [];
  if (before) return lines.map((line, index) => (index + 1 === Number(before) ? '#' : line));
  const [, number] = /\(.*, line (\d+)\)/.exec(message) ?? [];
  const [, name = ''] =
    /\(environment variable (\w+)\)/.exec(message) ?? /^(\w+) \(environment variable\)/.exec(message) ?? [];
  const isMeant = (line: string, index: number) =>
    number === undefined ? nameOf(line) === name : index + 1 === Number(number);
  if (/must be swapped with the client id/.test(message)) {
    const isClient = (line: string) => /client_(id|secret)$/i.test(nameOf(line));
    const values = lines.filter(isClient).map(valueOf);
    return lines.map((line) => (isClient(line) ? withValue(line, values.pop() ?? '') : line));
  }
  if (/append the next line, and remove the backslash/.test(message))
    return lines.flatMap((line, index) =>
      isMeant(line, index)
        ? `${line.slice(0, -1)}${(lines[index + 1] ?? '').trim()}`
        : isMeant('', index - 1)
          ? []
          : line,
    );
  const [advice, mend] = steps.find(([known]) => known.test(message)) ?? [];
  if (!advice || !mend) throw new Error(`nothing to do is said: ${message}`);
  return lines.flatMap((line, index) =>
    isMeant(line, index) ? mend(line, advice.exec(message) ?? []).split('\n') : [line],
  );
}
