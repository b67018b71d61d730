import { expect } from 'chai';
import { errorMessage } from '../../dialogs/errorMessages';
import { AtlassianError } from '../../src/atlassian/errors';

describe('what a person reads of an Atlassian that is unavailable', () => {
  const said = (status?: number) => errorMessage(new AtlassianError('unavailable', 'x', { status }));

  for (const status of [undefined, 502, 503, 504])
    it(`is that it could not be reached: ${status}`, () => expect(said(status)).to.contain('could not be reached'));

  for (const status of [500, 501, 520])
    it(`is that it answered, if with an error: ${status}`, () => {
      expect(said(status)).to.contain('answered with an error').and.not.to.contain('reached');
    });
});
