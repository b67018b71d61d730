import { expect } from 'chai';
import { TestAdapter, TurnContext } from 'botbuilder';
import { isRemark } from '../../dialogs/reading/aboutDraft';
import { questionAsked } from '../../dialogs/reading/asked';
import { readAnswerTo, type Choice } from '../../dialogs/choices';
import { beneficiaryIn, nameIn } from '../../dialogs/reading/participants';
import { readCorrection } from '../../dialogs/reading/correcting';
import { withoutDenied } from '../../dialogs/reading/denied';
import { anotherOption } from '../../dialogs/forms/anotherOption';
import type { Draft } from '../../dialogs/forms/draft';
import { withWords } from '../../dialogs/forms/openFields';
import { corrected, replaced } from '../../dialogs/forms/correction';
import { daysMeant, answerMeant } from '../../dialogs/forms/answerMeant';
import { knownField } from '../../dialogs/forms/knownFields';
import { readBeside, saidBeside } from '../../dialogs/forms/saidBeside';
import { mayAnswer, readSpoken } from '../../dialogs/forms/spokenAnswer';
import { saidAnswers } from '../../dialogs/requests/raise/saidAnswers';
import { languages } from '../../dialogs/texts/knownLanguages';
import { revisionIn } from '../../dialogs/forms/revision';
import { keepsForLater, leavesFor, wishIn, type Wish } from '../../dialogs/reading/wishIn';
import type { FormField } from '../../src/atlassian/requestForm';
import { beforeSending } from '../../dialogs/reading/beforeSending';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { serveForm } from '../support/servedForm';
import { plainForm } from '../support/plainForm';

const thursday = { localTimezone: 'Europe/Berlin', timestamp: new Date('2026-12-01T09:00:00Z') };

