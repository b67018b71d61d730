import { startJiraChat, type JiraChat } from './jiraChat';
import { startRelay } from './relay';

/** The properties of Atlassian's responses that hold people's text. */
const named = new Set(
  'name displayName projectName label summary title excerpt description helpText filename status body html'.split(' '),
);

/** A chat in which `suffix`, which begins with `mark`, is appended to everything that has a name at Atlassian. */
export function startHostileChat(channelId: string, mark: string, suffix: string): Promise<JiraChat> {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, part]: [string, unknown]) => {
      const isText = typeof part === 'string' && part !== '' && (named.has(name) || isFieldValue(value, name));
      return [name, isText ? `${part} ${mark}${suffix}` : rename(part)];
    });
    return Object.fromEntries(entries) as unknown;
  };
  const rewrite = (body: Buffer) =>
    /^[{[]/.test(body.toString('utf8', 0, 1)) ? Buffer.from(JSON.stringify(rename(JSON.parse(body.toString())))) : body;
  return startJiraChat(channelId, { calledBefore: mark, between: (url) => startRelay(url, rewrite) });
}

/** `{ "fieldId": …, "label": …, "value": … }` of a request. */
function isFieldValue(of: object, name: string): boolean {
  return name === 'value' && 'fieldId' in of;
}
