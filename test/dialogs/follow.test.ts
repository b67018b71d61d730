import { expect } from 'chai';
import { languages } from '../../dialogs/texts/knownLanguages';
import { ratingOf } from '../../dialogs/texts/languages';
import { textsOf } from '../../src/testing/card';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('following requests by cards', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  it('lists in pages, in the place of the card that is there', async () => {
    await chat.say('my requests');
    expect(chat.shown()).to.contain('Your open requests');
    expect(chat.offered().filter((title) => /^[A-Z]+-\d+/.test(title))).to.have.length(8);
    const cards = chat.channel.sent.length;
    await chat.press('More');
    expect(chat.channel.sent).to.have.length(cards);
    expect(chat.offered()).not.to.include('More');
  });

  it('lists closed ones, shared ones and those with words in them', async () => {
    await chat.say('my requests');
    await chat.press('Closed');
    expect(chat.shown()).to.contain('Your closed requests').and.to.contain('Headset for calls');
    await chat.press('Shared');
    await chat.say('open');
    expect(chat.shown()).to.contain('Our team moves to the annex').and.to.contain('raised by Jonas Weber');
    await chat.say('coffee');
    expect(chat.shown(), 'the only one').to.contain('FAC-3: Coffee machine leaks');
    await chat.say('back');
    await chat.say('on');
    expect(chat.shown()).to.contain('Requests with "on"').and.to.contain('Second monitor');
    await chat.say('constructor');
    expect(chat.shown()).to.contain('I found no request with "constructor".');
  });

  it('is shown again on "refresh" and "sort by date", in each language, and is searched for other words', async () => {
    await chat.say('my requests');
    for (const [said, locale] of [
      ['refresh', 'en'],
      ['please sort by date', 'en'],
      ['aktualisieren', 'de'],
      ['actualise', 'fr'],
      ['actualizar', 'es'],
      ['更新して', 'ja'],
      ['تحديث', 'ar'],
    ] as const) {
      await chat.say(said, { locale });
      expect(
        chat.offered().filter((title) => /^[A-Z]+-\d+/.test(title)),
        said,
      ).to.have.length(8);
    }
    for (const said of ['update my address', 'refresh my laptop']) {
      await chat.say('my requests');
      await chat.say(said);
      expect(chat.offered().join(), said).not.to.contain('ITH-');
    }
  });

  it('shows one by its number, its key or its tile', async () => {
    await chat.say('my requests');
    await chat.press(/Screen flickers when docked/);
    expect(chat.shown())
      .to.match(/ITH-\d+: Screen flickers when docked/)
      .and.to.contain('Does it happen with another cable');
    await chat.say('my requests');
    await chat.say('1');
    expect(chat.shown()).to.contain('Raised');
  });

  it('adds why something was declined once that is to be sent, and nothing where it is put off', async () => {
    const comments = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('comment'));
    await chat.say('decline ITH-9');
    await chat.say('yes');
    await chat.say('later');
    expect(chat.shown()).to.contain('All right.');
    expect(comments()).to.have.length(0);
    await chat.say('rate ITH-1');
    await chat.say('4');
    await chat.say('quick and kind');
    await chat.say('not yet');
    expect(chat.offered(), 'is still asked').to.include('Send with the rating');
    await chat.say('send it');
    const given = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('feedback'));
    expect(given.at(-1)?.body).to.deep.equal({ type: 'csat', rating: 4, comment: { body: 'quick and kind' } });
  });

  it('asks once more, with what was typed, where Atlassian was away', async () => {
    const failing = (path: string, status: number) => {
      chat.emulator.faults = { rules: [{ method: 'POST', path: `/ex/jira/*/${path}`, status, times: 1 }] };
    };
    failing('comment', 500);
    await chat.say('comment ITH-4: it is worse than before');
    expect(chat.shown()).to.match(
      /I do not know whether that was done[^]*Shall I add this to ITH-4[^]*worse than before/,
    );
    failing('comment', 429);
    await chat.say('yes');
    expect(chat.offered()).to.include('Comment on ITH-4');
    await chat.say('try again');
    expect(chat.shown()).to.contain('I added your comment to ITH-4.');
    failing('feedback', 503);
    await chat.say('rate ITH-1');
    await chat.say('5');
    expect(chat.offered().join()).to.contain('★★★★★');
    await chat.say('5');
    failing('feedback', 503);
    await chat.say('quick and kind');
    await chat.say('yes');
    expect(chat.offered()).to.include('Send with the rating');
    await chat.say('yes');
    const sent = chat.emulator.calls.filter(({ path, status }) => /comment$|feedback$/.test(path) && status === 201);
    expect(sent.map(({ body }) => body)).to.deep.equal([
      { body: 'it is worse than before', public: true },
      { type: 'csat', rating: 5 },
      { type: 'csat', rating: 5, comment: { body: 'quick and kind' } },
    ]);
    chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/comment', status: 403 }] };
    await chat.say('comment ITH-4: once more');
    expect(chat.offered(), 'it will not do').to.deep.equal(['Show ITH-4']);
  });

  it('does once more what failed, where the person says to try again, and nothing where not', async () => {
    const fails = (path: string, method = 'POST') =>
      (chat.emulator.faults = { rules: [{ method, path: `/ex/jira/*/${path}`, status: 503 }] });
    const heal = () => (chat.emulator.faults = {});
    const done = (from: number) =>
      chat.emulator.calls.slice(from).flatMap(({ method, path, status }) => {
        const isDone = method === 'POST' && !path.includes('oauth') && (status ?? 0) < 300;
        return isDone ? [path.replace(/.*servicedeskapi/, '')] : [];
      });
    for (const said of ['close ITH-4', 'yes', 'the new fan is quiet']) await chat.say(said);
    fails('transition');
    await chat.say('yes');
    expect(chat.shown()).to.contain('could not be reached');
    expect(chat.offered()).to.deep.equal(['Try again', 'Cancel']);
    await chat.say('try again');
    expect(chat.offered(), 'it fails again').to.include('Try again');
    heal();
    await chat.say('please try it again');
    expect(chat.shown()).to.contain('"Mark as done" is done for ITH-4.');
    const changed = chat.emulator.calls.findLast(({ path, status }) => path.endsWith('transition') && status === 204);
    expect(changed?.body).to.deep.include({ additionalComment: { body: 'the new fan is quiet' } });
    await chat.say('decline ITH-9: too expensive');
    fails('approval/*');
    await chat.say('yes');
    const before = chat.emulator.calls.length;
    heal();
    await chat.say('bitte nochmal versuchen');
    expect(done(before), 'the reason as well').to.deep.equal([
      '/request/ITH-9/approval/30029',
      '/request/ITH-9/comment',
    ]);
    fails('participant');
    await chat.say('share ITH-6 with Jonas');
    await chat.say('yes');
    heal();
    await chat.press('Try again');
    expect(chat.shown()).to.contain('Jonas Weber now follows ITH-6.');
    const contentUrl = `data:image/png;base64,${Buffer.from('black').toString('base64')}`;
    await chat.say('attach ITH-6');
    await chat.say('', { attachments: [{ contentType: 'image/png', name: 'screen.png', contentUrl }] });
    fails('attachment');
    await chat.press('Done');
    heal();
    await chat.say('try again');
    expect(chat.shown()).to.contain('I attached your file to ITH-6.');
    await chat.say('approve ITH-10');
    fails('approval/*');
    await chat.say('yes');
    heal();
    const undecided = chat.emulator.calls.length;
    await chat.say('no');
    expect(done(undecided)).to.deep.equal([]);
    fails('*', 'GET');
    await chat.say('approve ITH-10');
    heal();
    await chat.say('try again');
    expect(chat.shown(), 'what began with reading').to.contain('Approve ITH-10');
  });

  it('says when there is no such request', async () => {
    await chat.say('request ITH-999');
    expect(chat.channel.lastText()).to.contain('I did not find that on this site.');
  });

  it('comments, and shows the comment in the card that is there', async () => {
    await chat.say('request ITH-1');
    await chat.press('Comment');
    expect(chat.channel.lastText()).to.contain('What would you like to say on ITH-1?');
    await chat.say('It works <b>now</b> **really**');
    expect(chat.channel.lastText()).to.equal('I added your comment to ITH-1.');
    expect(chat.shown()).to.contain('It works <b>now</b> **really**');
  });

  it('takes "comment: thanks" for a comment on the request that is shown', async () => {
    await chat.say('ITH-1');
    await chat.say('Comment: thanks, that helped');
    expect(chat.shown()).to.contain('I added your comment to ITH-1.');
    expect(chat.shown()).to.match(/^thanks, that helped$/m);
  });

  it('comments once when the activity comes twice', async () => {
    await chat.say('comment ITH-1');
    await chat.say('Once only', { id: 'twice' });
    await chat.say('comment ITH-1');
    await chat.say('Once only', { id: 'twice' });
    const comments = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(comments).to.have.length(1);
  });

  it('changes the status with a comment, mutes, unmutes', async () => {
    await chat.say('request ITH-2');
    await chat.press('Change status');
    await chat.press('Cancel request');
    expect(chat.shown()).to.contain('"Cancel request" may close ITH-2 for good.');
    await chat.press('Yes, Cancel request');
    await chat.say('Found another way.');
    await chat.press('Comment on ITH-2');
    expect(chat.channel.lastText()).to.equal('"Cancel request" is done for ITH-2.');
    expect(chat.shown()).to.contain('Canceled').and.to.contain('Found another way.');
    await chat.press('Mute');
    expect(chat.channel.lastText()).to.equal('You will get no more notifications about ITH-2.');
    await chat.press('Notify me');
    expect(chat.channel.lastText()).to.equal('You will be notified about ITH-2 again.');
  });

  it('approves after asking, says when it has been answered already', async () => {
    await chat.say('approvals');
    expect(chat.shown()).to.contain('Waiting for your approval').and.to.contain('Laptop for our new designer');
    await chat.press(/Laptop for our new designer/);
    await chat.press('Approve');
    const answers = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.includes('/approval/'));
    expect(answers(), 'not before it is confirmed').to.have.length(0);
    await chat.press('Yes, approve');
    expect(chat.channel.lastText()).to.match(/^You approved ITH-\d+\.$/);
    expect(answers()).to.have.length(1);
    const key = /ITH-\d+/.exec(chat.channel.lastText())?.[0] ?? '';
    await chat.say('Within this year’s budget.');
    expect(chat.shown()).to.contain('Within this year’s budget.');
    const comments = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    expect(comments(), 'not before it was seen').to.have.length(0);
    await chat.say('yes');
    expect(chat.channel.lastText()).to.equal(`I added your comment to ${key}.`);
    expect(chat.shown()).to.contain('Within this year’s budget.');
    expect(chat.offered()).not.to.include('Approve');

    await chat.say(`approve ${key}`);
    expect(chat.channel.lastText()).to.contain('is waiting for your approval');
  });

  it('declines, and changes nothing on "No"', async () => {
    await chat.say('approvals');
    await chat.press(/Write access to the price list/);
    await chat.press('Decline');
    await chat.press('No');
    expect(chat.channel.lastText()).to.contain('nothing has changed');
    await chat.press('Decline');
    await chat.press('Yes, decline');
    expect(chat.channel.lastText()).to.match(/^You declined/);
    const posts = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    await chat.say('I need a new laptop');
    await chat.press('No comment');
    expect(chat.offered()).to.include('Comment');
    await chat.say('decline ITH-9');
    await chat.say('yes');
    await chat.say('My phone is broken');
    await chat.press('Something else');
    expect(chat.offered()[0]).to.match(/^Get help with a device/);
    expect(posts()).to.have.length(0);
  });

  it('begins a request with a need that was no reason, once the decision is refused', async () => {
    for (const [said, no, locale] of [
      ['I need a new keyboard', 'no', 'en'],
      ['ich brauche eine neue Tastatur', 'nein', 'de'],
      ["j'ai besoin d'un nouveau clavier", 'non', 'fr'],
      ['necesito un teclado nuevo', 'no', 'es'],
      ['新しいキーボードが必要です', 'いいえ', 'ja'],
      ['أحتاج لوحة مفاتيح جديدة', 'لا', 'ar'],
    ] as const) {
      await chat.say('approve ITH-9');
      await chat.say(said, { locale });
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain(`"${said}"`);
      await chat.say(no, { locale });
      expect(chat.offered()[0], said).to.match(/^Order new equipment/);
    }
    for (const [said, no] of [
      ['too expensive this year', 'no'],
      ['we need it for the designer', 'no'],
      ['I need a new keyboard', 'cancel'],
    ] as const) {
      await chat.say('decline ITH-9');
      await chat.say(said);
      await chat.say(no);
      expect(chat.offered().join(), said).not.to.contain('Order new equipment');
    }
    expect(chat.emulator.calls.filter(({ path }) => path.includes('/approval/'))).to.deep.equal([]);
  });

  it('takes other words for why, and sends them once they were seen', async () => {
    const lastCard = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    const written = () =>
      chat.emulator.calls.flatMap(({ method, path, body }) =>
        method === 'POST' && /approval|comment/.test(path)
          ? [[path.split('/').slice(-3, -1).includes('approval') ? 'approval' : 'comment', body]]
          : [],
      );
    await chat.say('approve ITH-9');
    for (const said of ['no rush', 'no doubt', 'no hurry', 'no need to ask me', '大丈夫です', 'いいです']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('Approve ITH-9').and.not.to.contain(said);
    }
    for (const said of [
      'we do not need it',
      'decline it',
      'decline ITH-9: no budget',
      'No budget before March',
      'thanks',
    ])
      await chat.say(said);
    expect(lastCard())
      .to.contain('Decline ITH-9')
      .and.to.contain('No budget before March')
      .and.not.to.contain('need it');
    expect(written()).to.deep.equal([]);
    await chat.say('yes, approve it');
    expect(lastCard(), 'which of both').to.contain('Decline ITH-9');
    await chat.say('is there really no money left?');
    expect(lastCard()).to.contain('No budget before March').and.not.to.contain('money');
    for (const said of ['looks good', 'fine with me', 'order it', 'send it', 'go', 'nothing to change', 'yes?']) {
      await chat.say(said);
      expect(written(), said).to.deep.equal([]);
      expect(lastCard(), said).to.contain('Decline ITH-9').and.not.to.contain(said);
    }
    await chat.say('yes');
    expect(written()).to.deep.equal([
      ['approval', { decision: 'decline' }],
      ['comment', { body: 'No budget before March', public: true }],
    ]);
    expect(chat.offered()).to.include('Comment');
    await chat.say('approve ITH-10');
    await chat.say('yes, approve it');
    await chat.say('also show me ITH-3');
    await chat.say('comment ITH-3');
    await chat.say('ITH-6');
    expect(lastCard(), 'a key alone shows that request').to.contain('ITH-6: Screen');
    await chat.say('comment ITH-3');
    await chat.say('actually I wanted to comment on ITH-4');
    expect(chat.channel.lastText()).to.contain('say on ITH-4');
    expect(written().map(([what]) => what)).to.deep.equal(['approval', 'comment', 'approval']);
  });

  it('takes the transition that is named, after asking', async () => {
    await chat.say('cancel ITH-7');
    expect(chat.shown()).to.contain('"Cancel request" may close ITH-7 for good.');
    for (const said of ['yes, but not today', 'yes, cancel another request', 'yes, cancel ITH-3']) await chat.say(said);
    expect(chat.shown()).to.contain('"Cancel request" may close ITH-7 for good.');
    await chat.say('yes, cancel it');
    expect(chat.shown()).to.contain('Cancel request: would you like to say something about it?');
    await chat.say('I need a new laptop');
    expect(chat.shown(), 'may be something new').to.contain('Shall I add this to ITH-7 as a comment');
    await chat.say('back');
    expect(chat.shown()).to.contain('Cancel request: would you like to say something about it?');
    await chat.say('I found one');
    await chat.say('my requests');
    expect(chat.channel.texts()).to.include('Your comment was not added to ITH-7.');
    expect(
      chat.emulator.calls.filter(({ path }) => path.endsWith('/transition')).map(({ method }) => method),
    ).not.to.include('POST');
    await chat.say('mark ITH-3 as done');
    expect(chat.shown()).to.contain('"Mark as done" may close ITH-3 for good.');
    await chat.say('no');
    await chat.say('close ITH-3, Omar sorted it');
    expect(chat.offered(), 'the one by which it is done').to.include('Yes, Mark as done');
    await chat.press(/^Yes/);
    expect(chat.shown()).to.contain('Change status').and.to.contain('Omar sorted it');
    await chat.press('Comment on ITH-3');
    expect(chat.shown()).to.contain('Done').and.to.contain('Omar sorted it');
  });

  it('takes "yes" to the only transition there is, which is confirmed all the same', async () => {
    for (const [first, yes, no] of [
      ['change the status', 'yes', 'no'],
      ['close it', 'yes please', 'no'],
      ['ändere den Status', 'ja', 'nein'],
      ["change l'état", 'oui', 'non'],
      ['cambia el estado', 'sí', 'no'],
      ['ステータスを変更して', 'はい', 'いいえ'],
      ['غيّر الحالة', 'نعم', 'لا'],
    ] as const) {
      await chat.say('ITH-2');
      await chat.say(first);
      expect(chat.offered(), first).to.include('Cancel request').and.not.to.include('Yes, Cancel request');
      await chat.say(yes);
      expect(chat.offered(), first).to.include('Yes, Cancel request');
      await chat.say(no);
    }
    await chat.say('ITH-6');
    await chat.say('change the status');
    await chat.say('yes');
    expect(chat.offered(), 'one of three').to.include.members(['Mark as done', 'Cancel request']);
    const moves = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/transition'));
    expect(moves).to.have.length(0);
  });

  it('closes by what people say of it, and leaves it open by what they say against that', async () => {
    const question = '"Mark as done" may close ITH-4 for good.';
    for (const said of ['close ITH-4', 'it works again, please close ITH-4', 'ITH-4 schließen', 'ferme ITH-4']) {
      await chat.say(said);
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain(
        JSON.stringify(question).slice(1, -1),
      );
    }
    for (const [said, locale] of [
      ['yes close it', 'en'],
      ['confirm', 'en'],
      ['it works again', 'en'],
      ['ja, schließen', 'de'],
      ['oui, ferme-la', 'fr'],
      ['ya funciona', 'es'],
      ['はい、閉じて', 'ja'],
      ['نعم أغلقه', 'ar'],
    ] as const) {
      await chat.say('close ITH-4');
      await chat.say(said, { locale });
      expect(chat.channel.sent.slice(-1).flatMap(textsOf).join(), said)
        .to.contain('Mark as done')
        .and.not.to.contain('ITH-4');
    }
    for (const [said, locale] of [
      ['keep it open', 'en'],
      ['later', 'en'],
      ['cancel it', 'en'],
      ['delete it', 'en'],
      ['nein, lass es offen', 'de'],
      ['ne la ferme pas', 'fr'],
      ['déjala abierta', 'es'],
      ['まだ閉じないで', 'ja'],
      ['لا تغلقه', 'ar'],
    ] as const) {
      await chat.say('close ITH-4');
      await chat.say(said, { locale });
      expect(chat.channel.sent.slice(-1).flatMap(textsOf).join(), said).to.contain('Laptop fan is very loud');
    }
    await chat.say('close ITH-4');
    for (const said of ['not yet', 'open it', 'looks good', 'solved?']) {
      await chat.say(said);
      expect(chat.channel.sent.slice(-1).flatMap(textsOf), said).to.include(`${question} Shall I do it?`);
    }
    await chat.say('no, the fan is still loud');
    expect(chat.channel.lastText()).to.contain('nothing has changed');
    const posts = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/transition'));
    expect(posts).to.deep.equal([]);
  });

  it('rates what is done', async () => {
    await chat.say('request ITH-1');
    await chat.press('Rate');
    const ratings = () =>
      chat.emulator.calls.flatMap(({ method, path, body }) =>
        method === 'POST' && path.endsWith('/feedback') ? [JSON.parse(JSON.stringify(body))] : [],
      );
    await chat.press(/ satisfied$/);
    expect(
      ratings().map(({ rating }) => rating),
      'before the reason is asked',
    ).to.deep.equal([5]);
    await chat.say('no, I meant 4, please');
    expect(chat.channel.lastText()).to.equal('★★★★ satisfied');
    await chat.say('★★★★★');
    expect(ratings().map(({ rating, comment }) => comment ?? rating)).to.deep.equal([5, 4, 5]);
    await chat.say('⭐️⭐️⭐️');
    await chat.say('no, 5/5');
    expect(ratings().map(({ comment, rating }) => comment ?? rating)).to.deep.equal([5, 4, 5, 3, 5]);
    await chat.say('I need a new laptop');
    await chat.say('no, fast and friendly.');
    expect(ratings(), 'before it was seen').to.have.length(5);
    expect(chat.shown()).to.contain('Shall I send this with your rating of ITH-1, or is it something new?');
    expect(chat.offered()).to.include('Send with the rating').and.not.to.include('Comment on ITH-1');
    await chat.say('yes');
    expect(chat.channel.lastText()).to.equal('Thank you for rating ITH-1.');
    expect(ratings().at(-1)).to.deep.include({ rating: 5, comment: { body: 'fast and friendly.' } });
    for (const said of [
      '4 stars',
      '⭐⭐⭐⭐',
      '4/5',
      'Four!',
      '★★★★',
      'vier Sterne',
      'I meant four stars',
      '星4つ',
      '4 out of 5',
    ]) {
      await chat.say('rate ITH-1');
      await chat.say(said);
      expect(ratings().at(-1), said).to.deep.include({ rating: 4 });
    }
    await chat.say('rate ITH-1');
    await chat.say('Terrible!');
    expect(ratings().at(-1)).to.deep.include({ rating: 1 });
    await chat.say('great');
    expect(ratings().at(-1), 'says why').to.deep.include({ rating: 1 });
    for (const [said, rating, why] of [
      ['3 stars, took too long', 3, 'took too long'],
      ['Terrible because nobody called', 1, 'nobody called'],
    ] as const) {
      await chat.say('rate ITH-1');
      await chat.say(said);
      expect(ratings().at(-1), said).to.deep.include({ rating }).and.not.to.have.property('comment');
      expect(chat.shown(), said).to.contain('Shall I send this with your rating of ITH-1').and.to.contain(why);
      await chat.say('yes');
      expect(ratings().at(-1), said).to.deep.include({ rating, comment: { body: why } });
    }
    for (const [said, locale, rating] of [
      ['neither', 'en', 3],
      ['satisfied', 'en', 4],
      ['unzufrieden', 'de', 2],
      ['insatisfait', 'fr', 2],
      ['it was terrible', 'en', 1],
      ['I am very satisfied, thanks', 'en', 5],
      ['not satisfied', 'en', 2],
      ['es war schrecklich', 'de', 1],
      ['最悪でした', 'ja', 1],
      ['5点', 'ja', 5],
    ] as const) {
      await chat.say('rate ITH-1', { locale });
      await chat.say(said, { locale });
      expect(ratings().at(-1), said).to.deep.include({ rating });
    }
    await chat.say('rate ITH-1');
    const before = ratings().length;
    for (const said of ['I am not quite sure, what about that', 'ok', 'it was good at first', '4.5', '4,5'])
      expect((await chat.say(said)).flatMap(textsOf).join(), said).to.contain('How satisfied are you');
    expect(ratings()).to.have.length(before);
    for (const { words } of languages.values())
      for (const [place, all] of words.ratings.entries())
        for (const said of all) expect(ratingOf.get(said), said).to.equal(place + 1);
  });

  it('rates nothing that is not resolved, and what is shown resolved by its stars alone', async () => {
    await chat.say('rate ITH-2');
    expect(chat.channel.lastText()).to.equal('ITH-2 can be rated once it is resolved.');
    const given = () => chat.emulator.calls.filter(({ path }) => path.endsWith('/feedback')).map(({ body }) => body);
    await chat.say('ITH-4');
    await chat.say('five stars');
    expect(chat.offered(), 'it is offered as a comment').to.include('Comment on ITH-4');
    expect(given()).to.deep.equal([]);
    await chat.say('FAC-1');
    await chat.say('five stars');
    expect(given()).to.deep.equal([{ type: 'csat', rating: 5 }]);
    expect(chat.shown()).to.contain('Would you like to say why?');
  });

  it('asks who is meant where a name has a typing mistake', async () => {
    await chat.say('share ITH-4');
    await chat.say('jonsa');
    expect(chat.shown()).to.contain('Did you mean Jonas Weber?');
    const shared = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/participant'));
    expect(shared()).to.deep.equal([]);
    await chat.say('yes');
    expect(chat.channel.texts()).to.include('Jonas Weber now follows ITH-4.');
  });

  it('shares, or ends the sharing, with the one named beside the key', async () => {
    for (const said of [
      'Add Jonas to ITH-6',
      'Füge Jonas zu ITH-6 hinzu',
      'ajoute Jonas à ITH-6',
      'añade a Jonas a ITH-6',
      'ITH-6をJonasと共有',
      'أضف Jonas إلى ITH-6',
    ]) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('follow ITH-6?');
      expect(chat.offered(), said).to.deep.equal(['Jonas Weber', 'Cancel']);
      await chat.say('no');
    }
    await chat.say('share ITH-6 with Jonas');
    await chat.say('yes');
    for (const said of [
      'remove Jonas from ITH-6',
      'entferne Jonas aus ITH-6',
      'retire Jonas de ITH-6',
      'quita a Jonas de ITH-6',
      'ITH-6からJonasさんを外してください',
      'أزل Jonas من ITH-6',
    ]) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('no longer follow ITH-6');
      expect(chat.offered(), said).to.deep.equal(['Jonas Weber', 'Cancel']);
      await chat.say('no');
    }
    for (const said of ['add more memory to ITH-6', 'remove the mouse from ITH-6']) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('to ITH-6 as a comment');
    }
    await chat.say('cancel');
  });

  it('leaves a request that is the wrong one, and does the same with the one that was meant', async () => {
    const written = () =>
      chat.emulator.calls.filter(({ path, method }) => method !== 'GET' && path.includes('/request/')).length;
    for (const [asked, said, next] of [
      ['share ITH-6', 'Wrong ticket', 'ITH-6: Screen flickers'],
      ['share ITH-6 with Jonas', 'I meant ITH-4', 'follow ITH-4?'],
      ['unshare FAC-4', 'falsches Ticket', 'FAC-4: Our team moves'],
      ['rate ITH-1', 'mauvaise demande', 'ITH-1: Headset'],
      ['rate ITH-1', 'no, ITH-4', 'ITH-4: Laptop fan'],
      ['comment ITH-6', 'pas cette demande', 'ITH-6: Screen flickers'],
      ['comment ITH-6', 'この依頼ではありません', 'ITH-6: Screen flickers'],
      ['share ITH-6', 'the ticket is wrong', 'follow ITH-6?'],
      ['share ITH-6', 'the same as on ITH-4', 'follow ITH-6?'],
    ] as const) {
      await chat.say(asked);
      await chat.say(said);
      expect(chat.shown(), `${asked}: ${said}`).to.contain(next);
      await chat.say('cancel');
    }
    await chat.say('unshare FAC-4');
    await chat.say('Mia');
    await chat.say('wrong ticket');
    expect(chat.shown()).to.contain('FAC-4: Our team moves');
    expect(written()).to.equal(0);
  });

  it('shares with whom it is said, once that is who was meant', async () => {
    await chat.say('request ITH-3');
    const shared = () =>
      chat.emulator.calls.filter(({ path, method }) => method === 'POST' && path.endsWith('/participant'));
    for (const said of ['share it with Jonas', 'add Jonas please', 'Jonas Weber hinzufügen']) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('follow ITH-3?');
      expect(chat.offered(), said).to.deep.equal(['Jonas Weber', 'Cancel']);
      await chat.say('no');
    }
    for (const said of ['Jonas? no', 'jonas, no thanks', 'Jonas? Nein']) {
      await chat.say('share it');
      await chat.say(said);
      expect(shared(), said).to.have.length(0);
      await chat.say('cancel');
      await chat.say('request ITH-3');
    }
    for (const said of ['Jonas?', 'Jonas Weber？', 'Jonas؟', '1?']) {
      await chat.say('share it');
      await chat.say(said);
      expect(chat.offered(), said).to.deep.equal(['Jonas Weber', 'Cancel']);
      expect(shared(), said).to.have.length(0);
      await chat.say('no');
    }
    await chat.say('add my manager');
    expect(chat.shown(), 'nobody knows who that is').to.match(/Who else may follow ITH-3\?[^?]*$/);
    await chat.say('no');
    await chat.say('share it with Ben');
    expect(chat.channel.texts().findLast(Boolean)).to.match(/^I know nobody called "Ben"\. I only know /);
    expect(chat.offered()).to.deep.equal(['Jonas Weber', 'Cancel']);
    await chat.say('no');
    await chat.say('add more memory');
    expect(chat.offered(), 'nobody is called so').to.include('Comment on ITH-3');
    await chat.say('request ITH-3');
    expect(shared()).to.deep.equal([]);
    await chat.say('who is it shared with?');
    expect(chat.channel.texts()).to.include('ITH-3 is shared with nobody.');
    await chat.say('share it with Jonas and Ben');
    expect(chat.channel.texts().findLast(Boolean)).to.match(/^I know nobody called "Ben"\./);
    await chat.say('yes');
    expect(shared()).to.have.length(1);
    await chat.say('mit wem ist ITH-3 geteilt?');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('Shared with: Jonas Weber');
    await chat.say('bye');
    await chat.say('share ITH-3 with Jonas');
    expect(chat.channel.texts().findLast(Boolean), 'as he is already').to.equal('Shared with: Jonas Weber');
    expect(shared()).to.have.length(1);
  });

  it('shares with somebody else as well where that is said, and says so where nobody is called that', async () => {
    await chat.say('request ITH-3');
    for (const said of [
      'also with Jonas',
      'share it with Jonas too',
      'auch mit Jonas',
      'aussi avec Jonas',
      'también con Jonas',
      'أيضا مع Jonas',
    ]) {
      await chat.say(said);
      expect(chat.offered(), said).to.deep.equal(['Jonas Weber', 'Cancel']);
      expect(chat.shown()).not.to.contain('nobody called');
      await chat.say('no');
    }
    for (const said of ['also with another cable', 'and with the new dock']) {
      await chat.say(said);
      expect(chat.offered(), said).to.include('Comment on ITH-3');
      await chat.say('request ITH-3');
    }
    await chat.say('share it with Jonas');
    await chat.say('yes');
    await chat.say('also with Ben');
    expect(chat.channel.texts().findLast(Boolean)).to.match(/^Shared with: Jonas Weber\nI only know /);
  });

  it('comments what stands behind the key', async () => {
    await chat.say('comment ITH-3 It works again, thanks');
    expect(
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/ITH-3/comment')),
    ).to.have.length(1);
    expect(chat.shown()).to.contain('It works again, thanks');
  });

  it('publishes no comment that asks for something else to be done, or not to comment', async () => {
    const comments = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment')).length;
    for (const said of [
      'comment ITH-3 and close it',
      'comment ITH-3 and share ITH-4',
      'comment on ITH-3 and then share it',
      'kommentiere ITH-3 und schließe es',
      'commente ITH-3 et ferme-la',
      'comenta ITH-3 y ciérrala',
    ]) {
      await chat.say(said);
      expect(comments(), said).to.equal(0);
      await chat.say('cancel');
    }
    for (const said of [
      "don't comment",
      'do not comment on it',
      'nicht kommentieren',
      'ne commente pas',
      'no comentes',
      'コメントしないで',
      'لا تعلق عليه',
    ]) {
      await chat.say('comment ITH-3');
      await chat.say(said);
      expect(comments(), said).to.equal(0);
      await chat.say('cancel');
    }
    for (const said of ['comment ITH-3 and the second one is broken, too', 'comment ITH-3 it is closed now'])
      await chat.say(said);
    await chat.say('comment ITH-3');
    await chat.say('I did not see your comment');
    expect(comments()).to.equal(3);
  });

  it('shows a comment first that may be no more than a word of the command, and loses none', async () => {
    const comments = () =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
    for (const [said, comment, locale] of [
      ['comment ITH-3 done', 'done', 'en'],
      ['comment ITH-3 cancel', 'cancel', 'en'],
      ['kommentiere ITH-3 erledigt', 'erledigt', 'de'],
      ['commente ITH-3 terminé', 'terminé', 'fr'],
    ] as const) {
      await chat.say(said, { locale });
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain(`"${comment}"`);
      await chat.press(/^(?:No comment|Kein Kommentar|Pas de commentaire)$/);
    }
    for (const said of ['comment ITH-3 please', 'comment on ITH-3 now']) {
      await chat.say(said);
      expect(chat.channel.lastText(), said).to.contain('What would you like to say on ITH-3?');
    }
    await chat.say('request ITH-3');
    await chat.say('comment ITH-3 done');
    expect(comments()).to.have.length(0);
    await chat.say('yes');
    expect(comments().map(({ body }) => body)).to.deep.equal([{ body: 'done', public: true }]);
  });

  it('shares with somebody known and ends it', async () => {
    await chat.say('request ITH-3');
    await chat.press('Share');
    await chat.press('Jonas Weber');
    expect(chat.channel.lastText()).to.equal('Jonas Weber now follows ITH-3.');
    await chat.say('no actually not with jonas');
    expect(chat.offered()).to.deep.equal(['Jonas Weber', 'Cancel']);
    await chat.say('yes');
    expect(chat.shown()).to.contain('Jonas Weber will no longer see ITH-3.');
    await chat.say('no');
    await chat.say('Jonas does not have the printer');
    expect(chat.offered(), 'tells something').to.include('Comment on ITH-3');
    await chat.say('request ITH-3');
    await chat.press('Stop sharing');
    await chat.press('Jonas Weber');
    expect(chat.shown()).to.contain('Jonas Weber will no longer see ITH-3.');
    await chat.press('Yes, stop sharing');
    expect(chat.channel.lastText()).to.equal('Jonas Weber no longer follows ITH-3.');
  });

  it('attaches files sent in the chat', async () => {
    await chat.say('request ITH-3');
    await chat.press('Attach files');
    const contentUrl = `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`;
    await chat.say('here', { attachments: [{ contentType: 'text/plain', name: 'note.txt', contentUrl }] });
    await chat.press('Done');
    expect(chat.channel.lastText()).to.equal('I attached your file to ITH-3.');
    expect(JSON.stringify(chat.channel.updates.at(-1))).to.contain('note.txt');
  });

  it('offers only what Atlassian allows', async () => {
    await chat.say('request ITH-2');
    expect(chat.offered()).not.to.include.members(['Approve']).and.not.to.include('Rate');
  });
});

