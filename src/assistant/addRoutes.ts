import type restify from 'restify';
import type { Configuration } from '../configuration';
import type { AtlassianLogin } from '../plugin';
import type { Route } from '../web/routes';
import { getOrHead } from './httpServer';
import type { Readiness } from './readiness';

export interface RoutedParts {
  readonly login: Pick<AtlassianLogin, 'startRoute' | 'callbackRoute'>;
  readonly messages: Parameters<restify.Server['post']>[1];
  readonly configuration: Configuration;
  /** The server that has the configuration page; `off` if none does. */
  readonly configurationAt: restify.Server | 'off';
  readonly readiness: Readiness;
}

/** What the paths of these routes begin with. */
export const routePrefixes: readonly string[] = [
  '/api/messages',
  '/oauth2/jira/',
  '/configuration',
  '/healthz',
  '/readyz',
];

/** Adds all of the assistant's routes. */
export function addRoutes(server: restify.Server, routed: RoutedParts): void {
  const { login, messages, configuration, configurationAt, readiness } = routed;
  server.post('/api/messages', messages);
  const startRoute: Route = async (request, response) => login.startRoute(request, response);
  for (const path of ['/oauth2/jira/chat', '/oauth2/jira/chat/']) getOrHead(server, path, startRoute);
  const callbackRoute: Route = async (request, response) => {
    if (!(await configuration.callback(request, response))) await login.callbackRoute(request, response);
  };
  for (const path of ['/oauth2/jira/callback', '/oauth2/jira/callback/']) server.get(path, callbackRoute);
  if (configurationAt !== 'off') {
    // The callback URL leads to this server, even when the page is on a port of its own.
    if (configurationAt !== server) server.get('/configuration/reach/*', configuration.reachRoute);
    for (const path of ['/configuration', '/configuration/', '/configuration/*']) {
      configurationAt.get(path, configuration.route);
      configurationAt.post(path, configuration.route);
    }
  }
  getOrHead(server, '/healthz', async (_request, response) => {
    response.json(200, { status: 'ok' });
  });
  getOrHead(server, '/readyz', async (_request, response) => {
    const status = await readiness.status();
    if (status !== 'ready') response.header('retry-after', '2');
    response.json(status === 'ready' ? 200 : 503, { status });
  });
}
