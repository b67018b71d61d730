import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { asksForOwnTurn, asksForUrgent } from '../../dialogs/reading/listWordIn';
import { meantOfListed, withKeyForPlace } from '../../dialogs/requests/follow/whichListed';
import { startJiraChat } from '../support/jiraChat';

const mine = [
  { key: 'ITH-6', summary: 'Screen flickers when docked' },
  { key: 'ITH-8', summary: 'Strange mail about an invoice' },
  { key: 'FAC-3', summary: 'Coffee machine leaks' },
];
const toDecide = [
  { key: 'ITH-9', summary: 'Laptop for our new designer' },
  { key: 'ITH-10', summary: 'Write access to the price list' },
];
const elsewhere = [{ key: 'ITH-3', summary: 'Printer prints blank pages' }];

describe('what is said of requests that are listed', () => {
  const meant = async (said: string, listed: typeof mine) => {
    const found = await meantOfListed(said, {
      isDeciding: listed === toDecide,
      keys: listed.map(({ key }) => key),
      shown: () => Promise.resolve(listed),
      ofAge: (age) => Promise.resolve(age === 'oldest' ? 'FAC-3' : 'ITH-6'),
      known: (about) => Promise.resolve(/printer|drucker|impresora|imprimante|プリンター/.test(about) ? elsewhere : []),
    });
    const { command, text, keys } = found ?? { keys: [] };
    return found && [command ?? 'show', keys.join(' ') || 'which', ...(text === undefined ? [] : [text])];
  };

  it('is the one that is told by its place, or by what it is about, and what is to be done with it', async () => {
    for (const [said, ...expected] of [
      ['comment on the second: thanks', 'comment', 'ITH-8', 'thanks'],
      ['comment 2: hi there', 'comment', 'ITH-8', 'hi there'],
      ['comment on the coffee one: it leaks again', 'comment', 'FAC-3', 'it leaks again'],
      ['comment on the screen one', 'comment', 'ITH-6'],
      ['close the third one', 'move', 'FAC-3'],
      ['I no longer need the second one', 'move', 'ITH-8'],
      ['share the coffee one with Jonas', 'share', 'FAC-3', 'jonas'],
      ['attach a file to the first', 'attach', 'ITH-6'],
      ['show me the screen one', 'show', 'ITH-6'],
      ['the one about the invoice', 'show', 'ITH-8'],
      ['the one about the printer', 'show', 'ITH-3'],
      ['2 and 3', 'show', 'ITH-8 FAC-3'],
      ['ITH-8 and FAC-3', 'show', 'ITH-8 FAC-3'],
      ['4 and 5', 'show', 'which'],
      ['close the first and the third', 'move', 'ITH-6 FAC-3'],
      ['close both', 'move', 'ITH-6 ITH-8 FAC-3'],
      ['close the oldest one', 'move', 'FAC-3'],
      ['comment on the newest: thanks', 'comment', 'ITH-6', 'thanks'],
      ['the oldest', 'show', 'FAC-3'],
      ['which one is the most recent?', 'show', 'ITH-6'],
      ['die älteste', 'show', 'FAC-3'],
      ['la plus récente', 'show', 'ITH-6'],
      ['la más antigua', 'show', 'FAC-3'],
      ['一番古いの', 'show', 'FAC-3'],
      ['أحدث طلب', 'show', 'ITH-6'],
      ['all but the second', 'show', 'ITH-6 FAC-3'],
      ['close all but the second', 'move', 'ITH-6 FAC-3'],
      ['schließe alle außer der zweiten', 'move', 'ITH-6 FAC-3'],
      ['ferme toutes sauf la deuxième', 'move', 'ITH-6 FAC-3'],
      ['cierra todas menos la segunda', 'move', 'ITH-6 FAC-3'],
      ['close 1, 2 and 3', 'move', 'ITH-6 ITH-8 FAC-3'],
      ['schließe die erste, die dritte', 'move', 'ITH-6 FAC-3'],
      ['close 1, 2 monitors work', 'move', 'ITH-6', '2 monitors work'],
      ['kommentiere die zweite: danke', 'comment', 'ITH-8', 'danke'],
      ['schließe die dritte', 'move', 'FAC-3'],
      ['die mit der Kaffeemaschine', 'show', 'FAC-3'],
      ['die mit dem Drucker', 'show', 'ITH-3'],
      ['teile die zweite mit Jonas', 'share', 'ITH-8', 'jonas'],
      ['commente la deuxième : merci', 'comment', 'ITH-8', 'merci'],
      ["celle de l'imprimante", 'show', 'ITH-3'],
      ['ferme la troisième', 'move', 'FAC-3'],
      ['comenta la segunda: gracias', 'comment', 'ITH-8', 'gracias'],
      ['la de la impresora', 'show', 'ITH-3'],
      ['2番目にコメント：ありがとう', 'comment', 'ITH-8', 'ありがとう'],
      ['3番目をクローズして', 'move', 'FAC-3'],
      ['プリンターの件', 'show', 'ITH-3'],
      ['علّق على الثاني: شكرا', 'comment', 'ITH-8', 'شكرا'],
      ['أغلق الثالث', 'move', 'FAC-3'],
    ] as const)
      expect(await meant(said, mine), said).to.deep.equal(expected);
  });

  it('is a verdict of one that waits for an approval', async () => {
    for (const [said, ...expected] of [
      ['first one looks good', 'approve', 'ITH-9'],
      ['the second is ok', 'approve', 'ITH-10'],
      ['yes to the laptop', 'approve', 'ITH-9'],
      ['no to the second one', 'decline', 'ITH-10'],
      ['decline the second because we have no budget', 'decline', 'ITH-10', 'we have no budget'],
      ['the first one is too expensive', 'show', 'ITH-9'],
      ['the price list', 'show', 'ITH-10'],
      ['die erste passt', 'approve', 'ITH-9'],
      ['both', 'show', 'ITH-9 ITH-10'],
      ['yes to both', 'approve', 'ITH-9 ITH-10'],
      ['fine for both of them', 'approve', 'ITH-9 ITH-10'],
      ['no to both', 'decline', 'ITH-9 ITH-10'],
      ['nein zu beiden', 'decline', 'ITH-9 ITH-10'],
      ["it's fine", 'approve', 'which'],
      ['no, too expensive', 'decline', 'which', 'too expensive'],
      ['nein, zu teuer', 'decline', 'which', 'zu teuer'],
      ['oui, mais un seul', 'approve', 'which', 'un seul'],
      ['la première me va', 'show', 'ITH-9'],
      ['高すぎるので2番目は却下', 'decline', 'ITH-10', '高すぎる'],
      ['2番目は高すぎるので却下', 'decline', 'ITH-10', '高すぎる'],
      ['予算があるので1番目を承認', 'approve', 'ITH-9', '予算がある'],
      ['高すぎるので却下', 'decline', 'which', '高すぎる'],
    ] as const)
      expect(await meant(said, toDecide), said).to.deep.equal(expected);
  });

  it('is none of them where it is something else', async () => {
    for (const said of [
      'my screen is broken',
      'no internet in room 3',
      'no, I need a laptop for our new designer instead',
      'request a laptop',
      'cancel my parking space',
      'the first floor smells of coffee',
      'I need a new one',
      'everything but the second monitor works',
      'all but the printer in room two',
      'close the window in room two',
      "don't close the third one",
      'should I close the third one?',
      'comment: thanks',
      '画面が壊れたので2番目のモニターが欲しい',
      '壊れたので新しいパソコンが必要です',
    ]) {
      expect(await meant(said, mine), said).to.equal(undefined);
      expect(await meant(said, toDecide), said).to.equal(undefined);
    }
  });
});

