import { expect } from 'chai';
import { errorMessage } from '../../dialogs/errorMessages';
import { english } from '../../dialogs/texts/english/texts';
import { refusalOf } from '../../src/atlassian/refusal';
import { AtlassianError } from '../../src/atlassian/errors';

describe('what a person reads of an Atlassian that is unavailable', () => {
  const said = (status?: number) => errorMessage(english, new AtlassianError('unavailable', 'x', { status }));

  for (const status of [undefined, 502, 503, 504])
    it(`is that it could not be reached: ${status}`, () => expect(said(status)).to.contain('could not be reached'));

  for (const status of [500, 501, 520])
    it(`is that it answered, if with an error: ${status}`, () => {
      expect(said(status)).to.contain('answered with an error').and.not.to.contain('reached');
    });
});

describe('what a person reads of a scope that is missing', () => {
  const said = (method: 'GET' | 'POST', url: string) =>
    errorMessage(
      english,
      refusalOf(
        { operation: 'x', method, url },
        { status: 401, headers: {}, data: { message: 'scope does not match' } },
      ),
    );
  const desk = 'https://api.atlassian.com/ex/jira/1/rest/servicedeskapi';

  it('is its name, where that is known', () => {
    expect(said('GET', `${desk}/request/A-1`)).to.contain('the scope read:servicedesk-request is missing');
    expect(said('POST', `${desk}/request`)).to.contain('the scope write:servicedesk-request is missing');
    expect(said('GET', 'https://api.atlassian.com/me')).to.contain('the scope read:me is missing');
    expect(said('GET', 'https://api.atlassian.com/ex/jira/1/rest/api/3/x')).to.contain('a scope is missing');
  });
});
