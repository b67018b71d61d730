import { expect } from 'chai';
import { transitionsMeant } from '../../dialogs/requests/follow/actions/transitionsMeant';

const transitions = ['Respond to support', 'Mark as done', 'Cancel request'].map((name) => ({ name }));

describe('the transition that words mean', () => {
  it('completes the request if it is to be closed, in whatever words and language', () => {
    for (const said of [
      'close it',
      'close ITH-4: it works again',
      'it works again, please close it',
      'close the one about the fan',
      'resolve ITH-4',
      'schließe ITH-4',
      'ITH-4 bitte schließen',
      'schließe die mit dem Lüfter',
      'fermez ITH-4 s’il vous plaît',
      'cierre ITH-4',
      'ITH-4を閉じて',
      'أغلق ITH-4',
    ])
      expect(transitionsMeant(transitions, said), said).to.deep.equal([{ name: 'Mark as done' }]);
  });

  it('is the one of that name, and is asked for otherwise', () => {
    expect(transitionsMeant(transitions, 'cancel ITH-4, it is closed')).to.deep.equal([{ name: 'Cancel request' }]);
    for (const said of ['move ITH-4', 'change status', 'I no longer need the second one', 'reopen it'])
      expect(transitionsMeant(transitions, said), said).to.deep.equal([]);
  });
});
