import { expect } from 'chai';
import { createOAuth, type OAuth } from '../../src/atlassian/oauth';
import { startEmulator, type Emulator } from '../../src/emulator';
import { createClient, redirectUri } from '../emulator/client';
import { atlassianErrorOf } from '../support/rejection';

describe('a client secret that takes the place of another', () => {
  let emulator: Emulator;
  let mia: string;
  let seen: number;

  beforeEach(async () => {
    emulator = await startEmulator({ clientSecret: 'former' });
    seen = 0;
    mia = emulator.people[0]?.accountId ?? '';
  });
  afterEach(() => emulator.close());

  const oauthWith = (clientSecret: string, previousClientSecret?: string): OAuth =>
    createOAuth({
      clientId: emulator.clientId,
      clientSecret,
      previousClientSecret,
      redirectUri,
      scope: ['read:me', 'offline_access'],
      endpoints: { auth: emulator.url, api: emulator.url },
    });
  /** The statuses of what was asked of the token endpoint since. */
  const asked = () => {
    const since = emulator.calls.slice(seen).map(({ status }) => status);
    seen = emulator.calls.length;
    return since;
  };

  const times = [
    ['before it is made', () => undefined, [401, 200]],
    [
      'while both are taken',
      () => {
        emulator.variants = { formerSecret: 'taken' };
        emulator.clientSecret = 'new';
      },
      [200],
    ],
    [
      'when the one before has ended',
      () => {
        emulator.clientSecret = 'new';
      },
      [200],
    ],
  ] as const;
  for (const [when, rotate, statuses] of times) {
    it(`signs in, refreshes and revokes ${when}`, async () => {
      rotate();
      const oauth = oauthWith('new', 'former');
      const { refreshToken: first = '' } = await oauth.exchange(await createClient(emulator).codeFor(mia), 'v');
      expect(asked()).to.deep.equal(statuses);
      const { refreshToken: second = '', accessToken } = await oauth.refresh(first);
      expect(asked()).to.deep.equal(statuses);
      await oauth.revoke(second);
      expect(asked()).to.deep.equal(statuses);
      expect((await atlassianErrorOf(oauth.account(accessToken))).code, 'revoked').to.equal('unauthorized');
    });
  }

  it('keeps an instance going that has the one before it alone, as long as that is taken', async () => {
    const oauth = oauthWith('former');
    const { refreshToken = '' } = await oauth.exchange(await createClient(emulator).codeFor(mia), 'v');
    emulator.variants = { formerSecret: 'taken' };
    emulator.clientSecret = 'new';
    const { refreshToken: next = '' } = await oauth.refresh(refreshToken);
    emulator.variants = {};
    expect((await atlassianErrorOf(oauth.refresh(next))).code).to.equal('misconfigured');
  });

  it('is refused in the words of the new one where neither is taken, after one try of each', async () => {
    const error = await atlassianErrorOf(oauthWith('wrong', 'wrong, too').refresh('r'));
    expect([error.code, error.reason]).to.deep.equal(['misconfigured', 'access_denied']);
    expect(asked()).to.deep.equal([401, 401]);
  });

  for (const error of ['invalid_grant', 'unauthorized_client'])
    it(`does not take a grant that has ended (${error}) for a secret that has`, async () => {
      emulator.faults = { rules: [{ path: '/oauth/token', times: 1, status: 403, json: { error } }] };
      expect((await atlassianErrorOf(oauthWith('former', 'older').refresh('r'))).code).to.equal('grant-ended');
    });

  it('is not tried again where nobody knows what came of it', async () => {
    emulator.faults = { rules: [{ path: '/oauth/token', body: 'cut' }] };
    expect((await atlassianErrorOf(oauthWith('new', 'former').refresh('r'))).code).to.equal('unknown-outcome');
    expect(asked()).to.deep.equal([0]);
  });
});
