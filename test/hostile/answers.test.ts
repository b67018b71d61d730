import { inspect } from 'node:util';
import { expect } from 'chai';
import fc, { type Arbitrary } from 'fast-check';
import { AtlassianError } from '../../src/atlassian/errors';
import type { Send } from '../../src/atlassian/http';
import { createOAuth } from '../../src/atlassian/oauth';
import { createServiceDesk } from '../../src/atlassian/serviceDesk';
import type { Chat } from '../../src/login/flow';
import { codePage, donePage } from '../../src/web/pages';
import { english } from '../../src/web/texts/english';
import { acmeId, scope } from '../support/signIns';
import { allOfDesk, asksOfDesk } from '../support/deskAnswers';
import { holds, numRuns } from '../support/strangers';

const siteUrl = 'https://acme.atlassian.net';
/** What no error may repeat. */
const secret = 'SECRET-OF-THE-ANSWER';

const endless = 'x'.repeat(40_000);

/** What stands in Atlassian's answers, and what would be harmful there. */
const harmful: readonly unknown[] = [
  ['', '..', '../..', '%2e%2e', '1', 'null', '<img src=x onerror=1>', '\u202e\u0000', '__proto__', secret],
  [acmeId, `${acmeId}/..`, siteUrl, `${siteUrl}/servicedesk/1`, 'javascript:alert(1)', 'https://evil.example/x'],
  [{ length: { valueOf: 0, toString: 0 } }, { length: -1 }],
  [
    'https://acme.atlassian.net@evil.example/',
    'https://me@acme.atlassian.net/',
    'http://acme.atlassian.net/',
    'https://',
    '2026-13-45T99:99',
    endless,
  ],
  [0, -1, 1, 3600, '3600', 1e308, 0.5, true, false, null],
].flat();
const values: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...harmful),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Objects whose names are the ones that are looked for, now and then. */
function shapes(names: readonly string[]): Arbitrary<unknown> {
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() });
  return fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      values,
      fc.dictionary(name, tie('any'), { maxKeys: 6 }),
      fc.array(tie('any'), { maxLength: 4 }),
    ),
  })).any;
}

/** An object that has all these names, with what fits or with anything. */
function near(fits: Readonly<Record<string, unknown>>): Arbitrary<object> {
  const names = Object.keys(fits);
  const one = Object.fromEntries(
    Object.entries(fits).map(([name, fit]) => [
      name,
      fc.oneof({ weight: 9, arbitrary: fc.constant(fit) }, { weight: 1, arbitrary: shapes(names) }),
    ]),
  );
  return fc.record(one, { requiredKeys: [] });
}

/** Resolves to the value, or to `undefined` for an error that says no more than it may. Anything else fails. */
async function resultOf<T>(what: Promise<T>): Promise<T | undefined> {
  try {
    return await what;
  } catch (error) {
    if (!(error instanceof AtlassianError)) throw error;
    expect(inspect(error, { depth: 9 })).not.to.match(/SECRET/);
    return undefined;
  }
}

