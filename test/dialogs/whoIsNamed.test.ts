import { expect } from 'chai';
import { whoIsNamed, withoutNamed } from '../../dialogs/requests/whoIsNamed';
import { sharedWith } from '../../dialogs/reading/sharedWith';

const people = ['Jonas Weber', 'Priya Nair', 'Ben Okafor', 'Ben Weber'].map((name) => ({ accountId: name, name }));

describe('who a request is shared with, in words', () => {
  it('is everybody who is named', () => {
    for (const [said, who] of [
      ['share it with jonas weber', 'jonas weber'],
      ['share it with jonas and priya', 'jonas , priya'],
      ['teile es mit jonas und priya bitte', 'jonas , priya'],
      ['partage-la avec jonas et avec priya', 'jonas , priya'],
      ['share it', undefined],
    ] as const)
      expect(sharedWith(said.split(' ')), said).to.equal(who);
  });

  it('is certain where each name is that of one person alone', () => {
    const of = (who: string) => {
      const { known, isCertain, unknown } = whoIsNamed(who, people);
      return [known.map(({ name }) => name).join(), isCertain, unknown];
    };
    expect(of('jonas , priya')).to.deep.equal(['Jonas Weber,Priya Nair', true, undefined]);
    expect(of('jonas , mia')).to.deep.equal(['Jonas Weber', true, 'mia']);
    expect(of('jonas , ben')).to.deep.equal(['Jonas Weber,Ben Okafor,Ben Weber', false, undefined]);
    expect(of('boss')).to.deep.equal(['', false, undefined]);
  });

  it('leaves out who is there already', () => {
    const [jonas, ...others] = people;
    expect(withoutNamed('jonas', jonas ? [jonas] : [], others)).to.equal(undefined);
    expect(withoutNamed('jonas , priya', jonas ? [jonas] : [], others)).to.equal('priya');
    expect(withoutNamed('ben', [], people)).to.equal('ben');
  });
});
