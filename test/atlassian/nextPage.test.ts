import { expect } from 'chai';
import fc from 'fast-check';
import { nextPage } from '../../src/atlassian/nextPage';

describe('the next page', () => {
  for (const [what, page, next] of [
    ['of a search by JQL', { issues: [{}], nextPageToken: 'abc', isLast: false }, { nextPageToken: 'abc' }],
    ['of a search by JQL that says no more', { issues: [{}], nextPageToken: 'abc' }, { nextPageToken: 'abc' }],
    ['after the last of a search', { issues: [{}], isLast: true, nextPageToken: 'abc' }, undefined],
    ['of a service desk', { start: 50, limit: 50, size: 20, isLastPage: false, values: [] }, { start: 70 }],
    ['after the last of a service desk', { start: 50, size: 20, isLastPage: true, values: [] }, undefined],
    ['of Jira with a total', { startAt: 10, maxResults: 2, total: 13, comments: [1, 2] }, { startAt: 12 }],
    ['after the last with a total', { startAt: 10, maxResults: 2, total: 12, comments: [1, 2] }, undefined],
    ['of Jira that says whether it is the last', { startAt: 0, total: 1, isLast: false, values: [1] }, { startAt: 1 }],
    ['after the last that says so', { startAt: 0, total: 9, isLast: true, values: [1] }, undefined],
    ['of what has a total and nothing in it', { startAt: 0, total: 9, values: [] }, undefined],
    ['of what is no page', { id: 'ITH-1' }, undefined],
    ['of a list', [1, 2], undefined],
  ] as const) {
    it(`is known ${what}`, () => {
      expect(nextPage(page)).to.deep.equal(next);
    });
  }

  it('is further on than the page, whatever Atlassian answers', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constant('3'));
    const page = fc.record(
      {
        start: number,
        size: number,
        startAt: number,
        total: number,
        isLast: fc.anything(),
        isLastPage: fc.anything(),
        values: fc.anything(),
        more: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(page, fc.anything()), (body) => {
        const next = nextPage(body);
        if (!next || 'nextPageToken' in next) return;
        const { start, startAt } = { start: undefined, startAt: undefined, ...(body as object) };
        expect(next['start'] ?? next['startAt']).to.be.greaterThan(Number('start' in next ? start : startAt));
      }),
      { numRuns: 2000, verbose: 1 },
    );
  });
});
