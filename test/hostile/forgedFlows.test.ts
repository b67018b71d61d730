import type { Storage } from 'botbuilder';
import { expect } from 'chai';
import fc from 'fast-check';
import { RewindableStorage } from '../support/rewindable';
import { openLink, startSignIns, type SignIns } from '../support/signIns';
import { holds } from '../support/strangers';

/** Whose: of the person who is to be robbed (0), of one of those who would rob her, or nobody's. */
const thieves = 4;
const whose = fc.integer({ min: 0, max: thieves + 1 });
/** Or the thief's own. */
const ownOrWhose = fc.option(whose, { nil: undefined, freq: 2 });
const move = fc.oneof(
  // A browser that comes back, with anybody's code, state and cookie.
  fc.record({ kind: fc.constant('arrive' as const), code: whose, state: whose, cookie: whose }),
  // A code that a thief says, about anybody's sign-in, in any chat.
  fc.record({
    kind: fc.constant('say' as const),
    thief: fc.integer({ min: 1, max: thieves }),
    flow: ownOrWhose,
    chat: ownOrWhose,
    code: fc.constantFrom('hers', 'the next', '', '000000', '１２３４５６', '123456 '),
  }),
  fc.record({ kind: fc.constant('restart' as const) }),
);
const runs = 1000;

describe(`${thieves * runs} forged sign-ins`, () => {
  let test: SignIns;
  beforeEach(async () => {
    test = await startSignIns({ isOverHttp: false });
  });
  afterEach(() => test.close());

  it('sign nobody in but who began one and types its code, and take it away from nobody', async () => {
    const atomic = new RewindableStorage();
    const oneByOne: Storage = {
      read: (keys) => atomic.read(keys),
      write: (items) => atomic.write(items),
      delete: (keys) => atomic.delete(keys),
    };
    test.login = test.instance({ storage: atomic });
    const people = Array.from({ length: thieves + 1 }, (_, who) => test.subject(`${who}`));
    const [her = expect.fail()] = people;
    // She has opened the thieves' links, too: all cookies are in her browser.
    const flows = await Promise.all(
      people.map(async (one, who) => {
        const begun = await test.login.begin(one, test.chat(`${who}`));
        if (typeof begun === 'string') return expect.fail(begun);
        return { ...begun, ...(await openLink(test.login, begun.link)) };
      }),
    );
    const arrive = async (code: string, state = '', cookie = '') => {
      await test.login.browser.finish(new URLSearchParams({ code, state }), cookie);
      const { view } = await test.login.browser.finish(new URLSearchParams(), cookie);
      return view.kind === 'code' ? view.code : undefined;
    };
    // She consents to her own sign-in and to a thief's; the codes of both are seen by her alone.
    const [code = expect.fail('no code')] = await Promise.all(
      flows.slice(0, 2).map(({ state, cookie }) => arrive('AUTHORIZATION-CODE', state, cookie)),
    );
    const said = { hers: code, 'the next': String((Number(code) + 1) % 1_000_000).padStart(6, '0') };
    // All forgeries begin here, each with an instance of its own.
    const rewind = await atomic.keep();

    await holds(
      fc.tuple(fc.constantFrom(atomic, oneByOne), fc.array(move, { maxLength: 8 })),
      async ([storage, moves]) => {
        const login = () => test.instance({ storage });
        await rewind();
        test.login = login();
        for (const step of moves) {
          if (step.kind === 'restart') test.login = login();
          else if (step.kind === 'arrive')
            await arrive(`CODE-${step.code}`, flows[step.state]?.state, flows[step.cookie]?.cookie);
          else {
            const text = step.code === 'hers' || step.code === 'the next' ? said[step.code] : step.code;
            const { thief, flow = thief, chat = thief } = step;
            const who = people[thief] ?? expect.fail();
            await test.login.confirm(who, flows[flow]?.flowId ?? 'nothing', `${chat}`, text);
          }
        }

        for (const one of people) expect(await test.login.identity(one)).to.equal(undefined);
        const { kind } = await test.login.confirm(her, flows[0]?.flowId ?? '', '0', code);
        expect(kind).to.equal('signedIn');
      },
      runs,
    );
  });
});
