import { ActivityTypes } from 'botbuilder';
import { expect } from 'chai';
import { isCancel } from '../../dialogs/commands';

describe('the word cancel', () => {
  const type = ActivityTypes.Message;

  it('counts however it is written, typed or by a button', () => {
    for (const text of ['cancel', ' CANCEL ', 'Cancel.']) expect(isCancel({ type, text }), text).to.equal(true);
    expect(isCancel({ type, value: { say: 'cancel' } })).to.equal(true);
  });

  it('counts alone, and in a message', () => {
    for (const text of ['cancel it', 'do not cancel', '']) expect(isCancel({ type, text }), text).to.equal(false);
    expect(isCancel({ type, value: { do: 'cancel' } })).to.equal(false);
    expect(isCancel({ type: ActivityTypes.Event, text: 'cancel' })).to.equal(false);
  });
});
