import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/kindCommands';
import { ratingBehind, starsGivenIn } from '../../dialogs/reading/ratings';

describe('a rating in stars', () => {
  it('is given in every language, with the reason if one is told', () => {
    for (const [said, rating, why] of [
      ['five stars', 5],
      ['4/5', 4],
      ['★★★', 3],
      ['rate it 4', 4],
      ['rate it with 4 stars please', 4],
      ['rate it five stars, great work', 5, 'great work'],
      ['rate it 4, took long', 4, 'took long'],
      ['fünf Sterne', 5],
      ['bewerte sie mit 4', 4],
      ['cinq étoiles', 5],
      ['cinco estrellas', 5],
    ] as const)
      expect(starsGivenIn(said), said).to.deep.equal({ rating, why });
  });

  it('stands behind the key of the request, too', () => {
    for (const [said, text] of [
      ['rate FAC-1 5 stars', '5 stars'],
      ['please rate FAC-1 2, nobody called', '2, nobody called'],
      ['rate FAC-1: terrible because nobody called', 'terrible because nobody called'],
      ['bewerte FAC-1 mit 5 Sternen', 'mit 5 Sternen'],
      ['noter FAC-1 4 étoiles', '4 étoiles'],
      ['valorar FAC-1 con 5 estrellas', 'con 5 estrellas'],
      ['تقييم FAC-1 5 نجوم', '5 نجوم'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command: 'rate', key: 'FAC-1', text });
    for (const said of ['rate FAC-1 5 stars', 'bewerte FAC-1 mit 5 Sternen'])
      expect(ratingBehind(said.slice(said.indexOf('-1') + 3)), said).to.deep.equal({ rating: 5, why: undefined });
    for (const said of [
      'rate FAC-1 the heating is still cold',
      'FAC-1 rate of 5 percent',
      'what rate had FAC-1 5 days ago',
    ])
      expect(readCommand(said), said).to.equal(undefined);
    expect(ratingBehind('4.5')).to.equal(undefined);
    expect(readCommand('comment FAC-1 5 stars')).to.include({ command: 'comment', text: '5 stars' });
  });

  it('is neither a place, nor a count of something else, nor a word for it', () => {
    for (const said of [
      'rate it',
      'rate the second',
      'rate 9',
      '4',
      'five monitors',
      'the fourth one',
      'it is terrible',
    ])
      expect(starsGivenIn(said), said).to.equal(undefined);
  });
});
