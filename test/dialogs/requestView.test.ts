import { expect } from 'chai';
import { readRequestView } from '../../dialogs/requests/follow/requestView';
import type { FaultRule } from '../../src/emulator/faults';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';
import { atlassianErrorOf } from '../support/rejection';

/** By the end of the path: what is missing from a request if Atlassian does not return it. */
const parts = [
  ['transition', ['move']],
  ['approval', ['approve', 'decline']],
  ['notification', ['mute']],
] as const;

describe('one request', () => {
  let test: MiaAtDesk;

  before(async () => {
    test = await startMiaAtDesk();
  });
  afterEach(() => {
    test.emulator.faults = {};
  });
  after(() => test.close());

  /** The view of a request under these rules. */
  async function view(key: string, ...rules: FaultRule[]) {
    test.emulator.faults = { rules };
    const accountId = test.emulator.people.find(({ name }) => name === 'Mia Krystof')?.accountId ?? '';
    const account = { accountId, name: 'Mia Krystof', type: 'atlassian', status: 'active' };
    return readRequestView({ account, serviceDesk: test.open() }, key);
  }
  /** One of Mia's requests, or one that she is asked to approve. */
  async function keyFor(part: string): Promise<string> {
    if (part !== 'approval') return 'ITH-3';
    const { items } = await test.open().myRequests({ list: 'approvals', status: 'open' });
    return items[0]?.key ?? expect.fail('nothing to approve');
  }

  for (const [part, hidden] of parts) {
    const hides: readonly string[] = hidden;
    for (const status of [400, 403, 404])
      it(`is shown where the site keeps its ${part}s to itself: ${status}`, async () => {
        const key = await keyFor(part);
        const whole = await view(key);
        expect(whole.allowed).to.include.members([...hides]);
        const { request, comments, allowed } = await view(key, { path: `/ex/jira/*/${part}`, status });
        expect({ request, comments }).to.deep.equal({ request: whole.request, comments: whole.comments });
        expect(allowed).to.deep.equal(whole.allowed.filter((one) => !hides.includes(one)));
      });

    for (const [status, code] of [
      [401, 'unauthorized'],
      [429, 'rate-limited'],
      [503, 'unavailable'],
    ] as const)
      it(`is not shown as if it had no ${part}s where Atlassian cannot say: ${status}`, async () => {
        const reading = view('ITH-3', { path: `/ex/jira/*/${part}`, status });
        expect((await atlassianErrorOf(reading)).code).to.equal(code);
      });
  }

  it('is not shown without its comments, or itself', async () => {
    const path = '/ex/jira/*/request/ITH-3';
    for (const rules of [[{ path: `${path}/comment`, status: 404 }], [{ path: `${path}/` }, { path, status: 404 }]])
      expect((await atlassianErrorOf(view('ITH-3', ...rules))).code).to.equal('not-found');
  });
});