describe('a list of requests', () => {
  it('is the one whose number stands in a question after it', () => {
    const keys = ['ITH-6', 'ITH-8', 'FAC-3'];
    for (const [said, key] of [
      ["what's the status of 3", 'FAC-3'],
      ['any news on 2?', 'ITH-8'],
      ['update on 1 please', 'ITH-6'],
      ['estado de la 3', 'FAC-3'],
    ] as const) {
      const command = readCommand(withKeyForPlace(said, keys) ?? '');
      expect(command, said).to.deep.include({ kind: 'request', command: 'request', key });
    }
    for (const said of ['room 3', 'I need 3', 'status of 4', '3', 'the printer on floor 2', '2 or 3'])
      expect(withKeyForPlace(said, keys), said).to.equal(undefined);
  });

  it('is the one that was raised first or last, on whatever page it is, and a word that turns pages or filters', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      const lastSaid = async (said: string) => (await chat.say(said)).at(-1)?.text;
      expect(await lastSaid('show me my oldest request')).to.contain('ITH-2: Access to the travel portal');
      await chat.say('my requests');
      expect(chat.channel.lastText()).not.to.contain('ITH-2');
      expect(await lastSaid('the oldest one')).to.contain('ITH-2: Access to the travel portal');
      await chat.say('back');
      for (const said of ['show me more', 'zeig mir mehr', 'montre-moi la suite', 'muéstrame más']) {
        expect(await lastSaid(said), said).to.contain('FAC-2: Door of the bicycle room');
        await chat.say('my requests');
      }
      expect(await lastSaid('which ones are closed')).to.contain('Your closed requests');
      expect(await lastSaid('which ones are open')).to.contain('Your open requests');
      expect((await chat.say('the newest laptop'))[0]?.text).to.equal('I found no request with "newest laptop".');
    } finally {
      await chat.close();
    }
  });

  it('leads on and back, to the only one that fits and from it, and to those of one desk', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('my requests');
      const first = chat.offered();
      await chat.say('next page');
      const second = chat.offered();
      expect(second.join()).to.match(/ITH-3.*Previous/);
      await chat.press(/^ITH-3/);
      const another = /^[A-Z]+-\d+/.exec(
        second.find((title) => /^[A-Z]+-\d/.test(title) && !title.startsWith('ITH-3')) ?? '',
      );
      const place = second.findIndex((title) => title.startsWith(another?.[0] ?? '-')) === 0 ? 'first' : 'second';
      await chat.say(`mute the ${place} one`);
      expect(chat.channel.texts().join(), 'of the same list').to.contain(`no more notifications about ${another?.[0]}`);
      await chat.say('back');
      expect(chat.offered(), 'from a request').to.deep.equal(second);
      await chat.say('zurück');
      expect(chat.offered()).to.deep.equal(first);
      await chat.say('back');
      expect(chat.channel.texts()).to.include('There is nothing to go back to.');
      expect(chat.offered(), 'it stays').to.deep.equal(first);
      await chat.say('second monitor');
      expect(chat.shown()).to.contain('ITH-7: Second monitor');
      await chat.say('mute it');
      await chat.say('back');
      expect(chat.offered(), 'from what was looked for').to.deep.equal(first);
      const desksOf = () => new Set(chat.offered().flatMap((title) => /^([A-Z]+)-\d/.exec(title)?.[1] ?? []));
      await chat.say('only IT');
      expect(chat.shown()).to.contain('Your open requests: IT help');
      expect([...desksOf()]).to.deep.equal(['ITH']);
      await chat.say('closed');
      expect(chat.shown()).to.contain('Your closed requests: IT help');
      await chat.say('bye');
      await chat.say('my requests at facilities');
      expect([...desksOf()]).to.deep.equal(['FAC']);
      await chat.say('all requests of Jonas Weber');
      expect(chat.channel.texts()).to.include('I can list only your own requests and those that are shared with you.');
      expect(chat.shown()).to.contain('Open requests shared with you').and.to.contain('raised by Jonas Weber');
      await chat.say('my requests at facilities');
      await chat.say('ITH-4');
      await chat.say('back');
      expect([...desksOf()], 'of which it is none').to.deep.equal(['FAC']);
      await chat.say('approve');
      expect(chat.shown(), 'of those that wait for it').to.contain('Waiting for your approval');
      await chat.say('later');
      expect(chat.channel.texts()).to.include('Of course, take your time.');
      await chat.say('1');
      await chat.say('no');
      await chat.say('second one: too expensive');
      expect(chat.shown(), 'no comment on the first').to.contain('ITH-10: Write access');
      await chat.say('back');
      await chat.say('approve');
      await chat.say('all');
      expect(chat.shown()).to.match(/I ask about each by itself\.[^]*Approve ITH-9/);
    } finally {
      await chat.close();
    }
  });
});