describe('what was answered, corrected in words', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  async function toForm(channelId = 'emulator'): Promise<void> {
    chat = await startJiraChat(channelId);
    await chat.signIn('Mia Krystof');
    await toFormAgain();
  }
  async function toFormAgain(): Promise<void> {
    await chat.say('I need a new laptop for Jonas');
    await chat.press(/^Order new equipment/);
  }
  async function toReview(): Promise<void> {
    await toForm();
    await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100', 'Tell us more': 'Light, please' });
  }
  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const created = () =>
    chat.emulator.calls.findLast(({ method, path }) => method === 'POST' && path.endsWith('/request'))?.body;

  it('is changed in the last look, seen once more, and sent so', async () => {
    await toReview();
    await chat.say('no, make it a monitor');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "What do you need?".');
    await chat.say('Change the summary to Monitor for Jonas: 27 inches');
    await chat.say('actually, Thursday', thursday);
    expect(lastCard())
      .to.contain('shall I raise this request?')
      .and.to.contain('Monitor for Jonas: 27 inches')
      .and.to.contain('3 December 2026');
    await chat.say('needed by 2/12', thursday);
    expect(chat.offered().slice(0, 2)).to.deep.equal(['Wednesday, 2 December 2026', 'Friday, 12 February 2027']);
    await chat.say('the second one');
    expect(lastCard()).to.contain('shall I raise this request?').and.to.contain('12 February 2027');
    for (const said of ['not a monitor, a phone', 'needed by 12 December', 'make it urgent', 'I need it by Thursday'])
      await chat.say(said, thursday);
    expect(lastCard())
      .to.contain('shall I raise this request?')
      .and.to.contain('Light, please\\nmake it urgent"')
      .and.not.to.contain('12 December');
    await chat.press('Create');
    expect(JSON.stringify(created()))
      .to.contain('"summary":"Monitor for Jonas: 27 inches"')
      .and.to.contain('1010104')
      .and.to.contain('2026-12-03')
      .and.to.contain('Light, please');
  });

  it('is asked about where it may be so, and what follows a yes is told without it', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const said of ['the lamp in room 5 is broken', 'yes', 'main house', 'skip', 'no']) await chat.say(said);
    await chat.say('it is in the annex');
    expect(chat.channel.lastText()).to.match(/^Building: which of these do you mean\?\n1\. Annex\n2\. Main house/);
    await chat.say('main house');
    expect(chat.channel.lastText()).to.contain('Building: Main house\nTell us more: it is in the annex\n');
    await chat.say('it is in the annex');
    await chat.say('annex');
    await chat.say('yes, and it is urgent');
    expect(chat.channel.lastText())
      .to.contain('Building: Annex\n')
      .and.to.contain('it is in the annex\nit is urgent\n');
    await chat.say('ok, but share it with Jonas');
    expect(chat.channel.lastText()).to.contain('Shared with: Jonas');
    await chat.say('also with Ben');
    expect(chat.channel.lastText(), 'nobody known').to.match(/^I know nobody called "Ben"\.[^]*Who else may follow/);
    await chat.say('no');
    expect(chat.channel.lastText(), 'nobody else').to.contain('shall I raise').and.to.contain('Shared with: Jonas');
    await chat.say('also with a new lamp');
    expect(chat.channel.lastText(), 'for the desk')
      .to.contain('also with a new lamp\n')
      .and.to.contain('Shared with: Jonas');
  });

  it('is put into the form where it is not certain what it changes, and nothing is sent', async () => {
    await toReview();
    await chat.say('no, it should have a German layout');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Tell us more".');
    expect(lastCard()).to.contain('Light, please\\nno, it should have a German layout');
    expect(created()).to.equal(undefined);
  });

  it('has what is said beside the last look, seen once more', async () => {
    await toReview();
    await chat.say('he starts on the first floor');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Tell us more".');
    expect(lastCard()).to.contain('shall I raise this request?').and.to.contain('he starts on the first floor');
    await chat.say('wait, add that he has a dog');
    expect(lastCard(), 'it is certain where that goes').to.contain('shall I raise this request?');
    await chat.press('Create');
    expect(JSON.stringify(created())).to.contain('Light, please\\nhe starts on the first floor\\nHe has a dog');
  });

  it('tells the desk what is to be changed where no field is called so, and asks for one that is', async () => {
    await toReview();
    const wishes = [
      ['Please change the lock to a new one', 'en'],
      ['rename the folder to Backup', 'en'],
      ['changez la serrure en une nouvelle', 'fr'],
      ['غيّر القفل إلى واحد جديد', 'ar'],
    ] as const;
    for (const [said, locale] of wishes) {
      await chat.say(said, { locale });
      expect(lastCard(), said).to.contain('Jonas').and.to.contain(said);
      expect(chat.offered(), said).to.have.length(4);
    }
    for (const said of ['change the date', 'change something', 'change the sumary to Lock']) {
      await chat.say(said);
      expect(chat.offered(), said).to.include('Next');
      await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100' });
      expect(lastCard(), said).to.contain('shall I raise this request?').and.not.to.contain(said);
    }
    expect(created()).to.equal(undefined);
  });

  it('has what is said where files are asked for, and they are asked for again', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' });
    await chat.say('change the summary to My screen is black');
    expect(chat.offered()).to.include('No files');
    await chat.say('it began on Tuesday');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Tell us more".');
    await chat.say('what for');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('That was not a file.');
    await chat.say('yes');
    expect(
      chat.channel.texts().filter((text) => text === 'That was not a file.'),
      'said of yes',
    ).to.have.length(1);
    await chat.say('no screenshot');
    await chat.say('asap');
    expect(lastCard()).to.contain('Urgency: which of these do you mean?');
    await chat.say('it slows me down');
    expect(lastCard()).to.contain('shall I raise this request?').and.to.contain('It slows me down');
    await chat.press('Create');
    expect(JSON.stringify(created()))
      .to.contain('"summary":"My screen is black"')
      .and.to.contain('"1010001"')
      .and.to.contain('it began on Tuesday')
      .and.not.to.contain('asap');
  });

  it('is asked about: what is known is told, what only the desk knows goes there if the person wants it, and nothing is lost', async () => {
    const told = () => chat.channel.texts().findLast(Boolean);
    await toForm();
    await chat.say('will my manager see that?');
    expect(told()).to.contain('whoever it is shared with');
    await chat.say('does it come with a bag?');
    expect(lastCard()).to.contain('Shall I put your question into \\"Tell us more\\"');
    await chat.say('does it have a camera?');
    await chat.say('he starts on Monday');
    expect(told(), 'something else instead').to.equal('I have put that into "Tell us more".');
    await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100', 'Tell us more': 'Light, please' });
    for (const [said, answer] of Object.entries({
      'who can see that?': 'whoever it is shared with',
      'what happens then?': 'Nothing is sent before',
      'how long does it take': 'up to the service desk',
      'can I change it later?': 'Until it is sent you can change all of it',
    })) {
      await chat.say(said);
      expect(told(), said).to.contain(answer);
      expect(lastCard(), said).to.contain('shall I raise this request?').and.not.to.contain(said);
    }
    await chat.say('do you have one with a blue lid?');
    await chat.press('Yes, put it in');
    expect(told()).to.equal('I have put that into "Tell us more".');
    await chat.say('share it with Jonas');
    expect(lastCard()).to.contain('shall I raise this request?').and.to.contain('Jonas Weber');
    expect(lastCard()).to.contain('Light, please\\ndo you have one with a blue lid?').and.not.to.contain('bag');
    await chat.say('no, not Jonas');
    expect(lastCard()).to.contain('shall I raise this request?').and.not.to.contain('Jonas Weber');
    for (const said of ['for my colleague Ben', 'for Jonas', 'für meine Chefin']) {
      await chat.say(said);
      expect(chat.channel.texts().slice(-3), said).to.include.members([
        'This request can only be raised in your own name.',
        'I have put that into "Tell us more".',
      ]);
      expect(lastCard(), said).to.contain('shall I raise this request?').and.to.contain(said);
    }
    await chat.say('change it');
    expect(chat.labels()).to.include('Summary');
    expect(created()).to.equal(undefined);
  });

  it('tells whom it is for, which is no thing', () => {
    for (const [said, who, name] of [
      ['for my colleague Ben', 'colleague ben', 'ben'],
      ["it's for Jonas Weber", 'jonas weber', 'jonas weber'],
      ['für meinen Kollegen Jonas', 'kollegen jonas', 'jonas'],
      ['c’est pour mon collègue Marc', 'collègue marc', 'marc'],
      ['para mi jefa', 'jefa', ''],
      ['Jonasさんの分です', 'jonas', 'jonas'],
      ['同僚のためです', '同僚', ''],
      ['هذا لأجل جوناس', 'جوناس', 'جوناس'],
      ['نيابة عن جوناس', 'جوناس', 'جوناس'],
    ] as const) {
      expect(beneficiaryIn(said), said).to.equal(who);
      expect(nameIn(who), said).to.equal(name);
    }
    for (const said of ['for me', 'the desk for Jonas', 'for', 'I need it for my talk'])
      expect(beneficiaryIn(said), said).to.equal(undefined);
  });

  it('is asked about in every language', () => {
    for (const { texts, words } of languages.values())
      for (const [asked, phrases] of Object.entries(words.asked))
        for (const phrase of phrases)
          expect(questionAsked(`${phrase}?`), `${texts.language} ${phrase}`).to.equal(asked);
    for (const [said, asked] of Object.entries({
      'Who will be able to see this?': 'seen',
      'can my colleagues see this': 'seen',
      'Kann mein Chef das sehen?': 'seen',
      'Wie lange dauert das?': 'duration',
      'Qui peut voir ma demande ?': 'seen',
      '¿Quién puede verlo?': 'seen',
      '¿Puedo cambiarlo después?': 'later',
      'これは誰が見られますか？': 'seen',
      'Can you see whether the screen is broken?': undefined,
      'wie lange noch?': 'duration',
      'ça sera réparé quand ?': 'duration',
      '¿cuándo estará listo?': 'duration',
      'いつ直りますか？': 'duration',
      'متى سيتم إصلاحه؟': 'duration',
      'what happens to my laptop': undefined,
      'when will Kim be back?': undefined,
      'my manager sees a black screen': undefined,
    }))
      expect(questionAsked(said), said).to.equal(asked);
  });

  it('is asked for in the form where it would not be right', async () => {
    await toReview();
    await chat.say('change needed by to whenever');
    expect(chat.labels()).to.include('Needed by');
    expect(created()).to.equal(undefined);
  });

  it('is no answer where it is one already, and nothing where it corrects nothing', async () => {
    await toReview();
    await chat.say('Friday, please', thursday);
    expect(lastCard()).to.contain('4 December 2026');
    await chat.say('purple elephants');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('That is not one of these.');
    await chat.say('no');
    expect(chat.labels(), 'changes it').to.include('Summary');
    await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100' });
    await chat.say('yes');
    expect(created()).not.to.equal(undefined);
  });

  it('is left out beside the card of a form and between its questions, where that is said', async () => {
    for (const channelId of ['emulator', 'slack']) {
      chat = await startJiraChat(channelId);
      await chat.signIn('Mia Krystof');
      await chat.say('order a laptop by 12 December 2027');
      await chat.say('1');
      const [told] = await chat.say('remove the date');
      expect(told?.text, channelId).to.contain('I have noted that.');
      if (channelId === 'slack') for (const said of ['ok', 'skip']) await chat.say(said);
      if (channelId === 'emulator') {
        expect(lastCard()).not.to.contain('2027-12-12').and.not.to.contain('remove the date');
        const [asked] = await chat.say('change the date');
        expect(asked?.text).to.contain('Please fill in the form');
        for (const said of ['the wrong cable came', 'no cover']) await chat.say(said);
        expect(lastCard(), 'no answer of this form').to.contain(String.raw`the wrong cable came\nno cover`);
        await chat.close();
      }
    }
    expect(chat.channel.lastText()).to.contain('shall I raise').and.not.to.contain('Needed by');
  });

  it('is no longer shared in the last look with anybody who is excluded there', async () => {
    await toReview();
    const shared = () => /Shared with[^}]*}[^}]*Jonas/.test(lastCard());
    for (const said of ["don't share it with Jonas", "don't share it", 'teile es nicht mit Jonas', 'no lo compartas']) {
      await chat.say('share it with Jonas');
      expect(shared(), 'first').to.equal(true);
      await chat.say("don't share it with Kim");
      expect(shared(), 'somebody else').to.equal(true);
      await chat.say(said);
      expect(shared(), said).to.equal(false);
    }
    await chat.say("don't share it with Jonas");
    expect(shared(), 'with nobody before').to.equal(false);
  });

  it('stays shared with those who are named if nobody else is', async () => {
    await toReview();
    await chat.say('share it with Jonas');
    const nobodies = [
      'nobody',
      'nobody else',
      'niemand sonst',
      "personne d'autre",
      'nadie más',
      '誰もいません',
      'لا أحد آخر',
    ];
    for (const said of [...nobodies, 'no']) {
      await chat.press('Share');
      await chat.say(said);
      expect(lastCard(), said).to.match(/Shared with[^}]*}[^}]*Jonas/);
    }
    await chat.press('Share');
    await chat.press('Nobody');
    expect(lastCard()).to.match(/Shared with[^}]*}[^}]*Jonas/);
  });

  it('is no first day where words say how long something lasts', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('I want to take parental leave from 1 March 2027');
    await chat.press(/^Request parental leave/);
    for (const said of ['until 31 August 2027', 'bis zum 31. August 2027', 'no, until 30 September 2027']) {
      const [told] = await chat.say(said);
      expect(told?.text, said).to.equal('I have put that into "Tell us more".');
    }
    expect(lastCard()).to.contain('2027-03-01');
    for (const said of ['no, from 1 April 2027', 'the first of May 2027', 'ab dem 5. April 2027']) {
      const [told] = await chat.say(said);
      expect(told?.text, said).to.equal('I have put that into "First day".');
    }
    await chat.say('cancel');
    await chat.say('order a laptop');
    await chat.press(/^Order new equipment/);
    await chat.say('from 1 April 2027');
    expect(lastCard(), 'when something is needed').to.contain('2027-04-01');
  });

  it('is changed beside the card of a form, too', async () => {
    await toForm();
    for (const [said, place, value] of [
      ['change summary to A monitor', 'Summary', '"value":"A monitor"'],
      ['no, wait, make it a headset', 'What do you need?', '"value":"1010102"'],
      ['change it to a phone', 'What do you need?', '"value":"1010104"'],
      ['make it Thursday', 'Needed by', '"value":"2026-12-03"'],
      ['set needed by to 11 December', 'Needed by', '"value":"2026-12-11"'],
      ['it broke last Thursday', 'Tell us more', 'it broke last Thursday'],
    ] as const) {
      await chat.say(said, thursday);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal(`I have put that into "${place}".`);
      expect(lastCard(), said).to.contain(value);
    }
  });

  it('has a sentence where there is room for one, and a word in the one field that lacks its answer', () => {
    const common = { description: '', required: false };
    const form = plainForm([
      { ...common, id: 'system', name: 'System', kind: 'text', required: true },
      { ...common, id: 'more', name: 'More', kind: 'multiline' },
    ]);
    const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
    expect(withWords(draft, 'tell them I am still waiting')?.draft.answers).to.deep.equal({
      more: 'tell them I am still waiting',
    });
    expect(withWords(draft, 'SAP')?.draft.answers).to.deep.equal({ system: 'SAP' });
    expect(withWords({ ...draft, answers: { system: 'SAP' } }, 'travel')?.draft.answers).to.include({ more: 'travel' });
  });

  it('is changed where questions come one by one, while they go on', () => {
    const field = { description: '', required: true };
    const options = ['Ground floor', 'Second floor'].map((label, at) => ({ id: `f${at}`, label }));
    const form = plainForm([
      { ...field, id: 'room', name: 'Room', kind: 'number' },
      { ...field, id: 'floor', name: 'Floor', kind: 'choice', options, truncated: false },
      { ...field, id: 'from', name: 'From', kind: 'date' },
      { ...field, id: 'why', name: 'Why', kind: 'multiline' },
      { ...field, id: 'till', name: 'Till', kind: 'date' },
    ]);
    const answers = { room: '11', floor: 'f0', from: '2026-12-01' };
    const draft: Draft = { title: '', helpText: '', form, answers, problems: { till: 'Not a date.' }, people: [] };
    const spokenIn = (before: Draft, words: string, ...rest: string[]) => {
      const open = form.fields.find(({ id }) => id === rest[0]) ?? expect.fail();
      const context = new TurnContext(new TestAdapter(), { locale: 'en', ...thursday });
      return readSpoken(context, { draft: before, rest }, open, words);
    };
    const spoken = (words: string, ...rest: string[]) => spokenIn(draft, words, ...rest);
    for (const [words, id, value] of [
      ['no, the second floor', 'floor', 'f1'],
      ['change the room to 12', 'room', '12'],
      ['actually, make it Thursday', 'from', '2026-12-03'],
      ['Ändere Room auf 12', 'room', '12'],
    ] as const)
      expect(spoken(words, 'why', 'till'), words)
        .to.deep.include({ kind: 'corrected', rest: ['why', 'till'] })
        .and.to.have.nested.property(`draft.answers.${id}`, value);
    expect(spoken('no, the second floor', 'till'), 'beside another date').to.deep.include({ kind: 'corrected' });
    for (const words of [
      'actually I need the second floor',
      'I want the second floor instead',
      'eigentlich brauche ich second floor',
    ])
      expect(spoken(words, 'till'), words).to.have.nested.property('draft.answers.floor', 'f1');
    expect(spoken('I need it for the second floor', 'why'), 'is why').to.have.property('kind', 'answer');
    expect(spoken('who can see that?', 'till'))
      .to.deep.include({ draft: { ...draft, problems: {} } })
      .and.to.have.property('told')
      .that.contains('So far only you');
    expect(spoken('is it anonymous?', 'why'), 'asks beside any question').to.have.property('kind', 'none');
    for (const said of [
      'what do you mean by that',
      'Was ist damit gemeint',
      'je ne comprends pas',
      'qué significa eso',
      'どういう意味ですか',
      'ماذا تقصد',
    ])
      expect(spoken(said, 'why'), said).to.have.property('told').that.contains('so that it can help');
    expect(spoken("I don't understand the printer", 'why')).to.have.property('kind', 'answer');
    expect(spoken('who approves it?', 'why')).to.have.property('kind', 'question');
    expect(spoken('why is it so loud?', 'why')).to.have.property('kind', 'answer');
    expect(
      mayAnswer(new TurnContext(new TestAdapter(), { channelId: 'sms' }), { draft, rest: ['why'] }, 'are you a human?'),
    ).to.equal(false);

    const again = { ...draft, answers: { ...answers, why: 'Noise' } };
    const { kind, ...more } = spokenIn(again, 'who sits there now?', 'why', 'till');
    expect(kind, 'takes no answer’s place').to.equal('question');
    expect(more).to.have.nested.property('said.draft.answers.why', 'Noise\nwho sits there now?');
    expect(spokenIn(again, 'who can see that?', 'why')).to.deep.include({
      kind: 'none',
      draft: again,
    });
    expect(spokenIn(again, 'Dust', 'why')).to.deep.equal({ kind: 'answer', answers: { why: 'Dust' } });
    const because = (words: string) => expect(spoken(words, 'why', 'till'), words);
    for (const words of ['no, it is too loud there', 'change the till to 12', 'the second floor is nicer', 'no'])
      because(words).to.deep.equal({ kind: 'answer', answers: { why: words } });
    expect(spoken('2026-12-09', 'till')).to.deep.equal({ kind: 'answer', answers: { till: '2026-12-09' } });
    for (const [words, id, value] of [
      ['by the 9th of December', 'till', '2026-12-09'],
      ['Friday, please', 'till', '2026-12-04'],
      ['Friday', 'till', '2026-12-04'],
      ['the second floor, please', 'floor', 'f1'],
      ['the second', 'floor', 'f1'],
      ['the third', 'floor', undefined],
    ] as const)
      expect(spoken(words, id), words).to.deep.include(
        value === undefined ? { kind: 'none', draft } : { kind: 'answer', answers: { [id]: value } },
      );

    // A sentence that answers nothing is still kept.
    for (const open of ['floor', 'till', 'room'])
      expect(spoken('it has to be quiet with a balcony', open), open)
        .to.deep.include({ kind: 'none', told: 'I have put that into "Why".' })
        .and.to.have.nested.property('draft.answers.why', 'it has to be quiet with a balcony');
    expect(spoken('will it have a balcony?', 'floor')).to.have.property('kind', 'question');
    expect(spoken('no, the third floor with a balcony', 'floor'), 'that corrects nothing').to.deep.include({
      kind: 'none',
      draft,
    });
  });

  it('is how many, when or how urgent, where that is certain, and asked about where it may be several', () => {
    const common = { description: '', required: true, truncated: false } as const;
    const levels = ['High', 'Medium', 'Low'].map((label, at) => ({ id: `u${at}`, label }));
    const many = { ...common, id: 'many', name: 'Number of monitors', kind: 'number' } as const;
    const fields: readonly FormField[] = [
      many,
      { ...common, id: 'customfield_10044', name: 'Urgency', kind: 'choice', options: levels },
      { ...common, id: 'duedate', name: 'Needed by', kind: 'date' },
      { ...common, id: 'description', name: 'Tell us more', kind: 'multiline' },
    ];
    const answers = { many: '3', customfield_10044: 'u1', duedate: '2026-12-10', description: 'For us', floor: '4' };
    const beside = (said: string, form = plainForm(fields)) => {
      const context = new TurnContext(new TestAdapter(), { locale: 'en', ...thursday });
      return readBeside(context, { title: '', helpText: '', form, answers, problems: {}, people: [] }, said);
    };
    for (const said of [
      '2 not 3',
      'not 3, 2',
      'make it two',
      'make it 2',
      'two, please',
      'no, 2',
      '2 statt 3',
      '2 et pas 3',
      '2 y no 3',
      '3ではなく2',
      '2 وليس 3',
    ])
      expect(beside(said), said).to.have.nested.property('draft.answers.many', '2');
    for (const said of ['end of month', 'bis Ende des Monats'])
      expect(beside(said), said).to.have.nested.property('draft.answers.duedate', '2026-12-31');
    for (const said of [
      'asap',
      "it's urgent",
      'so schnell wie möglich',
      'dès que possible',
      'c’est urgent',
      'lo antes posible',
      'できるだけ早く',
      'في أقرب وقت',
    ])
      expect(beside(said), said).to.have.nested.property('draft.answers.customfield_10044', 'u0');
    for (const [said, id, ...values] of [
      ['very urgent', 'customfield_10044', 'u0', 'u1', 'u2'],
      ['by Christmas', 'duedate', '2026-12-24', '2026-12-25'],
    ] as const)
      expect(beside(said), said).to.deep.include({
        kind: 'several',
        field: fields.find((one) => one.id === id),
        values,
      });
    const both = plainForm([...fields, { ...many, id: 'floor', name: 'Floor' }]);
    expect(beside('2 not 3', both), 'which of both is certain').to.have.nested.property('draft.answers.many', '2');
    for (const [said, form] of [
      ['two', both],
      ['make it 2', both],
      ['a couple', undefined],
      ['ein paar', undefined],
    ] as const)
      expect(beside(said, form), 'is shown in the form')
        .to.include({ isCertain: false })
        .and.to.have.nested.property('draft.answers')
        .that.includes({ many: '3', floor: '4', description: `For us\n${said}` });
    for (const said of ['asap', 'two', 'a couple', 'lo antes posible'])
      expect(isRemark(said, 'en'), said).to.equal(true);
  });

  it('names a field that sites have everywhere in any language, whatever it is called there', async () => {
    const common = { description: '', required: true, truncated: false } as const;
    const levels = ['Höchste', 'Hoch', 'Mittel', 'Niedrig'].map((label, at) => ({ id: `p${at}`, label }));
    const urgencies = ['High', 'Low'].map((label, at) => ({ id: `u${at}`, label }));
    const form = plainForm([
      { ...common, id: 'summary', name: 'Zusammenfassung', kind: 'text' },
      { ...common, id: 'priority', name: 'Priorität', kind: 'choice', options: levels },
      { ...common, id: 'customfield_10044', name: 'Urgency', kind: 'choice', options: urgencies },
      { ...common, id: 'duedate', name: 'Fällig am', kind: 'date' },
      { ...common, id: 'description', name: 'Beschreibung', kind: 'multiline' },
    ]);
    const [priority, urgency] = ['priority', 'customfield_10044'];
    const description = form.fields.at(-1) ?? expect.fail();
    const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
    const context = new TurnContext(new TestAdapter(), { locale: 'en', ...thursday });
    for (const [said, id, value] of [
      ['priority: high', priority, 'p1'],
      ['Priorität: hoch', priority, 'p1'],
      ['high priority', priority, 'p1'],
      ['change the priority to low', priority, 'p3'],
      ['priorité moyenne', priority, 'p2'],
      ['prioridad: la más alta', priority, 'p0'],
      ['優先度：高', priority, 'p1'],
      ['الأولوية: عالية', priority, 'p1'],
      ['Dringlichkeit hoch', urgency, 'u0'],
      ['description: It broke', 'description', 'It broke'],
      ['hoher Priorität', priority, 'p1'],
      ['normale Priorität', priority, 'p2'],
      ['prioridad normal', priority, 'p2'],
      ['set the due date to 3 December', 'duedate', '2026-12-03'],
      ['title: Black screen', 'summary', 'Black screen'],
      ['change the description to It broke', 'description', 'It broke'],
    ] as const) {
      expect(corrected(context, draft, said)?.draft.answers, said).to.deep.equal({ [id ?? '']: value });
      // Question by question, an answer that was not given yet cannot be changed.
      if (/^(?:change|set) /.test(said)) continue;
      const spoken = readSpoken(context, { draft, rest: form.fields.map((one) => one.id) }, description, said);
      expect(spoken, said).to.have.nested.property(`draft.answers.${id}`, value);
      expect(spoken, said).to.have.property('rest').that.not.includes(id);
    }
    for (const said of [
      'priority',
      'high',
      'Note: high',
      'my priority is that it works',
      'priority: purple',
      'Title: Black screen\nDescription: since Monday',
    ])
      expect(corrected(context, draft, said), said).to.equal(undefined);
    const own = { ...common, id: 'customfield_1', name: 'Title', kind: 'text' } as const;
    const environment = { ...common, id: 'environment', name: 'Description', kind: 'multiline' } as const;
    const limits = {};
    const asked = { ...common, id: 'q1', name: 'Priority', kind: 'choice', options: urgencies } as const;
    const linked = { ...own, id: 'q2', question: { id: '2', type: 'ts', linked: 'summary', limits } };
    for (const [field, known] of [
      [own, undefined],
      [environment, undefined],
      [linked, 'summary'],
      [{ ...own, question: { id: '3', type: 'ts', limits } }, 'summary'],
      [{ ...own, name: 'Urgency' }, 'urgency'],
      [{ ...asked, question: { id: '1', type: 'cs', linked: 'customfield_2', limits } }, 'priority'],
      [{ ...asked, question: { id: '1', type: 'cs', linked: 'components', limits } }, 'components'],
    ] as const)
      expect(knownField(field), `${field.id} ${field.name}`).to.equal(known);
    const both = { ...draft, form: plainForm([...form.fields, own, environment]) };
    expect(corrected(context, both, 'summary: Black')?.draft.answers, 'Jira’s').to.deep.equal({ summary: 'Black' });
    expect(corrected(context, both, 'details: Dark')?.draft.answers).to.deep.equal({ description: 'Dark' });
    const told = { ...draft, answers: { description: 'It broke' } };
    expect(corrected(context, told, 'Details: at night, too')?.draft.answers, 'nothing is lost').to.deep.equal({
      description: 'It broke\nat night, too',
    });
    const laptop = plainForm([
      { ...common, id: 'summary', name: 'Summary', kind: 'text' },
      { ...common, id: 'laptop', name: 'Laptop', kind: 'choice', options: [{ id: 'l1', label: 'New' }] },
      { ...common, id: 'day', name: 'Day', kind: 'date' },
    ]);
    const open = { ...draft, form: laptop };
    const [summary = expect.fail()] = laptop.fields;
    expect(readSpoken(context, { draft: open, rest: ['summary', 'laptop'] }, summary, 'new laptop')).to.deep.equal({
      kind: 'answer',
      answers: { summary: 'new laptop' },
    });
    const german = new TurnContext(new TestAdapter(), { ...thursday, locale: 'de' });
    expect(saidBeside(german, open, 'So!')?.draft.answers).not.to.have.property('day');
    expect(saidBeside(german, open, 'Sonntag')?.draft.answers).to.have.property('day');
    const known = { people: [], todays: [] };
    expect(
      saidAnswers(form, {}, { ...known, words: 'My laptop is broken, priority: high. Urgence faible' }),
    ).to.deep.equal({
      priority: 'p1',
      customfield_10044: 'u1',
    });
    expect(saidAnswers(form, {}, { ...known, words: 'Bildschirm schwarz, mit hoher Priorität' })).to.deep.equal({
      priority: 'p1',
    });
    for (const denied of ['Black screen, not high priority', 'the priority is not high', 'keine hohe Priorität'])
      expect(saidAnswers(form, {}, { ...known, words: denied }), denied).to.deep.equal({});
    expect(saidAnswers(form, {}, { ...known, words: 'it does not start, high priority' })).to.include({
      priority: 'p1',
    });
  });

  it('is asked for where it may be several days, in full, and never guessed', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    serveForm(chat, [
      { kind: 'text', fieldId: 'summary', name: 'Summary', required: true },
      { kind: 'date', fieldId: 'customfield_10460', name: 'Needed by', required: true },
      { kind: 'date', fieldId: 'customfield_10461', name: 'Till', required: true },
    ]);
    const anywhere = { timestamp: new Date('2026-11-26T12:30:00Z') };
    const asked = async (words: string, more: object = anywhere) => (await chat.say(words, more)).at(-1)?.text;
    await asked('I need a monitor for my desk');
    await asked('Order new equipment');
    expect(await asked('tomorrow')).to.equal(
      'Needed by: which day do you mean?\n1. Friday, 27 November 2026\n2. Saturday, 28 November 2026\n' +
        'Answer with a number or a name, or "back", "cancel".',
    );
    expect(await asked('back')).to.match(/^Needed by\n/);
    expect(await asked('next Friday', { ...anywhere, localTimezone: 'Europe/Berlin' }), 'people disagree').to.contain(
      '1. Friday, 27 November 2026\n2. Friday, 4 December 2026\nAnswer',
    );
    expect(await asked('2')).to.match(/^Till\n/);
    await asked('Friday');
    expect(await asked('cancel')).to.contain('I keep what you have typed');
    await asked('create request');
    await asked('yes');
    for (let count = 0; count < 2; count += 1) await asked('ok');
    expect(await asked('create'), 'nothing is there yet').to.match(/\nTill\n/);
    await asked('Friday');
    const review = await asked('11 December');
    expect(review, 'another day').to.contain('Needed by: Friday, 4 December 2026\nTill: Friday, 11');
    await asked('change');
    expect(await asked('create'), 'nothing is to be changed').to.equal(review);
  });

  it('has a date that is said beside the form in its field, too', async () => {
    await toForm();
    await chat.say('on Monday', thursday);
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Needed by".');
    expect(lastCard()).to.contain('"value":"2026-12-07"').and.not.to.contain('on Monday');
    await chat.say('cancel');
    await toFormAgain();
    await chat.say('he needs it by Friday', thursday);
    expect(chat.channel.texts().findLast(Boolean)).to.equal(
      'I have put that into "Tell us more". I have put that into "Needed by".',
    );
    expect(lastCard()).to.contain('"value":"he needs it by Friday"').and.to.contain('"value":"2026-12-04"');
    await chat.say('who has to approve it?');
    expect(chat.offered()).to.include('Yes, put it in');
    await chat.say('withdraw it');
    expect(chat.channel.texts().findLast(Boolean)).to.contain('Please fill in the form');
  });

  it('is beside the summary where nothing else has room for it, and seen before it is sent', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    for (const said of ['work from abroad', '1', 'within the eu', '2 March 2027', 'but only until 16 march'])
      await chat.say(said);
    expect(chat.channel.texts().join('\n'))
      .to.contain('I have put that into "Summary".')
      .and.to.contain('Summary: work from abroad – but only until 16 march');
  });

  it('skips no question where it is a day for a later one', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    await chat.say('order new equipment');
    await chat.say('1');
    await chat.say('something');
    expect(chat.channel.lastText(), 'after the summary').to.contain('What do you need?');
    await chat.say('on next Friday please', thursday);
    expect(chat.channel.lastText()).to.contain('Needed by: which day do you mean?');
    await chat.say('1');
    expect(chat.channel.lastText(), 'still open').to.contain('What do you need?');
  });

  it('is put in its field where it comes before a wish to send, and seen once more before anything is sent', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    for (const said of ['order new equipment', '1', 'a screen', 'monitor', 'skip', 'skip']) await chat.say(said);
    const lastSaid = async (said: string) => (await chat.say(said, thursday)).at(-1)?.text;
    for (const said of [
      'next Friday, create',
      'make it next Friday and then please create it',
      'bis nächsten Freitag, dann erstellen',
    ]) {
      expect(await lastSaid(said), said).to.contain('Needed by: which day do you mean?');
      await chat.say('back');
    }
    const review = await lastSaid('needed by 11 December, then send it');
    expect(review).to.contain('shall I raise').and.to.contain('Needed by: Friday, 11 December 2026');
    expect(review).not.to.contain('Tell us more');
    for (const said of ['please pack it well and send it', 'by Friday I have to finish and create it'])
      expect(await lastSaid(said), said).to.contain(said);
    expect(
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request')),
    ).to.have.length(0);
  });

  it('is changed in the last look where that is asked politely, or first, and what is for the desk stays whole', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    for (const said of ['my laptop is broken', 'get help with a device', 'skip', '1', 'none']) await chat.say(said);
    for (const said of [
      'please change the urgency to it can wait',
      'can you change the urgency to I cannot work?',
      'ok but first change urgency to it can wait',
      'bitte ändere Urgency auf I cannot work',
      'ändere vorher Urgency auf it can wait',
      'peux-tu changer Urgency en I cannot work',
      'puedes cambiar Urgency a it can wait',
    ]) {
      await chat.say(said);
      const urgency = said.toLowerCase().includes('wait') ? 'It can wait' : 'I cannot work';
      expect(chat.channel.lastText(), said).to.contain(`Urgency: ${urgency}\n`).and.not.to.contain('Tell us more');
    }
    await chat.say('please set the date to Monday');
    expect(chat.channel.lastText()).to.contain('Tell us more: please set the date to Monday');
    await chat.say('can you bring a bigger one to room 5?');
    expect(chat.channel.lastText()).to.contain('Shall I put your question into "Tell us more"');
    await chat.close();
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('my laptop is broken');
    await chat.press(/^Get help with a device/);
    await chat.say('could you please change the urgency to it can wait?');
    expect(chat.channel.texts().findLast(Boolean), 'beside a card').to.equal('I have put that into "Urgency".');
    await chat.say('please change the lock to a new one');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Tell us more".');
  });

  it('is what stands before the wish to send, in any language, which is set apart from it', () => {
    for (const [said, before] of [
      ['by Friday, then create it', 'by Friday'],
      ['make it a phone and send it off', 'make it a phone'],
      ['bis Freitag, dann erstellen', 'bis Freitag'],
      ['vendredi prochain, puis envoyez', 'vendredi prochain'],
      ['para el 11 de diciembre y enviar', 'para el 11 de diciembre'],
      ['12月11日までに、送信して', '12月11日までに'],
      ['قبل 11 ديسمبر، ثم أرسل', 'قبل 11 ديسمبر'],
      ['yes, create it', 'yes'],
    ] as const)
      expect(beforeSending(said), said).to.equal(before);
    for (const said of [
      'create it',
      'the form does not let me create',
      'by Friday, but do not create it',
      'what do I create?',
    ])
      expect(beforeSending(said), said).to.equal(undefined);
  });

  it('is asked for beside a card, too, where the day may be several', async () => {
    await toForm();
    await chat.say('next Friday', thursday);
    expect(chat.shown()).to.contain('Needed by: which day do you mean?');
    expect(chat.offered()).to.deep.equal(['Friday, 4 December 2026', 'Friday, 11 December 2026', 'Back', 'Cancel']);
    await chat.press('Back');
    expect(chat.labels(), 'the form, as it was').to.include('Needed by');
    expect(lastCard()).not.to.contain('next Friday').and.not.to.contain('2026-12-');
    await chat.say('next Friday', thursday);
    await chat.press('Friday, 11 December 2026');
    expect(chat.labels(), 'seen before it is sent').to.include('Needed by');
    expect(lastCard()).to.contain('"value":"2026-12-11"');
    await chat.say('cancel');
    await chat.say('plan a business trip to Lyon');
    await chat.press(/^Plan a business trip/);
    await chat.say('on Monday', thursday);
    expect(lastCard(), 'it may be that of the moment, too').not.to.contain('2026-12-07');
    await chat.fillIn({ Leaving: '2026-12-04', Time: '08:00' });
    await chat.say('on Monday', thursday);
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Back".');
    await chat.say('cancel');
    await chat.say('announce visitors');
    await chat.press(/^Announce visitors/);
    await chat.fillIn({ Summary: 'Visitors', 'How many?': '2', 'They come at': '10:00' });
    expect(lastCard(), 'the day is missing').to.contain('This is needed.');
    await chat.say('on Monday', thursday);
    expect(lastCard(), 'nothing is wrong any more').to.contain('2026-12-07').and.not.to.contain('This is needed.');
  });

  it('is asked for where its field is named and the day may be several, and only then', async () => {
    await toReview();
    for (const said of [
      'change the date to next Friday',
      'ändere das Datum auf nächsten Freitag',
      'change la date à vendredi prochain',
      'cambia la fecha al próximo viernes',
      'needed by is next Friday',
      'needed by: next Friday',
    ]) {
      await chat.say(said, thursday);
      expect(chat.shown(), said).to.contain('Needed by: which day do you mean?');
      await chat.press('Back');
    }
    await chat.say('change the date to next Friday', thursday);
    await chat.press('Friday, 11 December 2026');
    expect(chat.shown()).to.contain('Friday, 11 December 2026').and.to.contain('shall I raise');
    await chat.say('not Friday, Monday the 14th', thursday);
    expect(chat.shown()).to.contain('Monday, 14 December 2026').and.not.to.contain('not Friday');
    await chat.say('pas lundi, vendredi 11', thursday);
    for (const said of ['needed by everybody who starts next Friday', 'the date of my last order was Friday']) {
      await chat.say(said, thursday);
      expect(chat.shown(), said).to.contain(said).and.to.contain('Friday, 11 December 2026');
    }
    await chat.close();
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    for (const said of ['plan a business trip to Lyon', '1']) await chat.say(said);
    await chat.say('next Tuesday at 9', thursday);
    expect(chat.channel.lastText(), 'no answer to who travels').to.contain(
      'Leaving: which day do you mean?\n1. Tuesday, 8 December 2026 at 09:00',
    );
  });

  it('takes the place of what it is not, and is the day by which something is needed', () => {
    const common = { description: '', required: false, truncated: false } as const;
    const optionsOf = (...labels: string[]) => labels.map((label) => ({ id: label.toLowerCase(), label }));
    const what = {
      ...common,
      id: 'what',
      name: 'What?',
      kind: 'choice',
      options: optionsOf('Monitor', 'Phone', 'Laptop'),
    } as const;
    const fields = [
      what,
      { ...common, id: 'priority', name: 'Priority', kind: 'choice', options: optionsOf('High', 'Low') },
      { ...common, id: 'day', name: 'Needed by', kind: 'date' },
      { ...common, id: 'more', name: 'More', kind: 'multiline' },
    ] as const;
    const answers = { what: 'monitor', day: '2026-12-24', priority: 'low' };
    const draft: Draft = { title: '', helpText: '', form: plainForm(fields), answers, problems: {}, people: [] };
    const reader = (locale: string) => new TurnContext(new TestAdapter(), { ...thursday, locale });
    const after = (said: string) => {
      const put = saidBeside(reader('en'), draft, said);
      const { what: one, day, priority, more } = put?.draft.answers ?? {};
      return [one, day, priority, more].map((now, at) =>
        now === Object.values({ ...answers, more: '' })[at] ? '' : now,
      );
    };
    const phone = ['phone', '', '', undefined];
    const on = (day: string) => ['', day, '', undefined];
    for (const { texts, words } of languages.values()) {
      for (const way of words.around.replacing)
        expect(replaced(fields, way.replace('~', ' Monitor ').replace('*', ' Phone ')), way).to.deep.equal({
          field: what,
          option: 'phone',
          isAll: true,
        });
      const { language } = texts;
      const written = { day: 'numeric', month: 'long', numberingSystem: 'latn' } as const;
      const day = new Intl.DateTimeFormat(language, written).format(new Date('2026-12-12'));
      for (const way of words.around.due)
        expect(daysMeant(reader(language), fields[2], way.replace('*', day)), way).to.deep.equal(['2026-12-12']);
    }
    for (const [said, now] of [
      ["no, I don't need a monitor but a phone", phone],
      ['I need a phone instead of a monitor, please', phone],
      [
        'a phone with a big screen instead of the monitor',
        ['phone', '', '', 'a phone with a big screen instead of the monitor'],
      ],
      ['not a monitor, a phone or a laptop', ['', '', '', 'not a monitor, a phone or a laptop']],
      ['not a phone', ['', '', '', 'not a phone']],
      ['no a phone instead of a monitor', phone],
      [
        'a phone, not a monitor, because it doesn’t fit',
        ['phone', '', '', 'a phone, not a monitor, because it doesn’t fit'],
      ],
      ...[
        'do not replace the monitor with a phone',
        "don't change monitor to phone",
        'I do not need a phone instead of a monitor',
        'why a phone instead of a monitor?',
        'ersetze den Monitor nicht durch Phone',
        'no quiero un phone en lugar de un monitor',
      ].map((denied) => [denied, ['', '', '', denied]] as const),
      ['could you change the monitor to a phone?', phone],
      ['make it urgent', ['', '', 'high', undefined]],
      ['set it to high', ['', '', 'high', undefined]],
      ['the due date is 12 December', ['', '', '', 'the due date is 12 December']],
      ['needed by: 12 December', on('2026-12-12')],
      ['Friday', on('2026-12-04')],
      ['the what? should be: a phone', phone],
      ['it broke on 12 December', ['', '', '', 'it broke on 12 December']],
    ] as const)
      expect(after(said), said).to.deep.equal(now);
    const people = { ...common, id: 'n', name: 'How many?', kind: 'number' } as const;
    expect(answerMeant(reader('en'), people, '4 people')).to.equal('4');
    for (const said of ['a phone please', 'the phone one', "it's the phone"])
      expect(answerMeant(reader('en'), what, said), said).to.equal('Phone');
    for (const [locale, said] of [
      ['de', 'ein Handy bitte'],
      ['fr', 'un téléphone'],
      ['es', 'un móvil'],
      ['ja', 'スマホ'],
      ['ar', 'هاتف'],
    ] as const)
      expect(answerMeant(reader(locale), what, said), said).to.equal('Phone');
    for (const said of ['phone case', 'a phone stand', 'deux téléphones', 'kein Handy', 'ein Handyhalter', 'a cable'])
      expect(answerMeant(reader('en'), what, said), said).to.equal(undefined);
    expect(answerMeant(reader('en'), people, 'at least 4 people, but only on Monday')).to.equal(undefined);
    const visitors = { ...draft, form: plainForm([...fields, people]) };
    expect(corrected(reader('en'), visitors, 'no, make it 5 guests')?.draft.answers).to.deep.include({ n: '5' });
    const start = { ...common, id: 'day', name: 'First day', kind: 'date' } as const;
    expect(daysMeant(reader('en'), start, 'needed by 12 December')).to.deep.equal([]);
    expect(daysMeant(reader('en'), fields[2], 'needed by next Friday')).to.deep.equal(['2026-12-04', '2026-12-11']);
  });

  it('is nothing that is said not to be wanted, and all of several that are', () => {
    for (const { texts, words } of languages.values())
      for (const way of words.around.denying)
        expect(withoutDenied(way.replace('*', 'Parking')), `${texts.language} ${way}`).to.equal('');
    for (const [said, rest] of [
      ['no, a headset', 'no, a headset'],
      ['no a headset', 'no a headset'],
      ['badges, no lunch', 'badges,'],
      ['notebook', 'notebook'],
    ] as const)
      expect(withoutDenied(said), said).to.equal(rest);
    const common = { description: '', required: false, truncated: false } as const;
    const options = ['Badges', 'Parking', 'Lunch'].map((label) => ({ id: label.charAt(0), label }));
    const languagesOf = [
      { id: 'en', label: 'English' },
      { id: 'de', label: 'German' },
    ];
    const form = plainForm([
      { ...common, id: 'ready', name: 'What shall be ready?', kind: 'choices', options },
      { ...common, id: 'room', name: 'Room', kind: 'choice', options: [{ id: 'hall', label: 'Hall' }] },
      { ...common, id: 'language', name: 'Language', kind: 'choice', options: languagesOf },
      { ...common, id: 'more', name: 'More', kind: 'multiline' },
    ]);
    const draft: Draft = { title: '', helpText: '', form, answers: { language: 'en' }, problems: {}, people: [] };
    const context = new TurnContext(new TestAdapter(), { locale: 'en' });
    for (const [said, answers] of [
      ['no parking', { more: 'no parking' }],
      ['kein Parking', { more: 'kein Parking' }],
      ['badges and parking, no lunch', { ready: ['B', 'P'] }],
      ['the hall, please', { room: 'hall' }],
      ['in german please', { language: 'de' }],
      ["add to ITH-1 that it's urgent", { more: "add to ITH-1 that it's urgent" }],
      ['he speaks german, I think', { more: 'he speaks german, I think' }],
      ['the hall has no badges', { room: 'hall', more: 'the hall has no badges' }],
    ] as const)
      expect(saidBeside(context, draft, said)?.draft.answers, said).to.deep.equal({ language: 'en', ...answers });
  });

  it('is nothing that asks for another request', () => {
    const form = plainForm([{ id: 'more', name: 'More', kind: 'multiline', description: '', required: false }]);
    const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
    const beside = (said: string) => readBeside(new TurnContext(new TestAdapter(), {}), draft, said).kind;
    expect(["where's my headset ticket", 'the ticket machine is broken'].map(beside)).to.deep.equal([
      'nowhere',
      'said',
    ]);
  });

  it('is read in every language', () => {
    for (const { texts, words } of languages.values()) {
      for (const opener of words.around.correcting)
        expect(readCorrection(`${opener}, X`), `${texts.language} ${opener}`).to.deep.equal({
          value: 'X',
          isOpened: true,
        });
      for (const closer of words.around.preferring)
        expect(readCorrection(`X ${closer}`), `${texts.language} ${closer}`).to.deep.equal({
          value: 'X',
          isOpened: true,
        });
      for (const pattern of words.around.changing) {
        const said = pattern.replace('~', 'Feld').replace('*', 'New VALUE');
        expect(readCorrection(said), `${texts.language} ${pattern}`).to.include({
          field: 'Feld',
          value: 'New VALUE',
        });
      }
    }
    expect(readCorrection('MacBookのほうがいい').value, 'no space').to.equal('MacBook');
    expect(readCorrection('いやMacで').value, 'no space').to.equal('Macで');
    expect(readCorrection('ein Vorbesser').isOpened, 'within a word').to.equal(false);
    expect(readCorrection('notebook').isOpened, 'within a word').to.equal(false);
    expect(readCorrection('change the summary to New headset please').value).to.equal('New headset');
    for (const said of [
      'actually make the title "VPN down"',
      'make the title “VPN down”',
      'use "VPN down" as the title',
    ])
      expect(readCorrection(said), said).to.include({ field: 'the title', value: 'VPN down' });
    for (const said of [
      'call it VPN down',
      'make the title VPN down',
      'nenn es VPN down',
      'mach den Titel zu VPN down',
      'appelle-la VPN down',
      'mets comme titre VPN down',
      'llámalo VPN down',
      'pon de título VPN down',
      'VPN downという件名にして',
      'سمّه VPN down',
    ])
      expect(readCorrection(said), said).to.include({ field: 'summary', value: 'VPN down' });
    for (const said of [
      'make the title of the page larger',
      'make the title shorter',
      'call IT support please',
      'call it off',
      'shall I call it VPN down?',
      'appelle la hotline informatique',
    ])
      expect(readCorrection(said).field, said).to.equal(undefined);
    expect(readCorrection('change the İzmir office to Paris')).to.include({
      field: 'the İzmir office',
      value: 'Paris',
    });
  });
});

