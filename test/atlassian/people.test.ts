import { expect } from 'chai';
import { findPeople } from '../../src/atlassian/people';
import { peopleScope, scopeOf } from '../../src/atlassian/scopes';

const find = (answer: unknown) => findPeople({ request: () => Promise.resolve(answer) }, 'sam');

describe('people of a site', () => {
  it('are those who work there, with what tells them apart', async () => {
    const sam = { accountId: 'a:1', displayName: 'Sam Rivera', emailAddress: 'sam@example.com' };
    const others = [
      { ...sam, accountId: 'a:2', active: false },
      { ...sam, accountId: 'a:3', accountType: 'app' },
      { ...sam, accountId: 'a:4', displayName: '' },
      { ...sam, accountId: '' },
      null,
    ];
    expect(await find([sam, ...others, { accountId: 'a:5', displayName: 'Sam Hidden' }])).to.deep.equal([
      { accountId: 'a:1', name: 'Sam Rivera', email: 'sam@example.com' },
      { accountId: 'a:5', name: 'Sam Hidden', email: '' },
    ]);
    for (const none of [{}, null, 'x', { length: { valueOf: 0 } }]) expect(await find(none)).to.deep.equal([]);
  });

  it('are asked for within bounds, with a scope of its own', async () => {
    const asked: object[] = [];
    const asker = {
      request(...call: readonly unknown[]) {
        asked.push(call);
        return Promise.resolve([]);
      },
    };
    await findPeople(asker, 'x'.repeat(1000));
    expect(asked).to.deep.equal([
      ['GET', '/rest/api/3/user/search', undefined, { query: { query: 'x'.repeat(255), maxResults: 50 } }],
    ]);
    expect(scopeOf('GET', 'https://api.example/ex/jira/1/rest/api/3/user/search')).to.equal(peopleScope);
  });
});
