import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { inspectSettings, type SettingName } from '../../src/settings/settings';
import { settingsWords } from '../../src/settings/sentences';
import { settingNames } from '../../src/settings/settingsSchema';
import { character, holds } from '../support/strangers';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** In every value: what a message must not repeat. */
const secret = 'hunter2';

const odd = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: character, maxLength: 12 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\u2028',
    '\u202e',
    '\uFEFF',
    '=',
    '#',
    '"',
    '<',
    '\t',
    ' ',
    '%',
    '..',
    '::',
    '0',
    '-1',
  ),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...settingNames) },
  { weight: 1, arbitrary: fc.constantFrom(...settingNames).map((one) => one.toUpperCase()) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'jira_oauth2_clientid',
      'Encryption-Keys',
      'storage_ulr',
      'jira_oauth2_',
      '__proto__',
      'constructor',
      'PORT',
    ),
  },
  { weight: 1, arbitrary: odd },
);
const value = fc
  .tuple(
    fc.constantFrom(
      '',
      'https://',
      'http://localhost/',
      'https://u:',
      'lmdb:',
      'redis://',
      'k1:',
      '*.',
      '10.0.0.0/',
      '"',
    ),
    odd,
    odd,
  )
  .map(([begin, before, after]) => `${begin}${before}${secret}${after}`);
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(name, fc.constantFrom(' = ', '=', ': ', ' ', '\t', ' == '), value).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: odd },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([all, end]) => all.join(end));
const bytes = fc.oneof(
  { weight: 6, arbitrary: text.map((all) => Buffer.from(all)) },
  { weight: 1, arbitrary: text.map((all) => Buffer.from(`\uFEFF${all}`, 'utf16le')) },
  { weight: 1, arbitrary: text.map((all) => Buffer.from(all, 'latin1')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)) },
);
const environment = fc.dictionary(
  fc.oneof(
    fc.constantFrom(...settingNames).map((one) => one.toUpperCase()),
    fc.constantFrom('JIRA_OAUTH2_CLIENTID', 'jira_oauth2_scope', 'HOME', 'NODE_ENV'),
  ),
  value,
  { maxKeys: 2 },
);

describe('settings of any shape', () => {
  const directory = useTemporaryDirectory();

  it('are read or refused: one line that says what and where, and never a value', async () => {
    let refused = 0;
    await holds(fc.tuple(bytes, environment), ([content, env]) => {
      const file = join(directory(), 'kbot.conf');
      writeFileSync(file, content);
      const { settings, faults, whereIs } = inspectSettings({ env, file, required: ['jira_oauth2_client_id'] });
      expect(settings.port).to.be.within(0, 65_535);
      refused += faults.length;
      for (const { message, setting, where, cause } of faults) {
        expect(message).not.to.match(/hunter2|[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(message).to.match(/^[\w.-]+ (is missing|\()|^The settings file /);
        expect(cause).to.equal(undefined);
        if (where !== undefined) {
          const place = settingsWords(where);
          expect(message).to.contain(place);
          expect(place).to.match(/kbot\.conf, line \d+$|^environment variable( \w+)?$/);
        }
        // The environment has it in capitals.
        if (setting !== undefined) expect(message.toLowerCase()).to.contain(setting.toLowerCase());
      }
      const names: readonly SettingName[] = settingNames;
      for (const one of names) expect(whereIs(one) ?? '').to.match(/^$|, line \d+$|^environment variable \w+$/);
    });
    expect(refused, 'so that the cases reach that far').to.be.above(1000);
  });
});