/** Replies to "shall I raise this request?", by what they want, separated by `|`. */
const wishes: Readonly<Record<Wish | 'else', readonly string[]>> = {
  send: [
    'Yes, that is correct, please create the request.|Please create it. Thank you!|please create the request|raise the request please',
    'open the ticket|submit my request|send my ticket|looks good to me, please send|yes that’s fine|yes all correct',
    'thank you, please go ahead|everything is correct|nothing to change|no changes|no changes needed, send it|I agree|that works',
    'ok go|sure thing|absolutely|confirm|confirmed|✅|👌|finish|fine|perfect|all good|open it|file it|*yes*|"yes"|yes :)|Yesss',
    'bitte erstelle die Anfrage|Anfrage abschicken|schick die Anfrage ab|ja, bitte die Anfrage erstellen|alles korrekt so|gut so|ja mach',
    'bitte senden|sicher|korrekt|sende es|los|das ist es|passt so, ab damit',
    'envoyez la demande|tout est bon|tout est correct|oui, créez la demande s’il vous plaît|confirmer|c’est correct|parfait|très bien',
    'valider|je valide|envoie-la',
    'envíe la solicitud|sí, cree la solicitud por favor|todo correcto|está perfecto|confirmar|perfecto|hazlo',
    'はい、リクエストを作成してください|リクエストを送信してください|これで送信してください|問題ないです|了解',
    'この内容で大丈夫です|はい、大丈夫です|これでいいです|いいですよ|いいよ',
    'نعم، أنشئ الطلب من فضلك|كل شيء صحيح|أرسل الطلب|أنشئ|ايوه|طيب',
  ],
  wait: [
    'please don’t send it yet, I need to check with my boss|not yet|nope not yet|do not create it|don’t send|maybe|I am not sure',
    'bitte noch nicht senden|noch nicht abschicken|noch nicht|ich bin mir nicht sicher',
    'ne l’envoie pas|pas encore|pas encore, merci|no la envíes|todavía no|まだ送らないで|まだ|لا ترسله',
    'don’t cancel|please don’t cancel that|no, don’t cancel it|never cancel it|I don’t want to cancel|cancel? no!|nicht abbrechen',
    'nein, bitte nicht abbrechen|ich will nicht abbrechen|n’annule pas|ne pas annuler|no cancelar',
  ],
  leave: [
    'not now, cancel|don’t send it, cancel|no, cancel|nicht jetzt, abbrechen|non, annule|no, cancela',
    'later|save it for later|save as draft|I’ll do it tomorrow|I’ll send it later|remind me tomorrow|discard|cancel my request',
    'später|brich die Anfrage ab|plus tard|annule la demande|luego|cancela la solicitud|リクエストをキャンセル|لاحقا',
    'not now|no, not now, thanks|not right now|jetzt nicht|nicht jetzt|pas maintenant|ahora no|今はいい|ليس الآن',
    'heb es für später auf|garder pour plus tard|enregistre-la pour plus tard|guárdalo para más tarde|保存しておいて|احفظه لوقت لاحق',
    'not now|save this for later|I’ll come back later|jetzt nicht|bitte als Entwurf speichern|ich mache später weiter',
    'pas maintenant|mets-la de côté|ahora no|luego lo hago|guardar el borrador, por favor|今はいいです|後で続けます|後でやる|ليس الآن|سأكملها لاحقًا',
  ],
  change: [
    'change|edit|modify|change it please|I want to change something|I made a mistake|that’s wrong|nothing|that is not right',
    'ich möchte etwas ändern|bearbeiten|korrigieren|falsch|das stimmt nicht|nichts|keine',
    'changer|corriger|modifier la demande|rien|cambiar|corregir|cambia la solicitud|nada|変更したい|修正|戻って|なし|تغيير|عدل|لا شيء',
  ],
  else: [
    'create another request|send it to Jonas|is it correct?|can I change it later?|wait, add that he has a dog|not a laptop|no I need a monitor|change the date|no, make it Friday|tomorrow',
    'yes 👎|send it ❌|create 👎🏽|yes, and it is urgent|not yet, it should be a monitor|erstelle ein neues Ticket|créer une autre demande|モニターに変更してください',
    // In Japanese, these may also refuse what is offered.
    '大丈夫です|大丈夫|いいです',
    'لا، أريد شاشة|para mañana|no text|share it with Jonas|the screen is not right|x'.concat(' y'.repeat(50)),
  ],
};

