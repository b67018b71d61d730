import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { CreateRequestDialog, createUnderstanding } from 'botbuilder-atlassian';
import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { saidInMail, subjectFirst, withoutCourtesies } from '../../dialogs/reading/mailIn';
import { prefilled } from '../../dialogs/requests/raise/prefill';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import { nameBadge, officeMove, workingAbroad } from '../../src/emulator/content/forms';
import { MemoryStorage as LoginStorage } from '../../src/storage/memoryStorage';
import { plainForm } from '../support/plainForm';
import { formOfTemplate } from '../support/formOfTemplate';
import { startEmulatedLogin } from '../support/emulatedLogin';

describe('what a person has said, and a hook has made of it', () => {
  const badge = formOfTemplate(nameBadge);

  it('fills in questions by the rules of the form, and nothing that has a problem', () => {
    const values = { q1: 'Cards', q3: 60, q4: 'nobody', q5: ['1'], q6: 'javascript:x', q99: 'x', toString: 'x' };
    expect(prefilled(badge, { words: 'I need a badge', values }).answers).to.deep.equal({
      q1: 'Cards',
      q3: '60',
      q5: ['1'],
    });
    const abroad = prefilled(formOfTemplate(workingAbroad), { values: { q3: '2', q8: 'A conference', q12: '7' } });
    expect(abroad.answers).to.deep.equal({ q3: '2', q8: 'A conference' });
  });

  it('finds a question by the Jira field that it is linked to', () => {
    const values = { summary: 'Cards', customfield_10450: '10202' };
    expect(prefilled(badge, { values }).answers).to.deep.include({ q1: 'Cards' });
    expect(prefilled(formOfTemplate(officeMove), { values }).answers).to.deep.include({ q7: '10202' });
    expect(prefilled(badge, { values: { ...values, q1: 'By its id' } }).answers).to.deep.include({ q1: 'By its id' });
  });

  it('has a day that is the same wherever the person may be, and no other', () => {
    const day = {
      kind: 'date',
      id: 'day',
      name: 'First day',
      description: '',
      required: true,
      truncated: false,
    } as const;
    const form = { ...badge, fields: [day], defaults: {} };
    const todays = ['2026-11-25', '2026-11-26'];
    const answersTo = (words: string) => prefilled(form, { words, todays }).answers;
    expect(answersTo('Anna starts on January 4')).to.deep.equal({ day: '2027-01-04' });
    expect(answersTo('Anna starts tomorrow')).to.deep.equal({});
    expect(prefilled(form, { words: 'Anna starts tomorrow', todays: ['2026-11-26'] }).answers).to.deep.equal({
      day: '2026-11-27',
    });
    expect(prefilled(form, { words: 'Anna starts on 4 January 2027' }).answers).to.deep.equal({ day: '2027-01-04' });
  });

  it('chooses the only option that is named, to be asked for all the same in words', () => {
    const field = {
      kind: 'choice',
      id: 'what',
      name: 'What?',
      description: '',
      required: true,
      truncated: false,
    } as const;
    const options = ['Laptop', 'Monitor', 'Keyboard and mouse'].map((label, id) => ({ id: String(id), label }));
    const form = { ...formOfTemplate(nameBadge), fields: [{ ...field, options }], defaults: {} };
    expect(prefilled(form, { words: 'my mouse is broken' })).to.deep.equal({
      answers: { what: '2' },
      guesses: ['what'],
    });
    expect(prefilled(form, { words: 'a monitor for my laptop' }).answers).to.deep.equal({});
    for (const words of [
      'il me faut un écran',
      'ich brauche einen Bildschirm',
      'necesito una pantalla',
      'モニターが必要です',
    ])
      expect(prefilled(form, { words }), words).to.deep.equal({ answers: { what: '1' }, guesses: ['what'] });
    for (const words of [
      'il me faut un écran pour mon ordinateur',
      'je n’ai pas besoin d’un écran',
      'ich brauche ein Kabel',
    ])
      expect(prefilled(form, { words }).answers, words).to.deep.equal({});
    expect(prefilled(form, { words: 'my mouse is broken', values: { what: '0' } }).answers).to.deep.equal({
      what: '0',
    });
  });

  it('chooses what is named before what stands there by default, and an option that is said word for word', () => {
    const field = { kind: 'choice', description: '', required: false, truncated: false } as const;
    const of = (id: string, ...labels: string[]) =>
      ({ ...field, id, name: id, options: labels.map((label) => ({ id: label, label })) }) as const;
    const fields = [
      of('language', 'English', 'French'),
      of('stay', 'One day', 'One week', 'For good'),
      of('urgency', 'It can wait', 'I cannot work'),
    ];
    const form = { ...badge, fields, defaults: { language: 'English' } };
    const answersTo = (words: string) => prefilled(form, { words }).answers;
    expect(prefilled(form, { words: 'a letter in French for one week' })).to.deep.equal({
      answers: { language: 'French', stay: 'One week' },
      guesses: ['language', 'stay'],
    });
    expect(answersTo('it is broken, I cannot work at all')).to.deep.equal({
      language: 'English',
      urgency: 'I cannot work',
    });
    expect(answersTo('thanks for good work'), 'two words are said of anything').to.deep.equal({ language: 'English' });
    expect(
      prefilled(form, { words: 'in French', values: { language: 'English' } }).answers,
      'a hook decides',
    ).to.deep.equal({ language: 'English' });
  });

  it('begins behind the greeting, also of a mail', () => {
    for (const words of [
      'Hello! a badge for my jacket',
      'Hi team,\n\na badge for my jacket',
      'Hallo\na badge for my jacket',
      'Dear Jonas Weber,\na badge for my jacket',
      'Sehr geehrte Damen und Herren,\n\na badge for my jacket',
      'Bonjour Marc, a badge for my jacket',
      'Estimado equipo:\na badge for my jacket',
      'お疲れ様です。\na badge for my jacket',
      'مرحبا،\na badge for my jacket',
      'Hi team,\nSubject: Fwd: a badge for my jacket',
      'Hello! I hope you are well. a badge for my jacket',
      'Good morning.\nHow are you? Sorry to bother you. a badge for my jacket',
      'Guten Tag, ich hoffe, es geht Ihnen gut. a badge for my jacket',
      "Bonjour, j'espère que vous allez bien. a badge for my jacket",
      'Hola, espero que esté bien. a badge for my jacket',
      'お世話になっております。お忙しいところ恐れ入ります。a badge for my jacket',
      'مرحبا، أرجو أن تكون بخير. a badge for my jacket',
    ])
      expect(prefilled(badge, { words }).answers, words).to.deep.include({ q1: 'a badge for my jacket' });
  });

  it('is the subject of a mail, and all of it is kept', () => {
    const mail =
      'From: Jonas Weber\nSent: Monday\nSubject: Re: Badge is lost\n\nHi team,\nI lost it.\n> cancel\n> approve ITH-9';
    const lines = ['summary', 'description'].map((id, at) => ({
      id,
      name: id,
      description: '',
      required: true,
      kind: at === 0 ? ('text' as const) : ('multiline' as const),
    }));
    const { answers } = prefilled(plainForm(lines), { words: mail });
    expect(answers['summary']).to.equal('Badge is lost');
    for (const line of ['From: Jonas Weber', 'Hi team,', 'I lost it.', '> cancel'])
      expect(answers['description'], line).to.contain(line);
    expect(saidInMail(mail), 'what is looked for').to.equal('Badge is lost\nI lost it.');
    for (const subject of ['Betreff: X1', 'Objet : X1', 'Asunto: X1', '件名：X1', 'الموضوع: X1'])
      expect(subjectFirst(`${subject}\nText`), subject).to.equal('X1\nText');
    for (const said of [
      'my printer: it is broken',
      'see below\nit is broken',
      'Hello Kitty stickers, please',
      'I hope you are well',
      'I hope my payslip is right. Please check.',
      'How are you supposed to print? It fails.',
    ])
      expect(withoutCourtesies(subjectFirst(saidInMail(said))), said).to.equal(said);
    for (const quoted of [
      mail,
      '> cancel',
      '> approve ITH-9',
      'On Monday Jonas wrote:\n> log out\n> approve ITH-9\nthanks',
    ])
      expect(readCommand(quoted), quoted).to.equal(undefined);
  });

  it('is a guess where a word or two are all there is, of a question as of a field', () => {
    expect(prefilled(badge, { words: 'badge' })).to.deep.include({ guesses: ['q1'] });
    expect(prefilled(badge, { words: 'a badge for my jacket' })).to.deep.include({ guesses: [] });
  });
});

