import { TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { Draft } from '../../dialogs/forms/draft';
import { readReply } from '../../dialogs/forms/formQuestions';
import { readCommand } from '../../dialogs/reading/readCommand';
import { mistyped } from '../../dialogs/reading/mistyped';
import { nearly } from '../../dialogs/reading/nearly';
import { isDone, readSpoken } from '../../dialogs/forms/spokenAnswer';
import { languages } from '../../dialogs/texts/knownLanguages';
import { textsOf } from '../../dialogs/texts/languages';
import type { Limits } from '../../src/atlassian/forms/types';
import type { FormField } from '../../src/atlassian/requestForm';
import { plainForm } from '../support/plainForm';

const common = { id: 'field', name: 'Field', description: '', required: true };
const options = ['Laptop', 'Monitor'].map((label, index) => ({ id: `o${index}`, label }));

function answerTo(field: FormField, text: string): unknown {
  const form = plainForm([field]);
  const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
  const reply = readReply(textsOf({ locale: 'ar' }), field, draft, text);
  return reply.kind === 'answer' ? reply.answers['field'] : reply;
}

describe('a reply to a question of a form', () => {
  it('has digits of any script, where they number or count', () => {
    for (const two of ['2', '２', '٢', '۲'])
      expect(answerTo({ ...common, kind: 'choice', options, truncated: false }, two), two).to.equal('o1');
    expect(answerTo({ ...common, kind: 'choices', options, truncated: false }, '１,２')).to.deep.equal(['o0', 'o1']);
    expect(answerTo({ ...common, kind: 'number' }, '٤٢')).to.equal('42');
    expect(answerTo({ ...common, kind: 'date' }, '٢٠٢٦-١٢-٣١')).to.equal('2026-12-31');
    expect(answerTo({ ...common, kind: 'time' }, '１４:３０')).to.equal('14:30');
  });

  it('is the place in words of what is offered, how long in words, or what is there', () => {
    const choice = (...labels: string[]) =>
      ({
        ...common,
        kind: 'choice',
        options: labels.map((label) => ({ id: label, label })),
        truncated: false,
      }) as const;
    const context = new TurnContext(new TestAdapter(), { locale: 'de' });
    const said = (field: FormField, text: string, current?: string) => {
      const answers = current === undefined ? {} : { field: current };
      const draft: Draft = { title: '', helpText: '', form: plainForm([field]), answers, problems: {}, people: [] };
      const spoken = readSpoken(context, { draft, rest: ['field'] }, field, text);
      return spoken.kind === 'answer' ? spoken.answers['field'] : undefined;
    };
    const houses = choice('Main house', 'Annex', 'At home');
    for (const two of ['zwei', 'die zweite', 'two', 'the second one, please', '二つ', 'الثاني'])
      expect(said(houses, two), two).to.equal('Annex');
    expect(said(choice('Ground floor', 'First floor', 'Second floor'), 'die zweite'), 'of two').to.equal(undefined);
    const stays = choice('One day', 'One week', 'For good');
    for (const week of ['a week', 'for a week, please', '1 week']) expect(said(stays, week), week).to.equal('One week');
    expect(said(stays, 'a week and a day')).to.equal(undefined);
    for (const { words } of languages.values())
      for (const word of words.keeping) expect(said(houses, word, 'At home'), word).to.equal('At home');
    expect(said(choice('Keep', 'Same'), 'same', 'Keep')).to.equal('Same');
    expect(said(houses, 'keep it'), 'nothing is there').to.equal(undefined);
  });

  it('may have a typing mistake, where that is no other of what is offered', () => {
    const field = (...labels: string[]) =>
      ({
        ...common,
        kind: 'choice',
        options: labels.map((label) => ({ id: label, label })),
        truncated: false,
      }) as const;
    const houses = field('Main house', 'Annex', 'Warehouse', 'Mail and calendar');
    for (const [said, meant] of [
      ['annexe', 'Annex'],
      ['the annxe, please', 'Annex'],
      ['main huose', 'Main house'],
      ['mainhouse', 'Main house'],
      ['wharehouse', 'Warehouse'],
      ['calender', 'Mail and calendar'],
    ] as const)
      expect(answerTo(houses, said), said).to.equal(meant);
    for (const said of ['anno', 'annual', 'the main house is closed', 'mial', 'innex'])
      expect(answerTo(houses, said), said).to.have.property('kind', 'problem');
    expect(answerTo(field('Floor 1a', 'Floor 1b'), 'floor 1'), 'of two').to.have.property('kind', 'problem');
    const people = ['Jonas Weber', 'Mia Krystof'].map((name) => ({ name }));
    for (const said of ['jonsa', 'jonas webre', 'Weberr']) expect(nearly(said, people), said).to.equal(people[0]);
    for (const said of ['priya', 'Jona', 'Jo', 'ask jonsa whether he agrees'])
      expect(nearly(said, people), said).to.equal(undefined);
    for (const said of ['priya', 'halli', 'danje', 'file', 'hulp', 'nope'])
      expect(mistyped(said), said).to.equal(undefined);
    for (const said of ['dnake', 'thnks', 'halllo', 'hlep'])
      expect(mistyped(said), said).to.have.property('kind', 'word');
    for (const [said, right] of [
      ['shrae with Jonas', 'share with Jonas'],
      ['coment ITH-6: hi', 'comment ITH-6: hi'],
      ['aprove ITH-9', 'approve ITH-9'],
      ['komentiere ITH-6: hallo', 'kommentiere ITH-6: hallo'],
      ['aproove ITH-9', 'approve ITH-9'],
      ['declne ITH-9 please', 'decline ITH-9'],
      ['shwo ITH-3', 'show ITH-3'],
      ['any nwes on ITH-3', 'any news on ITH-3'],
      ['genemigen ITH-9', 'genehmigen ITH-9'],
      ['zieg ITH-3', 'zeig ITH-3'],
      ['fermre ITH-3', 'ferme ITH-3'],
      ['aprueva ITH-9', 'aprueba ITH-9'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal(readCommand(right)).and.to.have.property('kind');
    for (const said of ['printer ITH-4', 'unmue ITH-4', 'closed ITH-4', 'ITH-4 broken', 'shop ITH-4', 'monitor ITH-4'])
      expect(readCommand(said), said).to.equal(undefined);
    for (const said of ['closet door is broken', 'clone ITH-4', 'shades for the window', 'rats in the cellar'])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('is no "yes" where something is to be described', () => {
    const described = { ...common, id: 'description', kind: 'multiline' } as const;
    const reply = (field: FormField, text: string) =>
      readReply(
        textsOf({}),
        field,
        { title: '', helpText: '', form: plainForm([field]), answers: {}, problems: {}, people: [] },
        text,
      );
    expect(reply(described, 'yes')).to.deep.equal({ kind: 'problem', problem: 'Please tell me in your own words.' });
    expect(reply(described, 'yes, it is loud')).to.have.property('kind', 'answer');
    expect(reply({ ...common, kind: 'multiline' }, 'yes'), 'of a desk’s own').to.have.property('kind', 'answer');
    for (const name of ['Number plate', 'Who is it for?', 'Für wen ist es?', '¿Para quién es?', 'どの部屋ですか？'])
      expect(reply({ ...common, name, kind: 'text' }, 'ok'), name).to.have.property('kind', 'problem');
    for (const name of ['Is it urgent?', 'Ist es dringend?'])
      expect(reply({ ...common, name, kind: 'text' }, 'ja'), name).to.have.property('kind', 'answer');
  });

  it('keeps what is there and cannot be left out, and is no name for "skip"', () => {
    const answered = (field: FormField, text: string, current?: string) => {
      const answers = current === undefined ? {} : { [field.id]: current };
      const form = plainForm([field]);
      return readReply(textsOf({}), field, { title: '', helpText: '', form, answers, problems: {}, people: [] }, text);
    };
    const summary = { ...common, id: 'summary', kind: 'text' } as const;
    expect(answered(summary, 'skip', 'My laptop')).to.deep.equal({ kind: 'answer', answers: { summary: 'My laptop' } });
    expect(answered(summary, 'no', 'My laptop')).to.have.property('problem', 'Please tell me in your own words.');
    expect(answered(summary, 'skip')).to.have.property('problem', 'Please fill this in.');
    expect(answered({ ...common, kind: 'text' }, 'none'), 'may be what is asked for').to.have.property(
      'kind',
      'answer',
    );
    const choice = { ...common, kind: 'choice', options, truncated: false } as const;
    expect(answered(choice, 'skip', 'o1')).to.deep.equal({ kind: 'answer', answers: { field: 'o1' } });
    expect(answered(choice, 'skip')).to.have.property('kind', 'problem');
    const day = { ...common, kind: 'date', required: false } as const;
    const more = { ...common, kind: 'multiline', required: false } as const;
    expect(answered(day, 'skip', '2027-01-15')).to.deep.equal({ kind: 'answer', answers: { field: '' } });
    for (const unsure of [
      'no idea',
      'I do not know',
      'keine Ahnung',
      'aucune idée',
      'je sais pas',
      'idk',
      'weiß ich nicht',
      'no tengo idea',
      'わかんない',
      'مدري',
      'ni idea',
      'わかりません',
      'لا أدري',
    ]) {
      expect(answered(day, unsure, '2027-01-15'), unsure).to.deep.equal({
        kind: 'answer',
        answers: { field: '2027-01-15' },
      });
      expect(answered(more, unsure), unsure).to.deep.equal({ kind: 'answer', answers: { field: '' } });
    }
    expect(answered(more, 'no idea why it beeps')).to.deep.equal({
      kind: 'answer',
      answers: { field: 'no idea why it beeps' },
    });
  });

  it('is the option that is called so, though it would otherwise be a word for what is there', () => {
    const labels = ['Yes', 'No', 'Done', 'Okinawa'].map((label, index) => ({ id: `o${index}`, label }));
    const field = { ...common, kind: 'choice', options: labels, truncated: false } as const;
    const answers = { field: 'o1' };
    const form = plainForm([field]);
    const draft: Draft = { title: '', helpText: '', form, answers, problems: {}, people: [] };
    const said = (text: string) => readReply(textsOf({}), field, draft, text);
    expect(said('yes')).to.deep.equal({ kind: 'answer', answers: { field: 'o0' } });
    expect(said('no')).to.deep.equal({ kind: 'answer', answers: { field: 'o1' } });
    expect(said('ok'), 'what is there').to.deep.equal({ kind: 'answer', answers: { field: 'o1' } });
    const context = new TurnContext(new TestAdapter(), {});
    expect(isDone(context, draft, field, 'done')).to.equal(false);
    expect(isDone(context, draft, field, 'create')).to.equal(true);
  });

  it('tells nothing more where somebody is done, although a text may be just that word', () => {
    const context = new TurnContext(new TestAdapter(), {});
    const done = (kind: 'text' | 'multiline', required: boolean) => {
      const field = { ...common, kind, required } as const;
      const draft: Draft = { title: '', helpText: '', form: plainForm([field]), answers: {}, problems: {}, people: [] };
      return ['done', 'das ist alles', "c'est tout"].map((said) => isDone(context, draft, field, said));
    };
    expect(done('multiline', false)).to.deep.equal([true, true, true]);
    expect(done('multiline', true), 'something has to be said').to.deep.equal([false, false, false]);
    expect(done('text', false)).to.deep.equal([false, false, false]);
  });

  it('is whoever fills in the form where they say that, in every language', () => {
    const people = ['Jonas', 'Mia'].map((name) => ({ accountId: name.toLowerCase(), name }));
    const draft: Draft = { title: '', helpText: '', form: plainForm([]), answers: {}, problems: {}, people, me: 'mia' };
    const field = { ...common, kind: 'user', several: false } as const;
    const said = (text: string, more: object = {}) => readReply(textsOf({}), { ...field, ...more }, draft, text);
    for (const { words } of languages.values())
      for (const word of words.myself)
        expect(said(word), word).to.deep.equal({ kind: 'answer', answers: { field: 'mia' } });
    expect(said('Me!')).to.have.property('kind', 'answer');
    expect(said('Jonas, me', { several: true }))
      .to.have.nested.property('answers.field')
      .deep.equal(['jonas', 'mia']);
    const namesakes = ['other', 'mia'].map((accountId) => ({ accountId, name: 'Krystof, Mia' }));
    for (const several of [false, true])
      expect(readReply(textsOf({}), { ...field, several }, { ...draft, people: namesakes }, 'me'), 'of that name')
        .to.have.nested.property('answers.field')
        .deep.equal(several ? ['mia'] : 'mia');
    const { me, ...unknown } = draft;
    expect(readReply(textsOf({}), field, unknown, 'me'), me).to.have.property('kind', 'problem');
  });

  it('is told what is wrong with it where it breaks a rule, and is put nowhere else', () => {
    const ruled = (limits: Limits) => ({ required: true, question: { id: '1', type: 'x', limits } });
    const teams = ['Sales', 'Marketing', 'Engineering'].map((label) => ({ id: label, label }));
    const context = new TurnContext(new TestAdapter(), { locale: 'en', timestamp: new Date('2026-12-01T09:00:00Z') });
    const told = (field: FormField, text: string) => {
      const form = plainForm([{ ...common, id: 'more', name: 'More', kind: 'multiline', required: false }, field]);
      const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
      const spoken = readSpoken(context, { draft, rest: ['field'] }, field, text);
      return spoken.kind === 'none' ? [spoken.told, spoken.draft.answers['more']] : spoken.kind;
    };
    const several = {
      ...common,
      kind: 'choices',
      options: teams,
      truncated: false,
      ...ruled({ manyAtMost: 2 }),
    } as const;
    expect(told(several, 'sales, marketing, engineering')).to.deep.equal(['Please choose at most 2.', undefined]);
    const short = { ...common, kind: 'text', ...ruled({ longest: 20 }) } as const;
    expect(told(short, 'A long sentence about tides and winds at sea')).to.deep.equal([
      'At most 20 characters, please.',
      undefined,
    ]);
    const day = { ...common, kind: 'date', ...ruled({ latest: '2026-12-24' }) } as const;
    expect(told(day, 'on the 31st of December 2026, please')).to.deep.equal([
      'Not after 2026-12-24, please.',
      undefined,
    ]);
    const address = { ...common, kind: 'text', ...ruled({ form: 'email' }) } as const;
    expect(told(address, 'I do not know it, please ask Jonas Weber'), 'no answer').to.deep.equal([
      'I have put that into "More".',
      'I do not know it, please ask Jonas Weber',
    ]);
  });

  it('is no text where a day is asked for and one is named that may be any of several', () => {
    const day = { ...common, kind: 'date' } as const;
    const form = plainForm([{ ...common, id: 'more', name: 'More', kind: 'multiline', required: false }, day]);
    const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
    const told = (locale: string, text: string) => {
      const context = new TurnContext(new TestAdapter(), { locale, timestamp: new Date('2026-12-02T09:00:00Z') });
      const spoken = readSpoken(context, { draft, rest: ['field'] }, day, text);
      if (spoken.kind === 'answer') return spoken.answers['field'];
      if (spoken.kind === 'several') return spoken.values;
      return spoken.kind === 'none' ? [spoken.told, spoken.draft.answers['more']] : spoken.kind;
    };
    for (const [locale, ...vague] of [
      ['en', 'next month', 'by Easter, please', 'at the end of the quarter', 'ASAP', 'sometime in mid-March'],
      ['de', 'nächsten Monat', 'Mitte Februar', 'Anfang nächster Woche', 'so bald wie möglich', 'bis Ostern'],
      ['fr', 'le mois prochain', 'courant février', 'dès que possible', 'avant Pâques', 'à la mi-février'],
      ['es', 'el próximo mes', 'a mediados de febrero', 'lo antes posible'],
      ['ja', '来月', '2月中旬まで', '来月の中旬', 'できるだけ早く'],
      ['ar', 'الشهر القادم', 'منتصف فبراير', 'في أقرب وقت ممكن'],
    ] as const)
      for (const text of vague)
        expect(told(locale, text), text).to.deep.equal([textsOf({ locale }).form.whichDay('Field'), undefined]);
    for (const [locale, text, meant] of [
      ['en', 'at the end of the month', '2026-12-31'],
      ['de', 'Ende Februar', '2027-02-28'],
      ['fr', 'fin février', '2027-02-28'],
      ['es', 'a finales de febrero', '2027-02-28'],
      ['ja', '2月末まで', '2027-02-28'],
      ['ar', 'نهاية فبراير', '2027-02-28'],
      ['en', 'by Christmas, please', ['2026-12-24', '2026-12-25']],
      ['de', 'bis Weihnachten', ['2026-12-24', '2026-12-25']],
      ['fr', 'avant Noël', ['2026-12-23', '2026-12-24']],
    ] as const)
      expect(told(locale, text), text).to.deep.equal(meant);
    const tells = 'he is back in February and needs a desk';
    expect(told('en', tells)).to.deep.equal(['I have put that into "More". Field: which day do you mean?', tells]);
    const other = 'with a big screen, if possible';
    expect(told('en', other)).to.deep.equal(['I have put that into "More".', other]);
  });

  it('is a day and a time, said one after the other', () => {
    const leaving = { ...common, kind: 'datetime' } as const;
    const form = plainForm([leaving]);
    let draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
    const say = (text: string) => {
      const sent = { locale: 'en-GB', localTimezone: 'Europe/Berlin', timestamp: new Date('2026-12-01T09:00:00Z') };
      const spoken = readSpoken(new TurnContext(new TestAdapter(), sent), { draft, rest: ['field'] }, leaving, text);
      if (spoken.kind === 'none') ({ draft } = spoken);
      return spoken;
    };
    expect(say('next Monday')).to.deep.include({ kind: 'several', values: ['2026-12-07', '2026-12-14'] });
    say('7 December');
    expect(draft.problems).to.deep.equal({ field: 'Monday, 7 December 2026: at what time?' });
    say('the first of February');
    expect(draft.answers, 'another day').to.deep.equal({ field: '2027-02-01' });
    for (const [text, time] of [
      ['at 2 pm', '14:00'],
      ['9', '09:00'],
    ] as const)
      expect(say(text)).to.deep.equal({ kind: 'answer', answers: { field: `2027-02-01 ${time}` } });
    expect(say('25'), 'no hour').to.have.property('kind', 'none');
    expect(say('tomorrow at noon')).to.deep.equal({ kind: 'answer', answers: { field: '2026-12-02 12:00' } });
  });

  it('is several of what is offered, or somebody, as people say it', () => {
    const ready = ['Badges', 'Parking', 'Lunch', 'Mail and calendar'].map((label) => ({ id: label.charAt(0), label }));
    const several = { ...common, kind: 'choices', options: ready, truncated: false } as const;
    const people = ['Jonas Weber', 'Mia Krystof', 'Jonas Braun'].map((name) => ({ accountId: name.slice(-5), name }));
    const said = (field: FormField, text: string) => {
      const more = { ...common, id: 'more', kind: 'multiline', required: false } as const;
      const form = plainForm([more, field]);
      const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people, me: 'ystof' };
      const context = new TurnContext(new TestAdapter(), { locale: 'en', timestamp: new Date('2026-12-01T09:00:00Z') });
      const spoken = readSpoken(context, { draft, rest: ['field'] }, field, text);
      return spoken.kind === 'answer'
        ? String(spoken.answers['field'])
        : spoken.kind === 'none' && spoken.draft.answers;
    };
    for (const [text, ids] of [
      ['1 and 3', 'B,L'],
      ['badges & lunch', 'B,L'],
      ['lunch、badges', 'L,B'],
      ['lunch und badges', 'L,B'],
      ['バッジ', undefined],
      ['mail and calendar and lunch', 'M,L'],
      ['2-4', 'P,L,M'],
      ['all', 'B,P,L,M'],
      ['all of them, please', 'B,P,L,M'],
      // There are four.
      ...['both', 'beide', 'les deux', 'ambos', '両方', 'كلاهما'].map((both) => [both, undefined] as const),
      ['the first two', 'B,P'],
      ['all but lunch and parking', 'B,M'],
      ['alle außer Lunch', 'B,P,M'],
      ['Lunch以外', 'B,P,M'],
      ['Ausweise und Mittagessen', undefined],
    ] as const)
      expect(said(several, text), text).to.deep.equal(ids ?? {});
    const one = { ...common, kind: 'user', several: false } as const;
    for (const [text, id] of [
      ['weber', 'Weber'],
      ['Mr. Weber', 'Weber'],
      ['Jonas B.', 'Braun'],
      ['jonas.weber@support.example', 'Weber'],
      ['mia please', 'ystof'],
      ['the last one', 'Braun'],
      ['jonas', undefined],
      ['b', undefined],
    ] as const)
      expect(said(one, text), text).to.deep.equal(id ?? {});
    expect(said({ ...one, several: true }, 'Weber and me')).to.equal('Weber,ystof');
  });

  it('is a time or a number as people say it, and is put nowhere else where it is only nearly one', () => {
    const hour = { ...common, kind: 'time' } as const;
    const count = { ...common, name: 'How many?', kind: 'number' } as const;
    const said = (field: FormField, locale: string, text: string) => {
      const form = plainForm([{ ...common, id: 'more', kind: 'multiline', required: false }, field]);
      const draft: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people: [] };
      const context = new TurnContext(new TestAdapter(), { locale, timestamp: new Date('2026-12-01T09:00:00Z') });
      const spoken = readSpoken(context, { draft, rest: ['field'] }, field, text);
      return spoken.kind === 'answer' ? spoken.answers['field'] : spoken.kind === 'none' && spoken.draft.answers;
    };
    for (const [locale, ...nine] of [
      ['en', 'at 9', '9', 'nine', '0900', 'around nine', 'nine in the morning'],
      ['de', 'um 9', 'neun Uhr', 'gegen neun'],
      ['fr', 'neuf heures', '9h'],
      ['es', 'las nueve', 'a las 9', '9 de la mañana'],
      ['ja', '9時'],
      ['ar', 'الساعة 9', '9 صباحا'],
    ] as const)
      for (const text of nine) expect(said(hour, locale, text), text).to.equal('09:00');
    for (const [locale, number, text] of [
      ['en', '12', 'a dozen'],
      ['en', '4', 'about 4, please'],
      ['en', '25', 'twenty-five'],
      ['en', '3', 'three of us'],
      ['de', '3', 'zu dritt'],
      ['de', '12', 'ein Dutzend'],
      ['fr', '20', 'vingt'],
      ['es', '4', 'unas cuatro'],
      ['ja', '4', '約4'],
    ] as const)
      expect(said(count, locale, text), text).to.equal(number);
    for (const text of ['in the morning', '25', '12345']) expect(said(hour, 'en', text), text).to.deep.equal({});
    for (const text of ['4 or 5', '1,000', '1.000', 'zehn bis zwölf', '4 oder 5'])
      expect(said(count, 'de', text), text).to.deep.equal({});
    const fewest = { ...count, question: { id: '1', type: 'no', limits: { least: 1 } } };
    expect(said(fewest, 'en', '-3'), 'no 3').to.deep.equal({});
  });

  it('answers another question where it is that and nothing else, and is put nowhere else then', () => {
    const of = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
    const at = (label: string, ...children: string[]) => ({ id: label, label, children: of(...children) });
    const count = { ...common, kind: 'number' } as const;
    const teams = {
      ...common,
      id: 'teams',
      kind: 'choices',
      options: of('Sales', 'Engineering'),
      truncated: false,
    } as const;
    const place = {
      ...common,
      id: 'place',
      kind: 'cascading',
      options: [at('Main house', 'First floor', 'Second floor'), at('Annex', 'First floor', 'Studio')],
      truncated: false,
    } as const;
    const form = plainForm([
      count,
      { ...common, id: 'more', kind: 'multiline', required: false },
      { ...common, id: 'day', kind: 'date' },
      { ...common, id: 'hour', kind: 'time' },
      { ...common, id: 'manager', kind: 'user', several: false },
      teams,
      place,
    ]);
    const people = ['Jonas Weber', 'Mia Krystof'].map((name) => ({ accountId: name.slice(0, 1), name }));
    const empty: Draft = { title: '', helpText: '', form, answers: {}, problems: {}, people };
    const sent = { locale: 'en-GB', localTimezone: 'Europe/Berlin', timestamp: new Date('2026-12-01T09:00:00Z') };
    const context = new TurnContext(new TestAdapter(), sent);
    const after = (text: string, draft = empty, field: FormField = count) => {
      const spoken = readSpoken(context, { draft, rest: [field.id] }, field, text);
      return spoken.kind === 'none' ? spoken.draft.answers : spoken.kind === 'answer' ? spoken.answers : spoken.kind;
    };
    for (const [text, answers] of [
      ['engineering', { teams: ['Engineering'] }],
      ['Jonas', { manager: 'J' }],
      ['on Friday', { day: '2026-12-04' }],
      ['next Friday', 'several'],
      ['at half past nine', { hour: '09:30' }],
      ['tomorrow at half past nine', { day: '2026-12-02', hour: '09:30' }],
      ['main house, second floor', { place: ['Main house', 'Second floor'] }],
      ['studio', { place: ['Annex', 'Studio'] }],
      ['the first floor of the annex', { place: ['Annex', 'First floor'] }],
      ['first floor', {}],
      ['something', {}],
      ['thanks', {}],
      ['the second', {}],
      ['sales will send the list tonight', { more: 'sales will send the list tonight', teams: ['Sales'] }],
    ] as const)
      expect(after(text), text).to.deep.equal(answers);
    const rich = readSpoken(context, { draft: empty, rest: ['teams', 'hour'] }, teams, 'sales, because they sit there');
    expect(rich, 'answered').to.deep.include({ kind: 'corrected', rest: ['hour'] });
    expect(rich).to.have.nested.property('draft.answers.teams').deep.equal(['Sales']);
    const early = { ...empty, answers: { hour: '08:00' } };
    expect(after('at 9:30', early), 'another time').to.deep.equal({ hour: '09:30' });
    const steps = { ...place, kind: 'choice', options: of('Main house', 'Annex') } as const;
    expect(after('annex, studio', empty, steps)).to.deep.equal({ place: 'Annex', 'place/Annex': 'Studio' });
  });

  it('has digits as they are in words', () => {
    for (const kind of ['text', 'multiline'] as const) expect(answerTo({ ...common, kind }, '２ ٢')).to.equal('２ ٢');
  });
});
