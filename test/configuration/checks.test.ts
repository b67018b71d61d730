import { expect } from 'chai';
import { createChecksSection } from '../../src/configuration';
import type { AdminSession } from '../../src/configuration/sessions';
import { countsOf, createContext, runChecks, toEnglish, type CheckStatus } from '../../src/doctor';
import type { CheckResult } from '../../src/doctor/check';
import { english } from '../../src/configuration/texts/english';
import { html, type Html } from '../../src/web/html';
import { misconfigurations } from '../doctor/misconfigurations';
import { useSetUp, writeSetUp } from '../support/healthySetUp';

describe('the checks on the configuration page', () => {
  const setUp = useSetUp();
  const labels = { ok: '✓ Good', warning: '⚠ Look at it', problem: '✗ To fix', notChecked: '? Not checked' };
  const session: AdminSession = { key: 'key', token: 'token', browser: 'browser', kept: {} };
  const visit = {
    session,
    texts: english,
    origin: 'http://localhost',
    form: (_action: string, content: Html) => html`${content}`,
  };

  /** The page's text as a person reads it. */
  function textOf({ markup }: Html): string {
    const entity = (_: string, code: string) => String.fromCharCode(Number(code));
    const text = markup
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#(\d+);/g, entity)
      .replaceAll('&quot;', '"');
    return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
  }

  for (const { name, id, status, wrong } of misconfigurations) {
    it(`show ${name}, and what to do`, async () => {
      const at = setUp();
      const results = await runChecks(createContext(writeSetUp(at, wrong(at))));
      const section = createChecksSection(() => Promise.resolve(results));
      const notice = await section.post?.('run', new URLSearchParams(), visit);
      const text = textOf(await section.body(visit));

      const found = results.filter((result) => result.id === id && result.status === status);
      expect(found).to.have.lengthOf(1);
      for (const { title, message, advice = '', where = '' } of found.map(toEnglish)) {
        const row = [title, labels[status], message, advice, where];
        expect(text).to.contain(row.filter(Boolean).join(' ').replace(/\s+/g, ' '));
      }
      const { problems, warnings, unchecked } = countsOf(results);
      expect(notice?.kind).to.equal(problems + unchecked > 0 ? 'bad' : 'warning');
      expect(notice?.text).to.match(
        problems + warnings > 0 ? /^(One thing|\d+ things) to (fix|look at)\.$/ : /^Found nothing to fix, but/,
      );
      expect(text).not.to.match(/hunter2|emulator-secret/);
    });
  }

  it('say what they could not look at beside everything they say', async () => {
    const result = (id: string, status: CheckStatus, more: object = {}): CheckResult => ({
      id,
      title: id,
      status,
      message: { said: 'name', values: { name: id } },
      ...more,
    });
    const good = result('port', 'ok');
    const never = result('sharing', 'notChecked', { never: true });
    const silent = result('clock', 'notChecked');
    for (const [results, kind, text, ...details] of [
      [[good], 'good', 'Nothing to fix.'],
      [[good, never], 'good', 'Nothing to fix, as far as can be seen from here.', 'Not checked: Sharing.'],
      [
        [good, never, never, silent],
        'bad',
        'Found nothing to fix, but 1 thing could not be checked.',
        'Not checked: Sharing and Clock.',
      ],
      [[result('port', 'warning'), silent], 'bad', 'One thing to look at.', 'Not checked: Clock.'],
      [[result('port', 'problem'), never], 'bad', 'One thing to fix.', 'Not checked: Sharing.'],
    ] as const) {
      const section = createChecksSection(async () => results);
      expect(await section.post?.('run', new URLSearchParams(), visit)).to.deep.equal({ kind, text, details });
    }
  });
});
