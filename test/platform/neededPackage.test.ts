import { createRequire } from 'node:module';
import { expect } from 'chai';
import { neededPackage } from '../../src/platform/neededPackage';

describe('a package that not every bot needs', () => {
  it('is loaded where it is there', () => {
    expect(neededPackage('zod@4', () => 'loaded')).to.equal('loaded');
  });

  it('says what to install where it is not', () => {
    expect(() => neededPackage('no-such-engine@3', () => createRequire(__filename)('no-such-engine'))).to.throw(
      'The package no-such-engine is needed and is not installed: npm install no-such-engine@3',
    );
  });

  it('says so too where it is of another machine', () => {
    const broken = () => {
      throw new Error('No native build was found for platform=linux');
    };
    expect(() => neededPackage('@some/engine@3', broken)).to.throw(
      'The package @some/engine is needed and does not load on this machine: npm install @some/engine@3',
    );
  });
});
