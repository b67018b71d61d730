import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { startToolbox } from '../support/toolbox';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('the page about tools', () => {
  const closing = useClosing();

  it('shows the code that the tests run', () => {
    const page = readFileSync('docs/tools.md', 'utf8');
    const run = linesOf(readFileSync('test/support/documentedBot.ts', 'utf8')).join('\n');
    const [inABot = '', shapes = '', ...rest] = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code = '']) => code,
    );
    // That of an agent runs with all other snippets.
    expect(rest).to.have.length(1);
    const [imports = '', ...bot] = inABot.split('\n\n');
    for (const part of [imports, bot.join('\n'), shapes]) expect(run).to.contain(linesOf(part).join('\n'));
  });

  it('names every tool', async () => {
    const { tools } = await closing(startToolbox());
    const page = readFileSync('docs/tools.md', 'utf8');
    const named = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
    expect(named).to.deep.equal(tools().map(({ name }) => name));
  });
});
