import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { rehearse } from '../../src/assistant/rehearse';
import { listening } from '../support/listening';
import { useMetrics } from '../support/metricReader';
import { runProgram } from '../support/program';

describe('a rehearsal', () => {
  const measured = useMetrics();

  it('runs what the first turn runs', async () => {
    const program = runProgram(join(__dirname, '..', 'support', 'rehearsalChild.js'), {}, undefined, ['--rehearse']);
    expect(await program.ended, program.output.join('\n')).to.equal(0);
    const [all = 0, unseen = 0] = JSON.parse(program.output.join('')) as number[];
    expect(all).to.be.above(500);
    // Without a rehearsal it is four of five.
    expect(unseen / all).to.be.below(0.03);
  });

  it('counts nothing, and leaves nothing open', async () => {
    const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;
    const before = servers();
    await rehearse('info');
    expect(await measured.all()).to.deep.equal([]);
    // Node.js lets go of what is closed some rounds later.
    for (let round = 0; round < 10_000 && servers() > before; round += 1) await setImmediate();
    expect(servers()).to.equal(before);
  });

  it('is left out where its messages would go to a proxy', async () => {
    const seen: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url);
      response.end('{}');
    });
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${await listening(proxy)}`;
    try {
      await rehearse('info');
    } finally {
      delete process.env['HTTP_PROXY'];
      proxy.closeAllConnections();
      proxy.close();
    }
    expect(seen).to.deep.equal([]);
  });
});
