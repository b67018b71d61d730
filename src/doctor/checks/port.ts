import { createServer } from 'node:net';
import { errorCode } from '../../platform/errorCode';
import { callbackUrlAt } from '../../settings/callbackUrl';
import type { SettingName } from '../../settings/settings';
import { ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { say } from '../findings';

/** Whether the assistant can listen at its port, or already does. */
export const port: Check = {
  id: 'port',
  title: 'Port',
  needs: ['port', 'host', 'configuration'],
  async run(context) {
    const { port: number, configuration } = context.settings;
    const findings = [findingOf(context, 'port', number, await useOfPort(context))];
    if (typeof configuration === 'number')
      findings.push(findingOf(context, 'configuration', configuration, await useOf(context, configuration, isPage)));
    return findings;
  },
};

function findingOf({ settings, whereIs }: DoctorContext, setting: SettingName, number: number, use: string): Finding {
  const { host } = settings;
  switch (use) {
    case 'free':
      return ok(number === 0 ? say('anyFreePort') : say('portFree', { port: number, host }));
    case 'assistant':
      return ok(say('assistantListens', { port: number }));
    case 'EADDRINUSE':
      return problem(say('portInUse', { port: number }), say('endOrChooseOther'), whereIs(setting));
    case 'EACCES':
      return problem(say('portNotAllowed', { port: number }), say('chooseHigherPort'), whereIs(setting));
    default:
      return problem(say('notThisMachine', { host, code: use }), say('setHostToAll'), whereIs('host'));
  }
}

const uses = new WeakMap<DoctorContext, Promise<string>>();

/** `free`, `assistant`, or the error code of listening. Tried once: two attempts at the same time would get in each other's way. */
export function useOfPort(context: DoctorContext): Promise<string> {
  const found = uses.get(context) ?? useOf(context, context.settings.port, isAssistant);
  uses.set(context, found);
  return found;
}

/** Whether it is the assistant that responds at this address. */
type Recognize = (context: DoctorContext, address: string) => Promise<boolean>;

async function useOf(context: DoctorContext, number: number, isOurs: Recognize): Promise<string> {
  const { host } = context.settings;
  const code = await tryToListen(number, host);
  if (code !== 'EADDRINUSE') return code ?? 'free';
  const name = host.replace(/^0\.0\.0\.0$/, '127.0.0.1').replace(/^::$/, '::1');
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${number}`;
  return (await isOurs(context, address)) ? 'assistant' : code;
}

function tryToListen(number: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) ?? error.name));
    server.listen(number, host, () => server.close(() => resolve(undefined)));
  });
}

/** Recognises the assistant by its page for a callback that belongs to no sign-in. */
async function isAssistant({ probe }: DoctorContext, address: string): Promise<boolean> {
  const answer = await probe(callbackUrlAt(address));
  return answer.kind === 'answered' && answer.page.includes('<main data-code="unknown-link"');
}

/** Recognises the configuration page by its log-in form. */
async function isPage({ probe }: DoctorContext, address: string): Promise<boolean> {
  const answer = await probe(`${address}/configuration/`);
  return answer.kind === 'answered' && /\/configuration\/(log-in|new-key)"/.test(answer.page);
}