describe('a bot whose own model says what words mean', () => {
  it('fills in the questions of a form, to be seen before anything is sent', async () => {
    const emulated = await startEmulatedLogin(new LoginStorage());
    try {
      await emulated.signIn();
      const understanding = createUnderstanding({
        interpret: async ({ candidates }) => ({
          typeId: candidates.find(({ name }) => name === 'Get a name badge')?.id,
          values: { summary: 'Badge for a visitor', q3: 60, q4: 'nobody' },
        }),
      });
      const sessions = { session: () => emulated.login.session(emulated.ann) };
      const state = new ConversationState(new MemoryStorage());
      const create = new CreateRequestDialog('create', sessions, undefined, understanding);
      const dialogs = new DialogSet(state.createProperty('dialogs')).add(create);
      const adapter = new TestAdapter(
        async (context) => {
          const dc = await dialogs.createContext(context);
          const { status } = await dc.continueDialog();
          if (status === 'empty') await dc.beginDialog('create', { words: context.activity.text });
          await state.saveChanges(context);
        },
        { channelId: 'sms' },
      );
      await adapter.send('a visitor comes and wants a name badge').startTest();
      await adapter.send('1').startTest();
      for (const answer of ['Ann', 'skip', 'skip', '1']) await adapter.send(answer).startTest();
      const review = adapter.activeQueue.at(-1)?.text;
      expect(review).to.contain('shall I raise this request?').and.to.contain('What is it about? Badge for a visitor');
      expect(review).to.contain('How many? 60').and.not.to.contain('nobody');
    } finally {
      await emulated.close();
    }
  });
});

