import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { BrowserResult } from '../../src/login/browserView';
import type { Chat } from '../../src/login/flow';
import { openLink, startSignIns, type SignIns } from '../support/signIns';

const minutes = 60_000;

function reasonIn({ view }: BrowserResult): string {
  return view.kind === 'failed' ? view.reason : `not failed but ${view.kind}`;
}

function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

for (const isAtomic of [false, true])
  describe(`signing in, where the store writes ${isAtomic ? 'records together' : 'one record at a time'}`, () => {
    let test: SignIns;
    const exchanges = () => test.atlassian.requests.filter(({ path }) => path === '/oauth/token').length;

    beforeEach(async () => {
      test = await startSignIns({ isAtomic });
    });
    afterEach(() => test.close());

    it('makes the grant the subject’s with the code the browser shows', async () => {
      const { flowId, code } = await test.toCode();
      expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'held' });
      expect(await test.login.identity(test.ann), 'before the code').to.equal(undefined);

      expect(await test.login.confirm(test.ann, flowId, 'a', code)).to.deep.equal({ kind: 'signedIn' });

      const identity = await test.login.identity(test.ann);
      expect(identity?.account.accountId).to.equal('acc-1');
      expect(identity?.site?.url).to.equal('https://acme.atlassian.net');
    });

    it('sends the verifier that belongs to the challenge, and another one each time', async () => {
      const challenges = [];
      for (let round = 0; round < 2; round += 1) {
        const begun = await test.login.begin(test.ann, test.chat('a'));
        if (typeof begun === 'string') expect.fail();
        const { url, cookie, state } = await openLink(test.login, begun.link);
        await test.login.browser.finish(new URLSearchParams({ code: 'c', state }), cookie);
        const verifier = String(
          test.atlassian.requests.findLast(({ path }) => path === '/oauth/token')?.body['code_verifier'],
        );
        expect(url.searchParams.get('code_challenge')).to.equal(
          createHash('sha256').update(verifier).digest('base64url'),
        );
        challenges.push(verifier);
      }
      expect(new Set(challenges).size).to.equal(2);
    });

    describe('the link', () => {
      it('may be opened any number of times, by previews too, and uses nothing up', async () => {
        const begun = await test.login.begin(test.ann, test.chat('a'));
        if (typeof begun === 'string') expect.fail();
        const before = await test.storage.dump();
        const first = await openLink(test.login, begun.link);
        for (let times = 0; times < 20; times += 1) await openLink(test.login, begun.link);
        expect(await test.storage.dump()).to.equal(before);

        const query = new URLSearchParams({ code: 'c', state: first.state });
        expect((await test.login.browser.finish(query, first.cookie)).view.kind).to.equal('settled');
      });

      it('is not the state, and neither opens as the other', async () => {
        const { link, query } = await test.toCallback();
        const state = query.get('state') ?? '';

        expect(state).not.to.equal(link);
        expect(reasonIn(await test.login.browser.openLink(state))).to.equal('unknown-link');
        expect(reasonIn(await test.login.browser.finish(new URLSearchParams({ code: 'c', state: link })))).to.equal(
          'unknown-link',
        );
      });

      it('is over after fifteen minutes', async () => {
        const { link, query, cookie, flowId } = await test.toCallback();
        test.clock += 15 * minutes;

        expect(reasonIn(await test.login.browser.openLink(link))).to.equal('expired');
        expect(reasonIn(await test.login.browser.finish(query, cookie))).to.equal('expired');
        expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'failed', reason: 'expired' });
        expect(exchanges()).to.equal(0);
      });

      it('is replaced by a newer sign-in of the same chat user, and only of that one', async () => {
        const { link, query, cookie, flowId } = await test.toCallback();
        await test.login.begin(test.bob, test.chat('b'));
        expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'waiting', otherBrowser: false });
        await test.login.begin(test.ann, test.chat('a'));

        expect(reasonIn(await test.login.browser.openLink(link))).to.equal('replaced');
        expect(reasonIn(await test.login.browser.finish(query, cookie))).to.equal('replaced');
        expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'failed', reason: 'replaced' });
        expect(exchanges()).to.equal(0);
      });
    });

    describe('what was not made here', () => {
      it('is refused without touching the storage or Atlassian', async () => {
        const { link, query, cookie } = await test.toCallback();
        const state = query.get('state') ?? '';
        const forged = [
          '',
          'x',
          '%00',
          '__proto__',
          'A'.repeat(64),
          flipLast(state),
          flipFirst(state),
          `${state}=`,
          state.slice(1),
          state + state,
          flipLast(link),
          'ü'.repeat(64),
        ];
        const operations = test.storage.operations;

        for (const text of forged) {
          const callback = new URLSearchParams({ code: 'c', state: text });
          expect(reasonIn(await test.login.browser.finish(callback, cookie)), text).to.equal('unknown-link');
          expect(reasonIn(await test.login.browser.openLink(text)), text).to.equal('unknown-link');
          expect(reasonIn(await test.login.browser.finish(new URLSearchParams(), text)), text).to.equal('unknown-link');
        }

        expect(test.storage.operations).to.equal(operations);
        expect(exchanges()).to.equal(0);
      });
    });

    describe('the browser', () => {
      it('has to be one that opened the link', async () => {
        const { query, flowId } = await test.toCallback();

        const answer = await test.login.browser.finish(query);

        expect(reasonIn(answer)).to.equal('wrong-browser');
        expect(answer.resume?.conversationId).to.equal('a');
        expect(exchanges()).to.equal(0);
        expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'waiting', otherBrowser: true });
      });

      it('is told of in the chat once, however often it comes back', async () => {
        const { query } = await test.toCallback();
        await test.login.browser.finish(query);
        expect((await test.login.browser.finish(query)).resume).to.equal(undefined);
      });

      it('does not get in with the cookie of another sign-in', async () => {
        const { query } = await test.toCallback();
        const other = await test.login.begin(test.bob, test.chat('b'));
        if (typeof other === 'string') expect.fail();
        const { cookie } = await openLink(test.login, other.link);

        expect(reasonIn(await test.login.browser.finish(query, cookie))).to.equal('wrong-browser');
        expect(exchanges()).to.equal(0);
      });

      it('sees the code only if it is the one that consented, not another that opened the same link', async () => {
        const begun = await test.login.begin(test.ann, test.chat('a'));
        if (typeof begun === 'string') expect.fail();
        const attacker = await openLink(test.login, begun.link);
        const victim = await openLink(test.login, begun.link);
        const query = new URLSearchParams({ code: 'c', state: victim.state });
        await test.login.browser.finish(query, victim.cookie);

        expect((await test.login.browser.finish(new URLSearchParams(), victim.cookie)).view.kind).to.equal('code');
        expect(reasonIn(await test.login.browser.finish(new URLSearchParams(), attacker.cookie))).to.equal('expired');
        expect(reasonIn(await test.login.browser.finish(query, attacker.cookie))).to.equal('expired');
      });

      it('sees the same page when it comes back with the same query, and Atlassian is not asked again', async () => {
        const { query, cookie, code } = await test.toCode();
        const { view } = await test.login.browser.finish(query, cookie);

        expect(view.kind === 'code' && view.code).to.equal(code);
        expect(exchanges()).to.equal(1);
      });
    });

    it('exchanges once, however many callbacks come at once to however many instances', async () => {
      const { query, cookie } = await test.toCallback();
      const instances = [test.login, test.instance(), test.instance()];

      const answers = await Promise.all(
        Array.from({ length: 10 }, () => instances.map((login) => login.browser.finish(query, cookie))).flat(),
      );

      expect(exchanges()).to.equal(1);
      expect(answers.filter(({ view }) => view.kind === 'settled')).to.have.lengthOf(1);
    });

    describe('the code', () => {
      it('is of no use to another chat user, nor in another conversation, and spends nothing there', async () => {
        const { flowId, code } = await test.toCode();

        expect((await test.login.confirm(test.bob, flowId, 'a', code)).kind).to.equal('failed');
        expect((await test.login.confirm(test.ann, flowId, 'elsewhere', code)).kind).to.equal('waiting');
        for (let times = 0; times < 9; times += 1) await test.login.confirm(test.ann, flowId, 'elsewhere', wrong(code));
        expect(await test.login.identity(test.bob)).to.equal(undefined);
        expect(await test.login.identity(test.ann)).to.equal(undefined);

        expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('signedIn');
      });

      it('may be wrong four times', async () => {
        const { flowId, code } = await test.toCode();
        for (const attemptsLeft of [4, 3, 2, 1]) {
          expect(await test.login.confirm(test.ann, flowId, 'a', wrong(code))).to.deep.equal({
            kind: 'wrong',
            attemptsLeft,
          });
        }
        expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('signedIn');
      });

      it('is dead after five wrong ones, and so is the held grant', async () => {
        const { flowId, code } = await test.toCode();
        for (let times = 0; times < 5; times += 1) await test.login.confirm(test.ann, flowId, 'a', wrong(code));

        expect(await test.login.confirm(test.ann, flowId, 'a', code)).to.deep.equal({
          kind: 'failed',
          reason: 'too-many-codes',
        });
        expect(await test.login.identity(test.ann)).to.equal(undefined);
      });

      it('counts wrong ones that come at once to several instances', async () => {
        const { flowId, code } = await test.toCode();
        const other = test.instance();

        const kinds = await Promise.all(
          Array.from({ length: 12 }, async (_, index) => {
            const login = index % 2 ? other : test.login;
            return (await login.confirm(test.ann, flowId, 'a', wrong(code))).kind;
          }),
        );

        expect(kinds.filter((kind) => kind === 'wrong')).to.have.lengthOf(4);
        expect((await test.login.confirm(test.ann, flowId, 'a', code)).kind).to.equal('failed');
      });

      it('works once of many at once', async () => {
        const { flowId, code } = await test.toCode();
        const other = test.instance();
        await Promise.all(
          [test.login, other, test.login, other].map((login) => login.confirm(test.ann, flowId, 'a', code)),
        );
        const { account } = (await test.login.identity(test.ann)) ?? {};
        expect(account?.accountId).to.equal('acc-1');
        expect(exchanges()).to.equal(1);
      });

      it('lets one turn go on, and another only once that one must have died', async () => {
        const { flowId, code } = await test.toCode();
        const confirm = () => test.instance().confirm(test.ann, flowId, 'a', code);
        const goesOn = { kind: 'signedIn' };
        const elsewhere = { kind: 'signedIn', elsewhere: true };
        const told = await Promise.all([confirm(), confirm(), confirm()]);
        expect(told).to.have.deep.members([goesOn, elsewhere, elsewhere]);
        test.clock += 14_000;
        expect(await confirm()).to.deep.equal(elsewhere);
        test.clock += 1000;
        expect(await confirm()).to.deep.equal(goesOn);
      });

      it('is good for ten minutes', async () => {
        const { flowId, code } = await test.toCode();
        test.clock += 10 * minutes;
        expect(await test.login.confirm(test.ann, flowId, 'a', code)).to.deep.equal({
          kind: 'failed',
          reason: 'expired',
        });
        expect(await test.login.identity(test.ann)).to.equal(undefined);
      });

      it('is not spent before the browser has come back', async () => {
        const { flowId } = await test.toCallback();
        for (let times = 0; times < 9; times += 1) {
          expect(await test.login.confirm(test.ann, flowId, 'a', '123456')).to.deep.equal({ kind: 'waiting' });
        }
      });

      it('cannot be guessed by giving each sign-in up before its last try: fifty an hour', async () => {
        let tried = 0;
        for (; tried < 60;) {
          const begun = await test.login.begin(test.ann, test.chat('a'));
          if (typeof begun === 'string') break;
          const { cookie, state } = await openLink(test.login, begun.link);
          await test.login.browser.finish(new URLSearchParams({ code: 'c', state }), cookie);
          const { view } = await test.login.browser.finish(new URLSearchParams(), cookie);
          const code = view.kind === 'code' ? view.code : expect.fail();
          for (let times = 0; times < 4 && tried < 60; times += 1) {
            const { kind } = await test.login.confirm(test.ann, begun.flowId, 'a', wrong(code));
            if (kind === 'failed') break;
            tried += 1;
          }
        }
        expect(tried).to.equal(49);
        test.clock += 61 * minutes;
        await test.signIn();
      });

      it('cannot be guessed by beginning again and again: ten dead sign-ins an hour, then a pause', async () => {
        for (let round = 0; round < 10; round += 1) {
          const { flowId, code } = await test.toCode();
          for (let times = 0; times < 5; times += 1) await test.login.confirm(test.ann, flowId, 'a', wrong(code));
        }
        expect(await test.login.begin(test.ann, test.chat('a'))).to.equal('too-many-codes');
        expect(await test.login.begin(test.bob, test.chat('b'))).not.to.equal('too-many-codes');
        test.clock += 61 * minutes;
        expect(await test.login.begin(test.ann, test.chat('a'))).not.to.equal('too-many-codes');
      });
    });

    it('loses no sign-in whose process died between the right code and the grant', async () => {
      const { flowId, code } = await test.toCode();
      test.storage.beforeWrite = async () => {
        test.storage.beforeWrite = () => Promise.reject(new Error('killed'));
      };
      await test.login.confirm(test.ann, flowId, 'a', code).then(
        () => expect.fail('the second write should have failed'),
        () => undefined,
      );

      const next = test.instance();
      if (isAtomic) {
        // The code was not spent either.
        expect(await next.status(test.ann, flowId)).to.deep.equal({ kind: 'held' });
        expect(await next.confirm(test.ann, flowId, 'a', code)).to.deep.equal({ kind: 'signedIn' });
      }
      expect(await next.status(test.ann, flowId)).to.deep.equal({ kind: 'signedIn' });
      expect((await test.login.identity(test.ann))?.account.accountId).to.equal('acc-1');
    });

    it('tells of itself where the conversation has moved to', async () => {
      const { flowId, query, cookie } = await test.toCallback();
      const moved = { ...test.chat('a'), reference: { serviceUrl: 'http://127.0.0.1/moved' } };
      await test.login.status(test.ann, flowId, { ...moved, conversationId: 'elsewhere' });
      await test.login.status(test.ann, flowId, moved);
      const { resume } = await test.login.browser.finish(query, cookie);
      expect(resume).to.deep.equal(moved);
    });

    it('does not sign in somebody who signed out while the code was on its way', async () => {
      const { flowId, code } = await test.toCode();
      test.storage.beforeWrite = async () => {
        // Between the right code and the grant.
        test.storage.beforeWrite = async () => void (await test.instance().signOut(test.ann));
      };

      await test.login.confirm(test.ann, flowId, 'a', code);

      expect(await test.login.identity(test.ann)).to.equal(undefined);
    });

    const moments: readonly (readonly [write: number, what: string])[] = isAtomic
      ? [
          [1, 'before the first who is called so'],
          [2, 'before all is there'],
        ]
      : [
          [2, 'before the person is let in'],
          [3, 'before the grant is there'],
          [4, 'after it'],
        ];
    for (const [write, what] of moments) {
      it(`does not sign in somebody who was told that it is cancelled: ${what}`, async () => {
        const { flowId, code } = await test.toCode();
        let left = write;
        const next = async (): Promise<void> => {
          left -= 1;
          if (left > 0) test.storage.beforeWrite = next;
          else await test.instance().cancel(test.ann, flowId);
        };
        test.storage.beforeWrite = next;

        expect(await test.login.confirm(test.ann, flowId, 'a', code)).to.deep.equal({
          kind: 'failed',
          reason: 'cancelled',
        });
        expect(left).to.equal(0);
        expect(await test.login.identity(test.ann)).to.equal(undefined);
      });
    }

    it('is not cancelled once it is done, nor is an older grant with it', async () => {
      await test.signIn();
      await test.login.cancel(test.ann);
      expect((await test.login.identity(test.ann))?.userName).to.equal('acc-1');
      const { flowId } = await test.toCode();
      await test.login.cancel(test.ann, flowId);
      expect((await test.login.identity(test.ann))?.userName).to.equal('acc-1');
    });

    it('goes on when an earlier one of the same person is cancelled, also while its grant is on its way', async () => {
      const earlier = await test.toCallback();
      const { flowId, code } = await test.toCode();
      await test.login.cancel(test.ann, earlier.flowId);
      expect(await test.login.status(test.ann, flowId)).to.deep.equal({ kind: 'held' });
      test.storage.beforeWrite = async () => {
        // Between the right code and the grant.
        test.storage.beforeWrite = () => test.instance().cancel(test.ann, earlier.flowId);
      };
      expect(await test.login.confirm(test.ann, flowId, 'a', code)).to.deep.equal({ kind: 'signedIn' });
      expect((await test.login.identity(test.ann))?.userName).to.equal('acc-1');
    });

    it('stores nothing that can be read, and after confirming no code and no verifier at all', async () => {
      const { flowId, code, cookie, query, link } = await test.toCode();
      const secrets = [
        /ACCESS-1|REFRESH-1|AUTHORIZATION-CODE|CLIENT-SECRET|ann@example|Ann Example/,
        link,
        cookie,
        query.get('state') ?? '',
      ];
      const held = await test.storage.dump();
      for (const secret of secrets) expect(held).not.to.match(typeof secret === 'string' ? new RegExp(secret) : secret);

      await test.login.confirm(test.ann, flowId, 'a', code);
      const confirmed = await test.storage.dump();
      for (const secret of secrets)
        expect(confirmed).not.to.match(typeof secret === 'string' ? new RegExp(secret) : secret);
    });
  });

