import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAPause } from './afterAPause';
import { chatSteps } from './chatSteps';
import { isMet, tableOf, type Finding } from './figure';
import { firstTurn } from './firstTurn';
import { manyGrants } from './manyGrants';
import { memory } from './memory';
import { reads } from './reads';
import { signIns } from './signIns';
import { startUp } from './startUp';
import { tokenLookup } from './tokenLookup';
import { waits } from './waits';
import { turns } from './turns';
import { understandingCost } from './understanding';

const help = `Measures this package beside the bare Bot Framework SDK, both in turns on this machine. Ratios hold on any machine.

--json FILE       also writes the figures as JSON
--only NAME       runs one benchmark only, by a word of its name; may be given several times
--rounds NUMBER   how often the sides take turns; default 7
--grants NUMBER   grants in the large store; default 1000000`;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '7' },
    grants: { type: 'string', default: '1000000' },
    help: { type: 'boolean', short: 'h' },
  },
});

const rounds = Number(values.rounds);

const benchmarks: Readonly<Record<string, (directory: string) => Promise<Finding[]>>> = {
  'token lookup': async (directory) => [await tokenLookup(directory, rounds)],
  'sign-ins and callbacks': (directory) => signIns(directory, rounds),
  'chat steps': async () => [await chatSteps(Math.min(rounds, 3))],
  'a turn, signed in': async (directory) => [await turns(directory, rounds)],
  'many grants': async (directory) => [await manyGrants(directory, rounds, Number(values.grants))],
  'waits, 80 ms away': async () => [await waits()],
  'after a pause': async () => [await afterAPause()],
  reads: async () => [await reads(rounds)],
  memory: async (directory) => [await memory(directory)],
  understanding: async () => [await understandingCost(rounds)],
  'first turn': async () => [await firstTurn(rounds)],
  'start-up': async (directory) => [await startUp(directory, 2 * rounds)],
};

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const findings: Finding[] = [];
  for (const [name, run] of Object.entries(benchmarks)) {
    if (values.only && !values.only.some((word) => name.includes(word))) continue;
    const directory = mkdtempSync(join(tmpdir(), 'botbuilder-atlassian-bench-'));
    const start = performance.now();
    try {
      findings.push(...(await run(directory)));
      process.stderr.write(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
  process.stdout.write(`${tableOf(findings)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reportOf(findings), undefined, 2)}\n`);
}

function reportOf(findings: readonly Finding[]): object {
  const { version, platform, arch } = process;
  return {
    node: version,
    platform: `${platform} ${arch}`,
    findings: findings.map(({ name, figures }) => ({
      name,
      figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
    })),
  };
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