describe('following requests in words', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  it('takes words that always work with a full stop, too', async () => {
    await chat.say('my requests');
    const first = chat.channel.lastText();
    await chat.say('More.');
    expect(chat.channel.lastText()).to.contain('Your open requests').and.not.to.equal(first);
    await chat.say('Closed!');
    expect(chat.channel.lastText()).to.contain('Your closed requests');
    await chat.say('request ITH-1.');
    await chat.say('Comment.');
    expect(chat.channel.lastText()).to.contain('What would you like to say on ITH-1?');
    await chat.say('attach ITH-1.');
    const contentUrl = `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`;
    await chat.say('', { attachments: [{ contentType: 'text/plain', name: 'note.txt', contentUrl }] });
    await chat.say('Done.');
    expect(chat.channel.lastText()).to.equal('I attached your file to ITH-1.');
  });

  it('lists, shows, acts', async () => {
    await chat.say('my requests');
    expect(chat.channel.lastText()).to.contain('Your open requests\n1. ').and.to.contain('"more"');
    await chat.say('2');
    expect(chat.channel.lastText()).to.match(/You can say: "comment [A-Z]+-\d+"/);
    const key = /"comment ([A-Z]+-\d+)"/.exec(chat.channel.lastText())?.[1] ?? '';
    await chat.say('comment');
    await chat.say('By text.');
    expect(chat.channel.lastText()).to.equal(`I added your comment to ${key}.`);
    await chat.say('approvals');
    await chat.say('1');
    await chat.say('approve');
    await chat.say('yes, approve');
    expect(chat.channel.lastText()).to.contain('You approved');
  });

  it('does with a request everything that the cards do', async () => {
    await chat.say('request ITH-3');
    await chat.say('move');
    expect(chat.channel.lastText())
      .to.contain('What should happen to ITH-3?')
      .and.to.match(/\d\. Cancel request/);
    await chat.say('cancel request');
    await chat.say('yes');
    await chat.say('no comment');
    expect(chat.channel.lastText()).to.equal('"Cancel request" is done for ITH-3.');
    await chat.say('mute');
    expect(chat.channel.lastText()).to.equal('You will get no more notifications about ITH-3.');
    await chat.say('unmute ITH-3');
    expect(chat.channel.lastText()).to.equal('You will be notified about ITH-3 again.');
    await chat.say('share');
    await chat.say('jonas weber');
    expect(chat.channel.lastText()).to.equal('Jonas Weber now follows ITH-3.');
    await chat.say('unshare');
    await chat.say('1');
    await chat.say('yes');
    expect(chat.channel.lastText()).to.equal('Jonas Weber no longer follows ITH-3.');
    await chat.say('rate ITH-1');
    await chat.say('5');
    await chat.say('Quick and friendly.');
    await chat.say('yes');
    expect(chat.channel.lastText()).to.equal('Thank you for rating ITH-1.');
  });

  it('attaches what is sent, fetches from nowhere else, and declines', async () => {
    await chat.say('attach ITH-4');
    const fileOf = (name: string, content: string) => {
      const contentUrl = `data:text/plain;base64,${Buffer.from(content).toString('base64')}`;
      return { attachments: [{ contentType: 'text/plain', name, contentUrl }] };
    };
    await chat.say('', fileOf('note.txt', 'hello'));
    expect(chat.channel.lastText()).to.contain('I have note.txt.');
    await chat.say('', { attachments: [{ contentType: 'text/plain', name: 'x', contentUrl: 'http://169.254.0.1/x' }] });
    expect(chat.channel.lastText()).to.contain('I may not fetch "x" from where it is kept.');
    await chat.say('done');
    expect(chat.channel.lastText()).to.equal('I attached your file to ITH-4.');

    await chat.say('approvals');
    await chat.say('1');
    await chat.say('decline');
    await chat.say('no');
    expect(chat.channel.lastText()).to.contain('nothing has changed');
    await chat.say('decline');
    await chat.say('yes, decline');
    expect(chat.channel.lastText()).to.match(/^You declined/);
  });
});