function flipLast(text: string): string {
  return text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A');
}

function flipFirst(text: string): string {
  return (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
}

describe('the chat that a sign-in keeps', () => {
  let test: SignIns;
  beforeEach(async () => {
    test = await startSignIns();
  });
  afterEach(() => test.close());

  /** What the page is shown, and the chat is resumed by. */
  async function kept(chat: Chat): Promise<Chat> {
    const begun = await test.login.begin(test.ann, chat);
    if (typeof begun === 'string') expect.fail(begun);
    const { cookie, state } = await openLink(test.login, begun.link);
    const { resume } = await test.login.browser.finish(new URLSearchParams({ code: 'CODE', state }), cookie);
    return resume ?? expect.fail('not held');
  }

  it('has its names cut and nothing that nobody needs, and still leads back', async () => {
    const long = '🙂'.repeat(300_000);
    const conversation = { id: 'a', isGroup: false, conversationType: 'personal', tenantId: 't', name: long };
    const bot = { id: 'bot', name: long };
    const reference = {
      serviceUrl: 'https://x.example/',
      channelId: 'test',
      user: { id: 'ann', name: long },
      bot,
      conversation,
    };
    const chat = {
      ...test.chat('a'),
      userName: long,
      botName: long,
      reference: { ...reference, activityId: '1', more: long },
    };
    const name = '🙂'.repeat(200);

    expect(await kept(chat)).to.deep.equal({
      ...chat,
      userName: name,
      botName: name,
      reference: {
        ...reference,
        activityId: '1',
        user: { id: 'ann', name },
        bot: { id: 'bot', name },
        conversation: { ...conversation, name },
      },
    });
    expect((await test.storage.dump()).length).to.be.below(20_000);
  });

  it('does not mind what a channel does not know', async () => {
    const conversation = { id: 'a', isGroup: null, name: null, role: 7, tenantId: '' };
    // The Agents SDK refuses an empty text.
    const bot = { id: 'bot', name: '' };
    const reference = { serviceUrl: 'https://x.example/', activityId: null, user: null, bot, conversation, locale: {} };
    const stored = JSON.stringify((await kept({ ...test.chat('a'), reference })).reference);
    expect(JSON.parse(stored)).to.deep.equal({
      serviceUrl: 'https://x.example/',
      bot: { id: 'bot' },
      conversation: { id: 'a' },
    });
  });

  it('is refused where its ids are longer than any channel’s', async () => {
    const outcome: unknown = await test.login
      .begin(test.ann, test.chat('c'.repeat(9000)))
      .catch((error: unknown) => error);
    expect(String(outcome)).to.match(/ids of this conversation are too long/);
    expect(await test.storage.dump()).to.equal('{}');
  });

  it('is begun thirty times an hour, and no more', async () => {
    const begin = (user = test.ann) => test.login.begin(user, test.chat('a'));
    for (let times = 0; times < 30; times += 1) {
      expect(await begin()).to.have.property('link');
      test.clock += 60_000;
    }
    expect(await begin()).to.equal('too-many-sign-ins');
    expect(await begin(test.bob), 'others may').to.have.property('link');
    test.clock += 30 * 60_000 - 1;
    expect(await begin()).to.equal('too-many-sign-ins');
    test.clock += 1;
    expect(await begin()).to.have.property('link');
    expect(await begin()).to.equal('too-many-sign-ins');
  });
});