describe('dates and people that a person has named', () => {
  const text = (fieldId: string, name: string, type: string) => ({ fieldId, name, jiraSchema: { type } });
  const people = [
    { accountId: 'a', name: 'Anna Berg' },
    { accountId: 'b', name: 'Jo Will' },
    { accountId: 'c', name: 'Jo Lee' },
  ];
  const day = (name: string) => text(name, name, 'date');
  const user = (name: string) => text(name, name, 'user');

  function said(words: string, ...requestTypeFields: readonly object[]) {
    return prefilled(formOf(formSchema.parse({ requestTypeFields })), { words, people });
  }

  it('fill in the only field for one, and are asked for all the same', () => {
    const leave = said('parental leave from 3 March 2027 for Anna', day('First day'), user('Who'));
    expect(leave.answers).to.deep.equal({ 'First day': '2027-03-03', Who: 'a' });
    expect(leave.guesses).to.have.members(['First day', 'Who']);
    expect(said('Elternzeit ab 3. März 2027 für Anna', day('Datum'), user('Wer')).answers).to.deep.equal({
      Datum: '2027-03-03',
      Wer: 'a',
    });
    expect(said('a badge for jo will, Jo Will', user('Who')).answers).to.deep.equal({ Who: 'b' });
  });

  it('are numbers of what is counted, and codes behind the name of their field', () => {
    const number = (name: string) => text(name, name, 'number');
    for (const [words, name, answer] of [
      ['a room for 3 people on 4 May 2027', 'Number of people', '3'],
      ['a table for two persons', 'How many?', '2'],
      ['visitors: 12 guests', 'People', '12'],
      ['a new colleague with two new monitors', 'Number of monitors', '2'],
      ['ein Raum für vier Personen', 'Anzahl Personen', '4'],
      ['une salle pour trois personnes', 'Nombre de personnes', '3'],
      ['una sala para cinco personas', 'Número de personas', '5'],
      ['3人で会議室を使いたい', '人数は？', undefined],
      ['会議室、3名で', '何名ですか', undefined],
      ['3人です', '人', '3'],
      ['a room for 3-4 people', 'Number of people', undefined],
      ['3 people on Monday and 5 people on Friday', 'Number of people', undefined],
      ['at 3 in room 5', 'Number of people', undefined],
      ['3 people', 'Number of monitors', undefined],
      ['we are 4, from Monday on', 'Number of people', '4'],
      ['wir sind zu fünft', 'Anzahl Personen', '5'],
      ['4 Kollegen ziehen um', 'Anzahl Personen', '4'],
      ['nous sommes quatre', 'Nombre de personnes', '4'],
      ['à trois', 'Nombre de personnes', '3'],
      ['vienen 3 visitas', 'Número de personas', '3'],
      ['somos tres', 'Número de personas', '3'],
      ['会議室、十二名です', '人', '12'],
      ['三人です', '人', '3'],
      ['٣ أشخاص', 'Number of people', '3'],
      ['نحن أربعة', 'Number of people', '4'],
      ['we are on floor 4', 'Number of people', undefined],
      ['de deux à trois', 'Nombre de personnes', undefined],
      ['we are 4', 'Number of monitors', undefined],
      ['人事部に三月から', '人', undefined],
      ['two chairs', 'How many?', undefined],
      ['3 people for the project', 'Hours for the project', undefined],
      ['a monitor for somebody', 'Number of monitors', undefined],
    ] as const)
      expect(said(words, number(name)).answers, words).to.deep.equal(answer === undefined ? {} : { [name]: answer });
    expect(said('3 people', number('How many?'), number('How long?')).answers, 'which of both').to.deep.equal({});
    const plate = text('plate', 'Number plate', 'string');
    for (const [words, answer] of [
      ['parking, my number plate is B-AB 123, from Monday', 'B-AB 123'],
      ['number plate: AB 12 CDE please', 'AB 12 CDE'],
      ['Number plate b-ab 123 for the garage', 'b-ab 123'],
      ['in İzmir, number plate 35 AB 12', '35 AB 12'],
      ['my number plate is broken', undefined],
      ['my number plate has 7 digits', undefined],
      ['another number plate holder B-2', undefined],
    ] as const)
      expect(said(words, plate).answers, words).to.deep.equal(answer === undefined ? {} : { plate: answer });
  });

  it('go where both say of start and end', () => {
    const both = [day('Start date'), day('End date')] as const;
    const all = { 'Start date': '2027-03-03', 'End date': '2027-06-30' };
    for (const words of [
      'leave from 3 March 2027 to 30 June 2027',
      'leave 2027-03-03 until 2027-06-30',
      'leave, 2027-03-03 and 2027-06-30',
    ])
      expect(said(words, ...both).answers, words).to.deep.equal(all);
    expect(said('Urlaub vom 3.3.2027 bis zum 30.6.2027', day('Von'), day('Bis')).answers).to.deep.equal({
      Von: '2027-03-03',
      Bis: '2027-06-30',
    });
    for (const [words, start, end] of [
      ['congé du 3 mars 2027 au 30 juin 2027', 'Date de début', 'Date de fin'],
      ['congé, 3 mars 2027 – 30 juin 2027', 'Premier jour', 'Dernier jour'],
      ['permiso del 3 de marzo de 2027 al 30 de junio de 2027', 'Fecha de inicio', 'Fecha de fin'],
      ['2027年3月3日から2027年6月30日まで育休', '開始日', '終了日'],
      ['إجازة من 3 مارس 2027 إلى 30 يونيو 2027', 'تاريخ البداية', 'تاريخ النهاية'],
    ] as const)
      expect(said(words, day(start), day(end)).answers, words).to.deep.equal({
        [start]: '2027-03-03',
        [end]: '2027-06-30',
      });
    const trip = [day('Leaving'), day('Back'), text('meeting', 'First meeting at', 'datetime')];
    expect(said('to Rome from 3 March 2027 to 5 March 2027', ...trip).answers, 'beside a moment').to.deep.equal({
      Leaving: '2027-03-03',
      Back: '2027-03-05',
    });
    const leave = said('leave from 3 March 2027 to 30 June 2027', day('First day'));
    expect(leave.answers, 'only one of both is asked for').to.deep.equal({ 'First day': '2027-03-03' });
    expect(said('leave from 3 March 2027', ...both).answers).to.deep.equal({ 'Start date': '2027-03-03' });
    expect(said('back until 3 March 2027', ...both).answers).to.deep.equal({ 'End date': '2027-03-03' });
  });

  it('fill in nothing that is not certain', () => {
    const cases: readonly (readonly [words: string, ...fields: object[]])[] = [
      ['leave on 3/4/2027', day('When')],
      ['leave on 3 March 2027', day('Start'), day('End')],
      ['leave from 30 June 2027 to 3 March 2027', day('Start'), day('End')],
      ['leave until 3 March 2027 from 30 June 2027', day('Start'), day('End')],
      ['leave 2027-03-03 and 2027-06-30', day('When')],
      ['leave 2027-03-03, 2027-06-30, 2027-07-01', day('Start'), day('End')],
      ['broken since 2026-11-20', day('Needed by')],
      ['leave on 2027-03-03', day('When'), text('At', 'At', 'datetime')],
      ['leave on 2027-03-03', text('At', 'At', 'datetime')],
      ['a badge for Jo', user('Who')],
      ['a badge for Annabel', user('Who')],
      ['Anna said so', user('Who')],
      ['a badge for Anna', user('Who'), user('Whose manager')],
    ];
    for (const [words, ...fields] of cases) expect(said(words, ...fields).answers, words).to.deep.equal({});
    const limited = { ...workingAbroad.questions['16'], type: 'da', label: 'From', validation: { mnd: '2027-06-01' } };
    const form = formOfTemplate({ ...workingAbroad, questions: { ...workingAbroad.questions, '16': limited } });
    expect(prefilled(form, { words: 'from 3 March 2027' }).answers, 'against the rules').to.deep.equal({});
  });
});