describe('requests that wait for the person who asks', () => {
  it('are their own and those to approve, asked for in any language, and no list tells which are urgent', async () => {
    const chat = await startJiraChat('slack');
    try {
      await chat.signIn('Mia Krystof');
      const said = async (words: string) => (await chat.say(words)).map(({ text }) => text ?? '').join('\n');
      const waiting = /These are waiting for you\.\nITH-6, ITH-9, ITH-10\n1\. ITH-6: Screen/;
      expect(await said('which of my requests wait for me?'), 'beside no list').to.match(waiting);
      for (const words of [
        'what do I have to answer?',
        'what is waiting for my answer?',
        'was wartet auf meine Antwort?',
      ])
        expect(await said(words), words).to.match(waiting);
      for (const words of [
        'which ones need my answer?',
        'which tickets are waiting for my reply',
        'welche warten auf mich?',
        "lesquelles m'attendent ?",
        '¿cuáles esperan mi respuesta?',
        '私の返事待ちはどれ？',
        'أيها ينتظر ردي؟',
      ]) {
        await chat.say('my requests');
        expect(await said(words), words).to.match(waiting);
      }
      for (const words of [
        'which ones are urgent?',
        'welche sind dringend?',
        'lesquelles sont urgentes ?',
        '¿cuáles son urgentes?',
        '急ぎのはどれ？',
        'أيها عاجل؟',
      ]) {
        await chat.say('my requests');
        expect(await said(words), words).to.match(/cannot see from here how urgent[^]*Your open requests/);
      }
    } finally {
      await chat.close();
    }
  });

  it('are not asked for by words that tell something else', () => {
    for (const said of [
      'somebody is waiting for me at the gate',
      'which laptop needs my answer file',
      'I have to answer the phone',
      'wait for me',
      'I am waiting for my laptop',
    ])
      expect(asksForOwnTurn(said), said).to.equal(false);
    for (const said of ['it is urgent', 'urgent', 'which urgent care is covered?', 'this is an important one'])
      expect(asksForUrgent(said), said).to.equal(false);
  });
});