describe('what is said to "shall I raise this?"', () => {
  it('is understood as what is wanted, in each language and in more words than one, where it says nothing else', () => {
    const wrong = Object.entries(wishes).flatMap(([wish, lines]) =>
      lines.flatMap((line) =>
        line.split('|').flatMap((said) => ((wishIn(said) ?? 'else') === wish ? [] : [[said, wish, wishIn(said)]])),
      ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('keeps it for later where that is said, and not where it is deleted, or just not wanted now', () => {
    for (const said of ['save it for later', 'please keep it for later', 'als Entwurf speichern', '保存しておいて'])
      expect(keepsForLater(said), said).to.equal(true);
    for (const said of ['later', 'not now', 'discard', 'delete it', 'cancel', 'I will save it for later use'])
      expect(keepsForLater(said), said).to.equal(false);
  });

  it('leaves it where a reason follows, and not where something else is wanted', () => {
    for (const text of (
      'actually forget it, I restarted and it works|never mind. It works again|cancel it, I found the cable|vergiss es, er geht wieder|' +
      'laisse tomber, ça remarche|olvídalo, ya funciona|やっぱりいいです、直りました|انسَ الأمر، لقد عاد للعمل'
    ).split('|'))
      expect(leavesFor(text), text).to.equal(true);
    for (const text of (
      'stop, make it Monday|forget it, I need a phone|stopp, das Datum stimmt nicht|forget it, change the date|I cannot work, stop the noise|' +
      'the old one is cancelled, it was never used|cancel the meeting room, please|it stops, then it beeps'
    ).split('|'))
      expect(leavesFor(text), text).to.equal(false);
  });

  it('is what the button does that has this title, in each language, and where a letter is missing', () => {
    for (const { texts } of languages.values()) {
      const { create: t, choice } = texts;
      const buttons: readonly Choice[] = [
        { id: 'create', name: t.create, means: ['yes', 'done'] },
        { id: 'change', name: t.change, means: ['no', 'back'] },
        { id: 'share', name: t.share },
        { id: 'behalf', name: t.forSomebody },
        { id: 'cancel', name: choice.cancel, means: ['cancel'] },
      ];
      const question = {
        text: '',
        facts: [],
        links: [],
        choices: [],
        buttons,
        acceptsText: false,
        start: 0,
        sends: true,
      };
      const [create, change, , , cancel] = buttons;
      for (const [text, button] of [
        ['please create it', create],
        ['nothing', change],
        ['save it for later', cancel],
        ['not now', cancel],
      ] as const)
        expect(readAnswerTo(question, { type: 'message', text })).to.deep.equal({ kind: 'chosen', choice: button });
      for (const text of 'done?|Yes?|ok?|right?|send?|fertig?|ja?|oui?|sí?|完了？|はい？|نعم؟'.split('|'))
        expect(readAnswerTo(question, { type: 'message', text }), text).to.deep.equal({ kind: 'asked' });
      for (const text of ['yes 👎', 'create ❌', `${t.create} 👎🏽`])
        expect(readAnswerTo(question, { type: 'message', text }), text).to.deep.equal({ kind: 'unclear' });
      for (const button of buttons)
        for (const text of [
          button.name,
          button.name.toUpperCase(),
          ...(button.name.length > 5 ? [button.name.slice(0, -1)] : []),
        ])
          expect(readAnswerTo(question, { type: 'message', text }), `${texts.language} ${text}`).to.deep.equal({
            kind: 'chosen',
            choice: button,
          });
    }
  });

  it('waits where it is not to be yet, and raises it where it is', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('how do I order a second monitor');
      await chat.say('let’s do it');
      await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100' });
      await chat.say('created?');
      expect(chat.shown()).to.contain('shall I raise this request?').and.to.contain('Not yet.');
      for (const said of ['is that ok', 'is this right', 'ist das ok', 'was it sent', 'puis-je l’envoyer']) {
        await chat.say(said);
        expect(chat.shown(), said).to.contain('shall I raise this request?');
      }
      for (const said of ['did you create it?', 'terminé ?', 'snd it', 'abschiken', 'and a case']) {
        await chat.say(said);
        expect(chat.shown(), said).to.contain('shall I raise this request?');
      }
      await chat.say('add a black case');
      await chat.say('Jonas hinzufügen');
      expect(chat.shown()).to.contain('Shared with').and.to.contain('Jonas Weber').and.not.to.contain('hinzufügen');
      expect(chat.shown()).to.contain('add a black case');
      await chat.say('please don’t send it yet, I need to check with my boss');
      expect(chat.channel.texts().findLast(Boolean)).to.contain('take your time');
      expect(chat.shown()).to.contain('shall I raise this request?').and.not.to.contain('my boss');
      await chat.say('Yes, that is correct, please create the request.');
      const posts = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));
      expect(posts).to.have.length(1);
    } finally {
      await chat.close();
    }
  });

  it('changes the answer that is meant, asks for the one that is named, or for all of them, in each language', () => {
    const options = (...labels: string[]) => labels.map((label) => ({ id: label.toLowerCase(), label }));
    const all = { description: '', truncated: false } as const;
    const form = plainForm([
      { ...all, id: 'summary', kind: 'text', name: 'Summary', required: true },
      {
        ...all,
        id: 'need',
        kind: 'choice',
        name: 'What do you need?',
        required: true,
        options: options('Laptop', 'Monitor', 'Phone'),
      },
      {
        ...all,
        id: 'place',
        kind: 'choice',
        name: 'Building',
        required: true,
        options: options('Main house', 'Annex'),
      },
      {
        ...all,
        id: 'long',
        kind: 'choice',
        name: 'How long?',
        required: true,
        options: options('One week', 'For good'),
      },
      { ...all, id: 'plate', kind: 'text', name: 'Number plate', required: true },
      { ...all, id: 'day', kind: 'date', name: 'Needed by', required: false },
      { ...all, id: 'description', kind: 'multiline', name: 'Tell us more', required: false },
    ]);
    const answers = {
      summary: 'Broken',
      need: 'laptop',
      place: 'main house',
      long: 'one week',
      plate: 'B-MK 1',
      day: '2027-02-01',
      description: 'Light',
    };
    const draft: Draft = { title: '', helpText: '', form, answers, people: [], problems: {} };
    const context = new TurnContext(new TestAdapter(), { type: 'message', locale: 'en-GB', ...thursday });
    const found = (words: string) => {
      const revision = revisionIn(context, draft, words);
      if (revision === undefined) return 'nothing';
      if (revision.kind === 'which') return `${revision.field.id}: ${revision.options.join(' or ')}`;
      if (revision.kind === 'change' || revision.kind === 'ask')
        return 'field' in revision ? `ask ${revision.field.id}` : 'change';
      const changed = Object.entries(revision.draft.answers).filter(([id, answer]) => answer !== draft.answers[id]);
      return changed.map((one) => one.join('=')).join();
    };
    const wrong: string[] = [];
    for (const [expected, lines] of Object.entries({
      'ask day':
        'change the date to whenever|change the date|das Datum ändern|je veux changer la date|quiero cambiar la fecha|日付を変更したい|تغيير التاريخ|not 1 February',
      'ask summary': 'fix the summary|the summary is wrong|ich möchte die Summary ändern',
      'ask place': 'change the building|wrong building|not the main house',
      'ask need': 'not a laptop|change the laptop',
      'place: main house or annex':
        'change the building to the one behind|ändere das Building auf den Hof|change le building en la cour|cambia el building a otro|buildingを裏に変更|غيّر building إلى الخلف',
      'day=': 'remove the date|no date|without a date|ohne Datum|sans date|sin fecha|日付なし|بدون تاريخ',
      'description=': 'no text|no description|clear tell us more|kein Text',
      'need=monitor':
        'no I need a monitor|please make it a monitor|I’d rather have a monitor|what about a monitor?|can you change laptop to monitor?|not a laptop, a monitor|what do you need? monitor|no, I’d like a monitor|モニターに変更してください|plutôt un écran',
      'need=phone': 'je préfère phone|lieber ein phone|mejor phone',
      '=annex laptop': 'Annex',
      '=main house phone': 'phone',
      'place=annex': 'building annex|Building: Annex',
      'long=for good': 'for good|how long? for good|no, for good|nein, for good|いいえ、for good|لا، for good',
      'plate=B-XX 2': 'number plate is B-XX 2|plate: B-XX 2|the plate is B-XX 2',
      'day=2026-12-15':
        'change the date to 15 December|ändere das Datum auf 2026-12-15|change la date en 2026-12-15|cambia la fecha a 2026-12-15|12月15日に変更|日付を12月15日に変更|غيّر التاريخ إلى 2026-12-15|change la date au 15 décembre|mets la date au 15 décembre|cambia la fecha al 15 de diciembre|änder das Datum auf 2026-12-15|日付は12月15日に変更',
      'day=2026-12-07': 'not 1 February, 7 December 2026|date: 7 December 2026',
      change: 'change the battery|wrong light',
      nothing:
        'it is in the warehouse|he starts on the first floor|no sound|not in the office|why is it so slow?|I work in Berlin|no quiero un monitor|is the date right?|fix the light|change the light to an LED|the light should be brighter|no, I cannot work|I have changed nothing|ich habe nichts verändert|je n’ai rien changé|la réunion passe au bureau|das Licht im Flur geht auch nicht|es ist nicht hell genug',
    }))
      for (const words of lines.split('|')) {
        const beside = readBeside(context, draft, words, { isToTell: false });
        const own = expected.startsWith('=') && beside.kind === 'said' ? beside.draft.answers : undefined;
        const result = own ? `=${String(own.place)} ${String(own.need)}` : found(words);
        if (result !== expected) wrong.push(`${words}: ${result}, not ${expected}`);
      }
    expect(wrong).to.deep.equal([]);
    const another = (words: string) => anotherOption(context, draft, words)?.values;
    for (const words of ['it is in the annex', "it's in the annex", 'es ist im Annex', "c'est dans Annex"])
      expect(another(words), words).to.deep.equal(['annex', 'main house']);
    for (const words of ['Annex', 'it is in the main house', 'the annex is cold', 'is it in the annex?', 'not annex'])
      expect(another(words), words).to.equal(undefined);
  });
});
