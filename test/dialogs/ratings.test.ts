import { expect } from 'chai';
import { starsGivenIn } from '../../dialogs/reading/ratings';

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
