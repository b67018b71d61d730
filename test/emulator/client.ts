import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Emulator } from '../../src/emulator';
import { hiddenIn } from '../support/visit';

export const redirectUri = 'http://localhost:3978/oauth2/jira/callback/';
const allScopes = 'read:me offline_access read:servicedesk-request write:servicedesk-request';
export const acme = '2a7d9c44-51e8-4b0f-8d27-9b1c3e5f7a02';
export const northwind = '1f0e6a52-0c5b-4a54-9a3e-6f5d2a7b1c01';

/** What came back: the body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** JSON as tests read it: what is not there is `undefined`, and fails the assertion. */
export interface Body {
  readonly [name: string]: Body;
}

/** A text in an answer; empty when there is none. */
export function textOf(body: unknown): string {
  return typeof body === 'string' ? body : '';
}

/** An app that talks to the emulator. */
export interface Client {
  /** The authorize request, with what is given in place of the usual parameters; `undefined` leaves one out. */
  authorizeUrl(changed?: Readonly<Record<string, string | undefined>>): string;
  /** Submits the consent page as a browser does, and answers where it leads. */
  decide(person: string, decision?: string, changed?: Readonly<Record<string, string | undefined>>): Promise<Response>;
  /** Consents; answers the code. */
  codeFor(person: string, changed?: Readonly<Record<string, string | undefined>>): Promise<string>;
  token(fields: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Consents and exchanges the code. */
  signIn(person: string, scope?: string): Promise<Answer>;
  get(path: string, token: string, init?: RequestInit): Promise<Answer>;
}

export function createClient(emulator: Emulator): Client {
  const client: Client = {
    authorizeUrl(changed = {}) {
      const all = {
        audience: 'api.atlassian.com',
        client_id: emulator.clientId,
        scope: allScopes,
        redirect_uri: redirectUri,
        state: 'the-state',
        response_type: 'code',
        prompt: 'consent',
        ...changed,
      };
      const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return `${emulator.url}/authorize?${new URLSearchParams(given).toString()}`;
    },
    async decide(person, decision = 'accept', changed = {}) {
      const markup = await (await fetch(client.authorizeUrl(changed))).text();
      const form = hiddenIn(markup);
      form.set('person', person);
      form.set('decision', decision);
      return fetch(`${emulator.url}/authorize`, { method: 'POST', body: form, redirect: 'manual' });
    },
    async codeFor(person, changed) {
      const response = await client.decide(person, 'accept', changed);
      expect(response.status).to.equal(302);
      return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
    },
    token: (fields) =>
      answerOf(
        fetch(`${emulator.url}/oauth/token`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ client_id: emulator.clientId, client_secret: emulator.clientSecret, ...fields }),
        }),
      ),
    async signIn(person, scope = allScopes) {
      const code = await client.codeFor(person, { scope });
      return client.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
    },
    get: (path, token, init = {}) =>
      answerOf(
        fetch(`${emulator.url}${path}`, {
          ...init,
          headers: { authorization: `Bearer ${token}`, ...Object.fromEntries(new Headers(init.headers)) },
        }),
      ),
  };
  return client;
}

/** One person at the service desks of one site. */
export interface Desk {
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export function deskOf(client: Client, token: string, cloudId: string): Desk {
  const base = `/ex/jira/${cloudId}/rest/servicedeskapi`;
  return {
    get: (path) => client.get(`${base}${path}`, token, { headers: { 'x-experimentalapi': 'opt-in' } }),
    send: (method, path, body, headers = {}) =>
      client.get(`${base}${path}`, token, {
        method,
        headers: {
          'x-experimentalapi': 'opt-in',
          ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      }),
  };
}

export async function answerOf(request: Promise<Response>): Promise<Answer> {
  const response = await request;
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The S256 challenge of a verifier. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