describe('Atlassian’s answers of any shape', () => {
  const oauthOver = (answer: unknown) =>
    createOAuth({
      clientId: 'client',
      clientSecret: 'SECRET-OF-THE-CLIENT',
      redirectUri: 'http://localhost/',
      scope,
      send: async () => answer,
      now: () => 0,
    });

  it('are tokens that can be used, or none', async () => {
    const fits = { access_token: 'a', refresh_token: 'r', expires_in: 3600, scope: 'x y', error: 'x' };
    let found = 0;
    await holds(fc.oneof(near(fits), shapes(Object.keys(fits))), async (answer) => {
      const tokens = await resultOf(oauthOver(answer).refresh('SECRET-REFRESH-TOKEN'));
      if (!tokens) return;
      found += 1;
      expect(tokens.accessToken).to.be.a('string').and.not.to.equal('');
      expect(tokens.refreshToken ?? 'r')
        .to.be.a('string')
        .and.not.to.equal('');
      expect(tokens.expiresAt).to.be.finite.and.above(0);
      expect(tokens.scopes.every((one) => typeof one === 'string' && one !== '')).to.equal(true);
    });
    expect(found).to.be.above(numRuns / 10);
  });

  it('are a person whose names are nothing but text on a page, or nobody', async () => {
    const fits = { account_id: 'acc', name: 'Ann', email: 'ann@example.com', account_type: 'atlassian' };
    let found = 0;
    await holds(fc.oneof(near(fits), shapes(Object.keys(fits))), async (answer) => {
      const account = await resultOf(oauthOver(answer).account('SECRET-ACCESS-TOKEN'));
      if (!account) return;
      found += 1;
      expect(account.accountId.length).to.be.within(1, 128);
      const chat: Chat = { ...someChat, userName: account.name, botName: account.email ?? '' };
      for (const { body } of [codePage(english, '123456', account.name, chat), donePage(english, chat)]) {
        const tags = new Set(body.markup.match(/<[^>]*>?/g)?.map((tag) => tag.replace(/^<\/?(\w*).*$/s, '$1')));
        expect([...tags].filter((tag) => !['h1', 'p', 'bdi', 'strong', 'output'].includes(tag))).to.deep.equal([]);
        expect(body.markup.length).to.be.below(4000);
        expect(body.markup).not.to.match(/[\u202a-\u202e\u2066-\u2069\u0000]/);
      }
    });
    expect(found).to.be.above(numRuns / 10);
  });

  it('are sites that a token may be sent to, without what cannot be read', async () => {
    const fits = { id: acmeId, name: 'Acme', url: siteUrl, scopes: scope };
    let found = 0;
    const list = fc.array(fc.oneof(near(fits), shapes(Object.keys(fits))), { maxLength: 4 });
    await holds(fc.oneof({ weight: 5, arbitrary: list }, { weight: 1, arbitrary: values }), async (answer) => {
      const sites = await resultOf(oauthOver(answer).sites('SECRET-ACCESS-TOKEN'));
      if (!sites) return;
      // One that can be read is there, whatever stands beside it.
      const withOneMore = await resultOf(oauthOver([answer, fits].flat()).sites('SECRET-ACCESS-TOKEN'));
      expect(withOneMore?.map(({ cloudId }) => cloudId)).to.include(acmeId);
      found += sites.length;
      for (const { cloudId, name, url, scopes } of sites) {
        expect(cloudId).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
        expect(new URL(url).origin).to.equal(url);
        expect(url).to.match(/^https?:/);
        expect(name.length).to.be.at.most(255);
        expect(scopes.every((one) => typeof one === 'string')).to.equal(true);
      }
    });
    expect(found).to.be.above(numRuns / 10);
  });

  it('are what a service desk says, or an error that names nothing of it', async () => {
    const address = fc.constantFrom(...harmful.filter((one) => typeof one === 'string'));
    // Else one in thousands of cases has a link of its own.
    const links = fc.option(fc.record({ web: address, self: address, next: address }, { requiredKeys: [] }));
    const item = fc.tuple(near(allOfDesk), links).map(([one, _links]) => (_links === null ? one : { ...one, _links }));
    const listed = fc.record({ values: fc.array(item, { maxLength: 3 }), isLastPage: fc.boolean(), _links: item });
    const oneEndless = fc.constantFrom(...Object.keys(allOfDesk)).map((name) => {
      const all = { ...allOfDesk, [name]: endless };
      return name === 'values' ? all : { ...all, values: [all] };
    });
    const read = new Set<string>();
    let turn = 0;
    const any = fc.oneof(fc.constant(allOfDesk), oneEndless, item, listed, shapes(Object.keys(allOfDesk)));
    await holds(any, async (answer) => {
      const send: Send = async ({ url }) => {
        // A type without a form of its own: what a form says has its own properties.
        if (url.includes('/forms/')) throw new AtlassianError('not-found', 'no form');
        return answer;
      };
      // A third of what is asked, another with each case.
      turn += 1;
      for (const [what, ask] of Object.entries(asksOfDesk).filter((_ask, index) => index % 3 === turn % 3)) {
        const desk = createServiceDesk({
          send,
          baseUrl: 'https://api.example/rest/servicedeskapi',
          siteUrl,
          wait: async () => undefined,
        });
        const result = await resultOf(ask(desk));
        if (result === undefined) continue;
        read.add(what);
        for (const [name, text] of textsIn(result)) {
          expect(text.length, `${what}: ${name}`).to.be.at.most(32_768);
          if (name !== 'link' && name !== 'url') continue;
          const { origin, username } = new URL(text);
          expect(`${origin}${username}`, what).to.equal(siteUrl);
        }
      }
    });
    expect([...read]).to.have.members(Object.keys(asksOfDesk));
  });
});

const someChat: Chat = { conversationId: 'a', channelId: 'msteams', userName: '', botName: '', reference: {} };

/** Every text in a value, with the name it has there. */
function textsIn(value: unknown, name = ''): (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, Array.isArray(value) ? name : inner));
}
