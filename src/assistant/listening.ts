import type { Server } from 'node:http';
import type restify from 'restify';
import { errorCode } from '../platform/errorCode';
import type { SettingName } from '../settings/settings';
import { variableOf } from '../settings/settingsSources';

/**
 * Listens at `port`, which the setting `setting` gives; 0 picks a free one. Returns the port. Rejects, if it cannot listen
 * there, with an `Error` that names the setting to change.
 */
export function listen(server: restify.Server, port: number, host: string, setting: SettingName): Promise<number> {
  return new Promise((resolve, reject) => {
    const refused = (error: unknown) => reject(whyNot(error, port, host, setting));
    server.once('error', refused);
    server.listen(port, host, () => {
      server.removeListener('error', refused);
      resolve(server.address().port);
    });
  });
}

function whyNot(error: unknown, port: number, host: string, setting: SettingName): Error {
  const say = (what: string, by: SettingName) =>
    new Error(`${what} (setting ${by}, environment variable ${variableOf(by)}).`, { cause: error });
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return say(`Port ${port} is in use by another program: stop that one, or choose another port`, setting);
  if (code === 'EACCES')
    return say(
      `This user may not listen at port ${port}: choose one above 1023, and let a proxy listen at this one`,
      setting,
    );
  return say(
    `${host} is not an address of this machine (${code ?? 'unknown error'}): set one of its addresses, or 0.0.0.0 for all`,
    'host',
  );
}

/** Stops listening; resolves once every request has its response. */
export function endGently(server: restify.Server): Promise<void> {
  const http = server.server as Server;
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection open long after it has the page.
  server.on('after', () => setImmediate(() => http.closeIdleConnections()));
  http.closeIdleConnections();
  return ended;
}
