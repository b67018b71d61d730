import axios from 'axios';
import { z } from 'zod/v4';
import { notChecked, neverChecked, ok, problem, type Check, type Finding, type Advice } from '../check';
import type { DoctorContext } from '../context';
import { azureBot } from './microsoftApp';
import { say } from '../findings';
import type { Said } from '../../platform/said';

const answersWithin = 10_000;

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response */
const refusalSchema = z.object({ error: z.string(), error_codes: z.array(z.number()).default([]) });

/** AADSTS codes, with what is wrong and what to do. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const refusals: Readonly<Record<number, readonly [message: Said, advice: Advice]>> = {
  700016: [say('appIdUnknown'), say('copyAppAndTenant', { azure: azureBot })],
  7000215: [say('passwordRefused'), say('makeSecret', { azure: azureBot })],
  7000222: [say('passwordExpired'), say('makeNewSecret', { azure: azureBot })],
  90002: [say('tenantUnknown'), say('copyTenant', { azure: azureBot })],
};

/** Whether Microsoft issues the bot a token: without one it can hear people but not answer. */
export const microsoftToken: Check = {
  id: 'microsoft-token',
  title: 'Bot identity at Microsoft',
  needs: ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'],
  async run(context) {
    const { microsoftAppId: id, microsoftAppPassword: password, microsoftAppType: type } = context.settings;
    if (id === undefined) return neverChecked(say('noAppIdYet'));
    if (password === undefined) return neverChecked(say('onlyItsMachine', { type: type ?? say('itself') }));
    const tenant = type === 'SingleTenant' ? context.settings.microsoftAppTenantId : 'botframework.com';
    // The token is discarded: nothing is requested with it.
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
      ? notChecked(say('hostNotReached', { host: new URL(context.microsoftLogin).host }), say('checkFirewall'))
      : findingOf(answer.status, answer.data, context);
  },
};

function findingOf(status: number, data: unknown, { whereIs }: DoctorContext): Finding {
  if (status === 200) return ok(say('tokenGiven'));
  const refusal = refusalSchema.safeParse(data).data;
  if (status >= 500 || !refusal) return notChecked(say('microsoftUnclear', { status }), say('runLater'));
  const code = refusal.error_codes.find((one) => one in refusals);
  const [message, advice] = refusals[code ?? 0] ?? [unknown(refusal), say('copyAllAgain', { azure: azureBot })];
  return problem(message, advice, whereIs('MicrosoftAppPassword'));
}

function unknown({ error, error_codes: [code] }: z.infer<typeof refusalSchema>): Said {
  const parts = [/^[a-z_]{1,40}$/.test(error) ? error : undefined, code === undefined ? undefined : `AADSTS${code}`];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return said === '' ? say('appRefused') : say('appRefusedWith', { said });
}
