import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { ratingBehind, ratingToldBeside, starsGivenIn } from '../../dialogs/reading/ratings';
import { startJiraChat } from '../support/jiraChat';

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
      ['星4つです', 4],
      ['星５でお願いします', 5],
      ['評価は3', 3],
      ['星5つ、早かったです', 5, '早かったです'],
    ] as const)
      expect(starsGivenIn(said), said).to.deep.equal({ rating, why });
  });

  it('stands behind the key of the request, too', () => {
    for (const [said, text] of [
      ['rate FAC-1 5 stars', '5'],
      ['please rate FAC-1 2, nobody called', '2, nobody called'],
      ['rate FAC-1: terrible because nobody called', '1, nobody called'],
      ['bewerte FAC-1 mit 5 Sternen', '5'],
      ['noter FAC-1 4 étoiles', '4'],
      ['valorar FAC-1 con 5 estrellas', '5'],
      ['تقييم FAC-1 5 نجوم', '5'],
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

  it('may also stand before the key, or by itself beside it', () => {
    for (const [said, text] of [
      ['4/5 for ITH-1', '4'],
      ['cinq étoiles pour ITH-1', '5'],
      ['5 estrellas para ITH-1', '5'],
      ['4/5 for ITH-1, quick work', '4, quick work'],
      ['rate 5 stars ITH-1, quick work', '5, quick work'],
      ['ITH-1, 5 stars', '5'],
      ['ITH-1は星４で', '4'],
      ['ITH-1は星5つ、早かったです', '5, 早かったです'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command: 'rate', key: 'ITH-1', text });
    for (const said of [
      'ITH-1は評価できません',
      'ITH-1の星印を5個印刷して',
      'the hotel of ITH-1 has 5 stars',
      'ITH-1 and ITH-4 5 stars',
      'ITH-1 5',
      'four for ITH-1, please',
      '5 stars for ITH-1, ITH-4 is worse',
      'comment ITH-1: 5 stars',
    ])
      expect(JSON.stringify(readCommand(said)) ?? '', said).to.not.contain('rate');
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

describe('a rating that is told', () => {
  it('is a sentence that says nothing else', () => {
    for (const [said, rating] of [
      ['it was terrible', 1],
      ['es war super', 5],
      ["c'était nul", 1],
      ['estoy muy satisfecho', 5],
      ['ひどかったです', 1],
      ['كان سيئا جدا', 1],
    ] as const)
      expect(ratingToldBeside(said, []), said).to.equal(rating);
    for (const said of ['terrible', 'it was terrible?', 'the first one was bad', 'the headset is terrible'])
      expect(ratingToldBeside(said, []), said).to.equal(undefined);
  });

  it('is asked about beside a request that can be rated, and nothing is sent before', async () => {
    const chat = await startJiraChat('slack');
    const sent = () =>
      chat.emulator.calls
        .filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/'))
        .map(({ path, body }) => [path.split('/').at(-1), body]);
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('ITH-4');
      await chat.say('it was terrible');
      expect(chat.shown(), 'cannot be rated yet').to.contain('add this to ITH-4 as a comment');
      await chat.say('ITH-1');
      expect((await chat.say('it was terrible'))[0]?.text)
        .to.contain('How satisfied')
        .and.contain('it was terrible (★)');
      expect((await chat.say('no'))[0]?.text).to.equal('All right, nothing has changed.');
      await chat.say('it was terrible');
      expect(sent()).to.deep.equal([]);
      await chat.say('yes');
      await chat.say('no comment');
      await chat.say('rate ITH-1 4, took long');
      const [told, asked] = await chat.say('how do I log out');
      expect(told?.text).to.contain('Say "log out"');
      expect(asked?.text, 'asked again as it was').to.contain('took long').and.not.to.contain('log out');
      await chat.say('no comment');
      expect((await chat.say('5 stars for ITH-4'))[0]?.text, 'open').to.contain('once it is resolved');
      const ratings = [1, 4].map((rating) => ['feedback', { type: 'csat', rating }]);
      expect(sent()).to.deep.equal(ratings);
    } finally {
      await chat.close();
    }
  });
});
