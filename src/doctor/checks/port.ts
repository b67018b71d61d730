import { createServer } from 'node:net';
import { errorCode } from '../../platform/errorCode';
import { callbackUrlAt } from '../../settings/callbackUrl';
import { ok, problem, type Check } from '../check';
import type { DoctorContext } from '../context';

/** Whether the assistant can listen, or does so already. */
export const port: Check = {
  id: 'port',
  title: 'Port',
  needs: ['port', 'host'],
  async run(context) {
    const { settings, whereIs } = context;
    const { port: number, host } = settings;
    const use = await useOfPort(context);
    switch (use) {
      case 'free':
        return ok(number === 0 ? 'Any free one.' : `${number} at ${host} is free.`);
      case 'assistant':
        return ok(`The assistant listens at ${number}.`);
      case 'EADDRINUSE':
        return problem(`${number} is in use by another program.`, 'End that one, or choose another.', whereIs('port'));
      case 'EACCES':
        return problem(
          `This user may not listen at ${number}.`,
          'Choose a port above 1023, and let a proxy listen at the other.',
          whereIs('port'),
        );
      default:
        return problem(`${host} is no address of this machine (${use}).`, 'Set host to 0.0.0.0.', whereIs('host'));
    }
  },
};

const uses = new WeakMap<DoctorContext, Promise<string>>();

/** `free`, `assistant`, or the code of what is in the way. Found out once: two who try to listen would see each other. */
export function useOfPort(context: DoctorContext): Promise<string> {
  const found = uses.get(context) ?? lookAtPort(context);
  uses.set(context, found);
  return found;
}

async function lookAtPort(context: DoctorContext): Promise<string> {
  const { port: number, host } = context.settings;
  const code = await tryToListen(number, host);
  return code === 'EADDRINUSE' && (await isAssistant(context)) ? 'assistant' : (code ?? 'free');
}

function tryToListen(number: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) ?? error.name));
    server.listen(number, host, () => server.close(() => resolve(undefined)));
  });
}

/** By its page for a callback that belongs to no sign-in. */
async function isAssistant({ settings, probe }: DoctorContext): Promise<boolean> {
  const host = settings.host.replace(/^0\.0\.0\.0$/, '127.0.0.1').replace(/^::$/, '::1');
  const authority = host.includes(':') ? `[${host}]` : host;
  const answer = await probe(callbackUrlAt(`http://${authority}:${settings.port}`));
  return answer.kind === 'answered' && answer.page.includes('<main data-code="unknown-link"');
}
