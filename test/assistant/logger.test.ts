import { expect } from 'chai';
import { pino } from 'pino';
import { logLevels } from '../../src/settings/logLevels';
import { createLogger, takeConsole } from '../../src/assistant/logger';

const secretFields = [
  'authorization',
  'cookie',
  'code',
  'state',
  'access_token',
  'refresh_token',
  'client_secret',
  'clientSecret',
  'code_verifier',
  'verifier',
];

describe('the log', () => {
  const written = (entry: object): string => {
    let text = '';
    createLogger('trace', { write: (line) => void (text += line) }).info(entry, 'hello');
    return text;
  };

  it('has the levels that may be set', () => {
    expect(logLevels).to.deep.equal([...Object.keys(pino.levels.values), 'silent']);
  });

  for (const field of secretFields)
    it(`never holds a ${field}`, () => {
      const entry = { [field]: 'hunter2-0', a: { [field]: 'hunter2-1', b: { [field]: 'hunter2-2' } } };
      expect(written(entry)).to.contain('[redacted]').and.not.to.contain('hunter2');
    });

  it('names an error and nothing that hangs on it', () => {
    const error = Object.assign(new TypeError('it failed'), { config: { token: 'hunter2' }, response: 'hunter2' });
    expect(written({ err: error }))
      .to.contain('TypeError')
      .and.to.contain('it failed')
      .and.not.to.contain('hunter2');
  });

  it('has a bounded number of lines a minute of what libraries print, and says how many it left out', () => {
    const { error, warn } = globalThis.console;
    const lines: { readonly leftOut?: number }[] = [];
    let clock = 0;
    takeConsole(createLogger('warn', { write: (line) => void lines.push(JSON.parse(line)) }), () => clock);
    const print = (times: number) => {
      for (let time = 0; time < times; time += 1) globalThis.console.error(new Error(`refused ${time}`), 'a request');
    };
    try {
      print(1000);
      clock = 60_000;
      print(2);
    } finally {
      Object.assign(globalThis.console, { error, warn });
    }
    expect([lines.length, lines.map(({ leftOut }) => leftOut).filter(Boolean)]).to.deep.equal([62, [940]]);
  });
});
