import { expect } from 'chai';
import {
  fieldValues,
  offering,
  problemIn,
  problemsIn,
  readAnswers,
  type Answer,
  type FormField,
} from '../../src/atlassian/requestForm';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { optionsWith } from '../../src/atlassian/requestForm/findOptions';
import { formOf } from '../../src/atlassian/requestForm/readForm';

const described = (...requestTypeFields: readonly object[]) => formSchema.parse({ requestTypeFields });
const formWith = (...fields: readonly object[]) => formOf(described(...fields));
const options = (...ids: readonly string[]) => ids.map((value) => ({ value, label: `Label ${value}` }));
const textField = { fieldId: 'summary', name: 'Summary', required: true, jiraSchema: { type: 'string' } };

const schemas = {
  text: { jiraSchema: { type: 'string', custom: 'x:textfield' } },
  multiline: { jiraSchema: { type: 'string', custom: 'x:textarea' } },
  number: { jiraSchema: { type: 'number' } },
  date: { jiraSchema: { type: 'date' } },
  datetime: { jiraSchema: { type: 'datetime' } },
  choice: { jiraSchema: { type: 'option' }, validValues: options('1', '2') },
  choices: { jiraSchema: { type: 'array', items: 'option' }, validValues: options('1', '2', '3') },
  cascading: {
    jiraSchema: { type: 'option-with-child' },
    validValues: [{ value: '1', label: 'One', children: options('11') }, ...options('2')],
  },
  labels: { jiraSchema: { type: 'array', items: 'string' } },
  components: { jiraSchema: { type: 'array', items: 'component' }, validValues: options('7', '8') },
  user: { jiraSchema: { type: 'user' } },
  attachment: { jiraSchema: { type: 'array', items: 'attachment' } },
} satisfies Record<Exclude<FormField['kind'], 'time'>, object>;

function fieldOf(kind: keyof typeof schemas, more: object = {}): FormField {
  const [field] = formWith({ fieldId: 'f', name: 'F', ...schemas[kind], ...more }).fields;
  if (!field) expect.fail(`no field for ${kind}`);
  return field;
}

