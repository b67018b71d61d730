import { createRequire } from 'node:module';
import { expect } from 'chai';
import { NeededPackage } from '../../src/platform/neededPackage';

describe('a package that not every bot needs', () => {
  it('says what to install where it is not there', () => {
    const load = () => {
      try {
        return createRequire(__filename)('no-such-engine') as unknown;
      } catch (error) {
        throw new NeededPackage('no-such-engine@3', error);
      }
    };
    expect(load).to.throw('The package no-such-engine is needed and is not installed: npm install no-such-engine@3');
  });

  it('says so too where it is of another machine', () => {
    const cause = new Error('No native build was found for platform=linux');
    const error = new NeededPackage('@some/engine@3', cause);
    expect(error.message).to.equal(
      'The package @some/engine is needed and does not load on this machine: npm install @some/engine@3',
    );
    expect(error.cause).to.equal(cause);
  });
});
