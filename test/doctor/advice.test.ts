import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { checks, createContext, type EnglishResult } from '../../src/doctor';
import { advices } from '../../src/doctor/advice';
import { startEmulator } from '../../src/emulator';
import { useClosing } from '../support/closing';
import { useSetUp, writeSetUp, type Change } from '../support/healthySetUp';
import { notHere, steps, type Place } from './followAdvice';
import { misconfigurations } from './misconfigurations';
import { bot } from './misconfigurations/misconfiguration';
import { runEnglish } from '../support/runEnglish';

describe('what the doctor says to do', () => {
  const closing = useClosing();
  const setUp = useSetUp();
  const followed = new Set<RegExp>();

  const toMend = (results: readonly EnglishResult[]) =>
    results.filter(({ status, never }) => status !== 'ok' && !never);

  /** Does what is said about one check until nothing is, or until nobody can here. */
  async function mend(id: string, change: Change): Promise<void> {
    const at = setUp();
    const { env, ...more } = writeSetUp(at, change);
    const file = join(at.directory, 'kbot.conf');
    const place: Place = { setUp: at, lines: readFileSync(file, 'utf8').trimEnd().split('\n'), env, more };
    const chosen = checks.filter((check) => check.id === id);
    const look = async () => toMend(await runEnglish(createContext({ ...place.more, env: place.env }), chosen));
    const said: string[] = [];
    for (let found = await look(); found.length > 0; found = await look()) {
      const [result] = found;
      const { message, advice = '' } = result ?? { message: '' };
      expect(said, `after "${said.at(-1)}"`).not.to.include(`${message} ${advice}`);
      said.push(`${message} ${advice}`);
      const [known, step] = steps.find(([one]) => one.test(advice)) ?? [];
      if (notHere.some(([one]) => one.test(advice))) return;
      if (!result || !known || !step) throw new Error(`nobody knows how to do this: ${advice}`);
      followed.add(known);
      step(place, known.exec(advice) ?? [], result);
      writeFileSync(file, `${place.lines.join('\n')}\n`);
    }
  }

  for (const { name, id, wrong } of misconfigurations) {
    it(`mends ${name}`, () => mend(id, wrong(setUp())));
  }

  for (const [secret, formerSecret] of [
    ['new', 'ended'],
    ['hunter2', 'taken'],
  ] as const)
    it(`mends a secret that takes the place of another: ${secret}, ${formerSecret}`, async () => {
      const atlassian = await closing(startEmulator({ variants: { formerSecret } }));
      atlassian.clientSecret = 'new';
      const lines = [
        `jira_oauth2_auth_url = ${atlassian.url}`,
        `jira_oauth2_client_secret = ${secret}`,
        'jira_oauth2_client_secret_previous = emulator-secret',
      ];
      await mend('client-credentials', { lines });
    });

  it('mends no client at all, and a manifest that cannot be read', async () => {
    await mend('client-credentials', {
      env: { NODE_ENV: 'production' },
      lines: ['jira_oauth2_client_id =', 'jira_oauth2_client_secret ='],
    });
    await mend('manifest', { lines: bot, files: { 'manifest.json': '{' } });
  });

  it('is known here, each of it, or why nobody can do it here', () => {
    const all: readonly string[] = Object.values(advices);
    const known = [...followed, ...notHere.map(([one]) => one)];
    const asSaid = (text: string) => text.replaceAll(/\{\w+\}/g, 'x');
    const unknown = all.filter((text) => !known.some((one) => one.test(asSaid(text))));
    expect(unknown).to.deep.equal([]);
    // Nor is there a way to follow what nobody says.
    expect(steps.filter(([one]) => !followed.has(one)).map(([one]) => one.source)).to.deep.equal([]);
    const unsaid = notHere.filter(([one]) => !all.some((text) => one.test(asSaid(text))));
    expect(unsaid.map(([one]) => one.source)).to.deep.equal([]);
  });
});
