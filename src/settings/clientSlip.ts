import type { SettingName } from './settingsSchema';

/** What is wrong with a client id and secret, as far as it shows without asking Atlassian. Holds no value. */
export interface ClientSlip {
  readonly setting: Extract<SettingName, 'jira_oauth2_client_id' | 'jira_oauth2_client_secret'>;
  readonly message: string;
  readonly advice: string;
}

/** Characters of a client id or a secret, at most. */
export const longestValue = 512;

const slips = [
  { isIn: (value: string) => value.length > longestValue, what: 'is too long', advice: 'Copy it alone.' },
  {
    isIn: (value: string) => /^["'`<].*["'`>]$/.test(value),
    what: 'is written with marks around it',
    advice: 'Write the bare value: no quotes, no < >.',
  },
  {
    isIn: (value: string) => /[^\x21-\x7e]/.test(value),
    what: 'has a space or a special character in it',
    advice: 'Copy it again.',
  },
];

/** The first slip; `undefined` when there is none. */
export function clientSlip(clientId: string, clientSecret: string): ClientSlip | undefined {
  const pairs = [
    ['jira_oauth2_client_id', clientId],
    ['jira_oauth2_client_secret', clientSecret],
  ] as const;
  for (const { isIn, what, advice } of slips) {
    const [setting] = pairs.find(([, value]) => isIn(value)) ?? [];
    if (setting) return { setting, message: `${setting} ${what}.`, advice };
  }
  if (clientId !== clientSecret) return undefined;
  const message = 'Client id and secret are the same.';
  return { setting: 'jira_oauth2_client_secret', message, advice: 'Copy the secret from the console, Settings.' };
}
