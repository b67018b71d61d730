import axios from 'axios';
import { z } from 'zod/v4';
import { notChecked, neverChecked, ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { azureBot } from './microsoftApp';

const answersWithin = 10_000;

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response */
const refusalSchema = z.object({ error: z.string(), error_codes: z.array(z.number()).default([]) });

/** AADSTS codes: what is wrong, and what to do. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const refusals: Readonly<Record<number, readonly [message: string, advice: string]>> = {
  700016: ['Microsoft knows no such app id', 'Copy "Microsoft App ID", and with a single tenant its tenant id'],
  7000215: ['Microsoft refuses the password', 'Make a client secret at Manage Password, and copy its Value'],
  7000222: ['The password has expired', 'Make a new client secret at Manage Password, and copy its Value'],
  90002: ['Microsoft knows no such tenant', 'Copy the app’s tenant id into MicrosoftAppTenantId'],
};

/** Whether Microsoft gives the bot a token: without one it hears people and cannot answer. */
export const microsoftToken: Check = {
  id: 'microsoft-token',
  title: 'Bot identity at Microsoft',
  needs: ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'],
  async run(context) {
    const { microsoftAppId: id, microsoftAppPassword: password, microsoftAppType: type } = context.settings;
    if (id === undefined) return neverChecked('There is no app id yet.');
    if (password === undefined) return neverChecked(`${type ?? 'It'} has no password: only its machine can ask.`);
    const tenant = type === 'SingleTenant' ? context.settings.microsoftAppTenantId : 'botframework.com';
    // The token is let go: nothing is asked with it.
    const answer = await axios
      .post<unknown>(
        `${context.microsoftLogin}/${encodeURIComponent(tenant ?? '')}/oauth2/v2.0/token`,
        new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: id,
          client_secret: password,
          scope: 'https://api.botframework.com/.default',
        }),
        {
          maxRedirects: 0,
          timeout: answersWithin,
          signal: AbortSignal.timeout(answersWithin),
          validateStatus: () => true,
        },
      )
      .catch(() => undefined);
    return answer === undefined
      ? notChecked(`${new URL(context.microsoftLogin).host} cannot be reached.`, 'Check the firewall and HTTPS_PROXY.')
      : findingOf(answer.status, answer.data, context);
  },
};

function findingOf(status: number, data: unknown, { whereIs }: DoctorContext): Finding {
  if (status === 200) return ok('Microsoft gives it a token.');
  const refusal = refusalSchema.safeParse(data).data;
  if (status >= 500 || !refusal)
    return notChecked(`Microsoft gives no answer that tells (HTTP ${status}).`, 'Run this again later.');
  const code = refusal.error_codes.find((one) => one in refusals);
  const [message, advice] = refusals[code ?? 0] ?? [
    `Microsoft refuses app id, password or tenant${shown(refusal)}`,
    'Copy all of them again',
  ];
  return problem(`${message}: the bot cannot answer.`, `${advice} from ${azureBot}.`, whereIs('MicrosoftAppPassword'));
}

function shown({ error, error_codes: [code] }: z.infer<typeof refusalSchema>): string {
  const parts = [/^[a-z_]{1,40}$/.test(error) ? error : undefined, code === undefined ? undefined : `AADSTS${code}`];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return said === '' ? '' : ` (${said})`;
}
