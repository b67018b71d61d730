import { expect } from 'chai';
import { createSealing } from '../../src/records/sealing';

const key = (kid: string, fill: number, length = 32) => ({ kid, secret: new Uint8Array(length).fill(fill) });

describe('sealing', () => {
  it('opens what any of its keys has sealed', async () => {
    const old = await createSealing([key('old', 1)]).seal('record', { word: 'hello' });

    expect(await createSealing([key('new', 2), key('old', 1)]).open('record', old)).to.deep.equal({ word: 'hello' });
  });

  it('opens nothing under another record key', async () => {
    const sealing = createSealing([key('k', 1)]);

    expect(await sealing.open('other', await sealing.seal('record', {}))).to.equal(undefined);
  });

  for (const fill of [0, 2]) {
    it(`opens nothing that names a key it does not know, be it made of ${fill}s`, async () => {
      const forged = await createSealing([key('unknown', fill)]).seal('record', { word: 'forged' });

      expect(await createSealing([key('k', 1)]).open('record', forged)).to.equal(undefined);
    });
  }

  it('does not seal with a key that is too short', async () => {
    const outcome = await createSealing([key('k', 1, 16)])
      .seal('record', {})
      .catch((error: unknown) => error);

    expect(outcome).to.be.instanceOf(Error);
  });
});