describe('a request form', () => {
  it('has a kind for every field it asks for', () => {
    for (const [kind, schema] of Object.entries(schemas)) {
      expect(formWith({ fieldId: 'f', ...schema }).fields[0]?.kind, kind).to.equal(kind);
    }
    const several = formWith({ fieldId: 'f', jiraSchema: { type: 'array', items: 'user' } }).fields[0];
    expect(several).to.deep.include({ kind: 'user', several: true });
  });

  it('sends an option by the id that it came with, whatever characters that has', () => {
    const ids = ['1', 'a,b', ' c ', '50%', '%2C', 'é, ü'];
    const offered = { validValues: options(...ids), defaultValues: options('a,b', '%2C') };
    const form = formWith({ fieldId: 'f', ...schemas.choices, ...offered });
    const [choices] = form.fields;
    if (!choices || !('options' in choices)) expect.fail('no options');
    const kept = choices.options.map(({ id }) => id);
    const sent = (answers: unknown) => fieldValues(form, readAnswers(form, { f: answers }));
    expect(sent(kept)).to.deep.equal({ f: ids.map((id) => ({ id })) });
    expect(sent(kept.join(','))).to.deep.equal({ f: ids.map((id) => ({ id })) });
    expect(fieldValues(form, form.defaults)).to.deep.equal({ f: [{ id: 'a,b' }, { id: '%2C' }] });
    expect(formWith({ fieldId: 'f', ...schemas.choices, presetValues: ids }).presets).to.deep.equal(sent(kept));
    const single = formWith({ fieldId: 'f', ...schemas.choice, validValues: options(...ids) });
    expect(fieldValues(single, { f: kept[1] ?? '' })).to.deep.equal({ f: { id: 'a,b' } });
  });

  it('never asks for what is hidden, keeps what is preset, offers what is the default', () => {
    const form = formWith(
      textField,
      { ...textField, fieldId: 'hidden', visible: false },
      { fieldId: 'preset', ...schemas.choices, presetValues: ['1', '3'] },
      { fieldId: 'chosen', ...schemas.choice, defaultValues: options('2') },
      { fieldId: 'gone', ...schemas.choice, defaultValues: options('9') },
      { fieldId: 'place', ...schemas.cascading, defaultValues: [{ value: '1', children: [{ value: '11' }] }] },
    );
    expect(form.fields.map(({ id }) => id)).to.deep.equal(['summary', 'chosen', 'gone', 'place']);
    expect(form.defaults).to.deep.equal({ chosen: '2', place: ['1', '11'] });
    expect(fieldValues(form, { summary: 'x', hidden: 'y', preset: '2' })).to.deep.equal({
      summary: 'x',
      preset: [{ id: '1' }, { id: '3' }],
    });
  });

  it('names what cannot be asked for in a chat, required or not', () => {
    const odd = { jiraSchema: { type: 'any', custom: 'vendor:field' } };
    const form = formWith(
      { fieldId: 'a', name: 'Asset', required: true, ...odd },
      { fieldId: 'b', name: 'Optional', ...odd },
      { fieldId: 'c', name: 'Set', required: true, presetValues: ['x'], ...odd },
      { fieldId: 'd', name: 'No options', required: true, jiraSchema: { type: 'option' } },
      { fieldId: 'e', name: 'Broken', required: true },
    );
    expect(form.fields).to.deep.equal([]);
    expect(form.beyondChat).to.deep.equal(['Asset', 'No options', 'Broken']);
    expect(form.leftOut).to.deep.equal(['Optional']);
    const long = Array.from({ length: 301 }, (_, index) => ({ ...textField, fieldId: `f${index}`, name: `F${index}` }));
    expect(formWith(...long).beyondChat).to.deep.equal(['F300']);
  });

  it('takes what fits and makes of it what Atlassian takes', () => {
    const cases: readonly (readonly [keyof typeof schemas, Answer, unknown])[] = [
      ['text', ' Hello ', 'Hello'],
      ['multiline', 'a\nb', 'a\nb'],
      ['number', '1.5', 1.5],
      ['number', '1,5', 1.5],
      ['number', '-0,125', -0.125],
      ['number', '1000', 1000],
      ['date', '2028-02-29', '2028-02-29'],
      ['datetime', '2026-07-01 14:30', '2026-07-01T12:30:00.000+0000'],
      ['datetime', '2026-12-01T14:30', '2026-12-01T13:30:00.000+0000'],
      ['datetime', '2026-12-01T14:30:05+05:30', '2026-12-01T09:00:05.000+0000'],
      ['datetime', '2026-12-01T14:30Z', '2026-12-01T14:30:00.000+0000'],
      ['choice', '2', { id: '2' }],
      ['choices', ['1', '3', '1'], [{ id: '1' }, { id: '3' }]],
      ['choices', '1,3', [{ id: '1' }, { id: '3' }]],
      ['cascading', ['1', '11'], { id: '1', child: { id: '11' } }],
      ['cascading', '2', { id: '2' }],
      ['labels', 'one two,three', ['one', 'two', 'three']],
      ['components', ['8'], [{ name: 'Label 8' }]],
      ['user', '557058:0f3a-1', { accountId: '557058:0f3a-1' }],
      ['attachment', ['temp1'], ['temp1']],
    ];
    for (const [kind, answer, value] of cases) {
      const form = formWith({ fieldId: 'f', name: 'F', ...schemas[kind] });
      expect(problemsIn(form, { f: answer }), `${kind} ${String(answer)}`).to.deep.equal({});
      expect(fieldValues(form, { f: answer }, { timeZone: 'Europe/Berlin' })).to.deep.equal({ f: value });
    }
    const form = formWith({ fieldId: 'f', ...schemas.datetime });
    const inUtc = { f: '2026-07-01T14:30:00.000+0000' };
    expect(fieldValues(form, { f: '2026-07-01 14:30' })).to.deep.equal(inUtc);
    expect(fieldValues(form, { f: '2026-07-01 14:30' }, { timeZone: 'No/Where' })).to.deep.equal(inUtc);
    expect(
      fieldValues(form, { f: '2026-03-29 01:30' }, { timeZone: 'Europe/Berlin' }),
      'clocks go forward',
    ).to.deep.equal({
      f: '2026-03-29T00:30:00.000+0000',
    });
  });

  it('says what does not fit', () => {
    const cases: readonly (readonly [keyof typeof schemas, ...Answer[]])[] = [
      ['text', 'x'.repeat(256), 'two\nlines'],
      ['multiline', 'x'.repeat(32_768)],
      ['number', 'two', '1e5', '0x1', '1,000', '1.000', '1.000,5', '1 000', 'NaN', '9'.repeat(16)],
      ['date', '2026-02-29', '29.02.2028', 'tomorrow'],
      ['datetime', '2026-02-29 10:00', '2026-01-01', '2026-01-01 24:00', '2026-01-01 10:60'],
      ['choice', '3', 'Label 1'],
      ['choices', ['1', '4'], '4'],
      ['cascading', ['1', '12'], ['11'], ['2', '11'], ['1', '11', '12']],
      ['labels', ['two words'], 'x'.repeat(256)],
      ['components', ['9']],
      ['user', 'x y', '../x', 'x'.repeat(129)],
      ['attachment', ['a/b'], Array.from({ length: 301 }, (_, index) => `t${index}`)],
    ];
    for (const [kind, ...answers] of cases) {
      for (const answer of answers)
        expect(problemIn(fieldOf(kind), answer), `${kind} ${String(answer).slice(0, 20)}`).to.be.a('string');
    }
  });

  it('insists on what is required, and on nothing else', () => {
    for (const kind of Object.keys(schemas)) {
      const form = formWith({ fieldId: 'f', ...Object.entries(schemas).find(([name]) => name === kind)?.[1] });
      const needed = { ...form, fields: form.fields.map((field) => ({ ...field, required: true })) };
      for (const empty of ['', '  ', []]) {
        expect(problemsIn(form, { f: empty }), kind).to.deep.equal({});
        expect(problemsIn(needed, { f: empty }), kind).to.deep.equal({ f: 'This is needed.' });
        expect(fieldValues(form, { f: empty })).to.deep.equal({});
      }
      expect(problemsIn(needed, {}), kind).to.deep.equal({ f: 'This is needed.' });
    }
  });

  it('offers a hundred options, and others among more when searched for', () => {
    const many = {
      fieldId: 'f',
      ...schemas.choice,
      validValues: options(...Array.from({ length: 250 }, (_, i) => `${i}`)),
    };
    const form = formWith(many);
    const [field] = form.fields;
    expect(field).to.deep.include({ truncated: true });
    expect(field?.kind === 'choice' && field.options.length).to.equal(100);
    expect(problemsIn(form, { f: '207' })).to.have.property('f');

    expect(problemsIn(offering(form, 'f', [{ id: '207', label: 'Label 207' }]), { f: '207' })).to.deep.equal({});
    expect(problemsIn(offering(form, 'f', []), { f: '7' }), 'what was offered stays').to.deep.equal({});

    const wide = {
      fieldId: 'f',
      ...schemas.cascading,
      validValues: options(...'abcdefghijklmnopqrst').map((one) => ({
        ...one,
        children: options(...Array.from({ length: 60 }, (_, i) => `${one.value}${i}`)),
      })),
    };
    const [cascading] = formWith(wide).fields;
    expect(cascading).to.deep.include({ truncated: true });
    expect(cascading?.kind === 'cascading' && cascading.options.flatMap(({ children }) => children).length).to.equal(
      1000,
    );
    expect(fieldOf('choice')).to.deep.include({ truncated: false });
  });

  it('finds options by words of their labels, whatever case and accents, those first that begin so', () => {
    const flat = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label, children: [] }));
    const labelsOf = (found: readonly { readonly label: string }[]) => found.map(({ label }) => label);
    expect(labelsOf(optionsWith(flat('Neu-Ulm', 'Ulm', 'Köln'), 'ulm'))).to.deep.equal(['Ulm', 'Neu-Ulm']);
    expect(labelsOf(optionsWith(flat('Köln', 'Zürich'), 'ZURI'))).to.deep.equal(['Zürich']);
    expect(labelsOf(optionsWith(flat('Köln', 'Zürich'), 'zürich '))).to.deep.equal(['Zürich']);
    expect(labelsOf(optionsWith(flat('Room 12, North', 'Room 12, South'), 'north 12'))).to.deep.equal([
      'Room 12, North',
    ]);
    expect(optionsWith(flat(...Array.from({ length: 101 }, (_, i) => `${i}`)), '')).to.have.length(100);

    const rooms = Array.from({ length: 150 }, (_, i) => ({ id: `${i}`, label: `Room ${i}` }));
    const houses = ['Annex', 'Main house'].map((label) => ({ id: label, label, children: rooms }));
    expect(optionsWith(houses, 'main 149')).to.deep.equal([{ ...houses[1], children: [rooms[149]] }]);
    expect(optionsWith(houses, 'annex')[0]?.children).to.have.length(100);
  });

  it('cuts what is too long to be shown', () => {
    const field = fieldOf('choice', {
      name: 'n'.repeat(999),
      description: 'd'.repeat(9999),
      validValues: [{ value: '1', label: '😀'.repeat(200) }],
    });
    expect(field.name).to.have.length(255);
    expect(field.description).to.have.length(2000);
    // 255 would end in half a character.
    expect(field.kind === 'choice' && field.options[0]?.label).to.equal('😀'.repeat(127));
  });

  it('reads answers to its own fields out of anything', () => {
    const form = formWith(textField, { fieldId: 'many', ...schemas.choices }, { fieldId: 'n', ...schemas.number });
    expect(
      readAnswers(form, { summary: ' x ', many: ['1', 2, '3'], n: 1.5, other: 'x', __proto__: { a: 1 } }),
    ).to.deep.equal({
      summary: 'x',
      many: ['1', '3'],
      n: '1.5',
    });
    expect(readAnswers(form, { summary: ['x'], many: { a: 1 } })).to.deep.equal({});
    expect(readAnswers(form, null)).to.deep.equal({});
    expect(readAnswers(form, 'x')).to.deep.equal({});
    expect(problemsIn(form, readAnswers(form, { summary: 'x'.repeat(1_000_000) }))).to.have.property('summary');
  });
});