describe('requests named by their keys', () => {
  it('are asked to be shown in any language, together or one', () => {
    for (const said of [
      'ITH-4 and ITH-6',
      'show me ITH-4, ITH-6',
      'status of ITH-4 and ITH-6',
      'Zeig mir ITH-4 und ITH-6',
      'montre-moi ITH-4 et ITH-6',
      'muéstrame ITH-4 y ITH-6',
      'ITH-4とITH-6を見せて',
      'أرني ITH-4 وITH-6',
    ])
      expect(readCommand(said), said).to.deep.equal({
        kind: 'requests',
        filter: undefined,
        words: undefined,
        keys: ['ITH-4', 'ITH-6'],
      });
    for (const said of ['pull up ITH-4', 'öffne ITH-4', 'ouvre ITH-4', 'abre ITH-4', 'ITH-4を開いて', 'افتح ITH-4'])
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command: 'request', key: 'ITH-4' });
    for (const said of ['ITH-4 and ITH-6 are the same problem', 'ITH-4 depends on ITH-6', 'ITH-4 öffnet nicht'])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('are listed, whatever else there is, and those that are missing are told', async () => {
    const chat = await startJiraChat('slack');
    try {
      await chat.signIn('Mia Krystof');
      const said = async (words: string) => (await chat.say(words)).map(({ text }) => text ?? '').join('\n');
      const listed = /^ITH-4, FAC-1\n1\. ITH-4: [^\n]*\n2\. FAC-1: [^\n]*\nSay a number/;
      expect(await said('show me ITH-4 and FAC-1')).to.match(listed);
      expect(await said('2')).to.contain('FAC-1: Heating');
      expect(await said('back')).to.match(listed);
      expect(await said('comment on both')).to.contain('What would you like to say on ITH-4?');
      expect(await said('cancel')).to.contain('cancelled');
      expect(await said('ITH-4, ITH-998')).to.match(/^ITH-998: I did not find that[^]*ITH-4: Laptop fan[^]*Status/);
      expect(await said('ITH-998 and ITH-999')).to.contain('I did not find that on this site');
      await chat.say('close it');
      expect(await said('ITH-4 and ITH-6'))
        .to.contain('I ask about each by itself.')
        .and.to.contain('may close ITH-6');
      await chat.say('cancel');
      await chat.say('my requests');
      expect(await said('9'), 'no such number').to.equal('That is not one of these.');
      await chat.say('1');
      expect(await said('2')).to.contain('ITH-8: Strange mail');
      expect(await said('9'), 'not on the list')
        .to.contain('as a comment')
        .and.to.contain('9');
    } finally {
      await chat.close();
    }
  });
});
