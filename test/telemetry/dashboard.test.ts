import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod/v4';
import { failures } from '../../src/login/failures';
import { metrics } from '../../src/telemetry/metrics';
import { useMetrics } from '../support/metricReader';

const panels = z
  .object({
    panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).min(1) })),
  })
  .parse(JSON.parse(readFileSync('deploy/dashboard.json', 'utf8'))).panels;
const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

/** What Prometheus makes of a name: as OpenTelemetry's exporter for it writes it, and as collector and OTLP receiver do. */
function namesOf(name: string, isHistogram: boolean): readonly string[] {
  const plain = `botbuilder_atlassian_${name.replaceAll('.', '_')}`;
  if (!isHistogram) return [`${plain}_total`];
  return ['', '_seconds'].flatMap((unit) => ['bucket', 'count', 'sum'].map((part) => `${plain}${unit}_${part}`));
}

describe('deploy/dashboard.json', () => {
  const measured = useMetrics();

  /** Every metric there is, by the names that Prometheus has for it, with its labels. */
  async function known(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    metrics.signInStarted();
    metrics.signInFinished('signedIn');
    metrics.refresh('renewed');
    metrics.refreshConflict();
    metrics.call('create request', performance.now(), { status: 500, error: 'unavailable' });
    metrics.callbackToChat(performance.now(), 'told');
    return new Map(
      (await measured.all()).flatMap(({ name, attributes, sum }) => {
        const labels = new Set([...Object.keys(attributes).map((one) => one.replaceAll('.', '_')), 'le']);
        return namesOf(name, sum !== undefined).map((one) => [one, labels] as const);
      }),
    );
  }
  /** In an expression: each selector, its metric as a pattern, and the labels it asks for. */
  const selectorsIn = (expr: string) =>
    [...expr.matchAll(/(botbuilder_atlassian_\w+)?(?:\{([^}]*)\})?\[\d+\w\]/g)].map(([, name, inner = '']) => ({
      pattern: new RegExp(`^${name ?? /__name__=~"([^"]+)"/.exec(inner)?.[1] ?? 'none'}$`),
      labels: [...inner.matchAll(/(\w+)(?:=~|!=|=)"/g)]
        .map(([, label = '']) => label)
        .filter((one) => one !== '__name__'),
    }));

  it('asks for metrics that there are, by labels that they have, whichever way they come to Prometheus', async () => {
    const metricsThere = await known();
    for (const expr of expressions) {
      const selectors = selectorsIn(expr);
      expect(selectors, expr).to.have.lengthOf(1);
      const grouped = (/ by \(([^)]*)\)/.exec(expr)?.[1] ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
      for (const { pattern, labels } of selectors) {
        const fitting = [...metricsThere].filter(([name]) => pattern.test(name));
        expect(fitting, `${expr} finds nothing`).to.have.lengthOf(expr.includes('__name__') ? 2 : 1);
        for (const [name, has] of fitting)
          expect(
            [...labels, ...grouped].filter((label) => !has.has(label)),
            `${name} in ${expr}`,
          ).to.deep.equal([]);
      }
    }
  });

  it('shows every metric', async () => {
    const patterns = expressions.flatMap(selectorsIn).map(({ pattern }) => pattern);
    const families = new Map(
      [...(await known()).keys()].map((name) => [name.replace(/(_seconds)?_(bucket|count|sum)$/, ''), name]),
    );
    for (const family of families.keys())
      expect(
        patterns.some((pattern) => [...namesWith(family)].some((name) => pattern.test(name))),
        family,
      ).to.equal(true);
  });

  it('names outcomes that there are', () => {
    const named = expressions.flatMap((expr) => /outcome=~"([^"]+)"/.exec(expr)?.[1]?.split('|') ?? []);
    expect(named).not.to.deep.equal([]);
    expect(named.filter((one) => !failures.some((failure) => failure === one))).to.deep.equal([]);
  });
});

function namesWith(family: string): readonly string[] {
  return [family, ...['bucket', 'count', 'sum'].map((part) => `${family}_${part}`)];
}
