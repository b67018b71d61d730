import { metrics, type Attributes } from '@opentelemetry/api';
import { DataPointType, MeterProvider, MetricReader, type MetricData } from '@opentelemetry/sdk-metrics';

/** A reader that collects on demand. */
class AskedReader extends MetricReader {
  protected override async onShutdown(): Promise<void> {}
  protected override async onForceFlush(): Promise<void> {}
}

/** One measurement: a counter's sum, or the number of values in a histogram. */
interface Measured {
  readonly name: string;
  readonly attributes: Attributes;
  readonly count: number;
  /** For a histogram, the sum of its values. */
  readonly sum?: number;
}

export interface MeasuredMetrics {
  /** Everything measured since the test began, with names without `botbuilder_atlassian.`. */
  all(): Promise<Measured[]>;
  /** One metric's count for each set of attributes, as `value,value`. */
  counts(name: string): Promise<Readonly<Record<string, number>>>;
  /** Every metric's unit. */
  units(): Promise<Readonly<Record<string, string>>>;
}

/** OpenTelemetry's own SDK for each test of the calling suite. */
export function useMetrics(): MeasuredMetrics {
  let provider: MeterProvider;
  let reader: AskedReader;
  beforeEach(() => {
    reader = new AskedReader();
    provider = new MeterProvider({ readers: [reader] });
    metrics.setGlobalMeterProvider(provider);
  });
  afterEach(async () => {
    metrics.disable();
    await provider.shutdown();
  });

  async function collect(): Promise<MetricData[]> {
    const { resourceMetrics } = await reader.collect();
    return resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  }
  const shortName = ({ descriptor }: MetricData) => descriptor.name.replace(/^botbuilder_atlassian\./, '');

  async function all(): Promise<Measured[]> {
    return (await collect()).flatMap((metric) => {
      const name = shortName(metric);
      switch (metric.dataPointType) {
        case DataPointType.HISTOGRAM:
          return metric.dataPoints.map(({ attributes, value: { count, sum } }) => ({
            name,
            attributes,
            count,
            ...(sum === undefined ? {} : { sum }),
          }));
        case DataPointType.SUM:
          return metric.dataPoints.map(({ attributes, value }) => ({ name, attributes, count: value }));
        default:
          throw new Error(`${name} is neither a counter nor a histogram`);
      }
    });
  }

  return {
    all,
    async counts(name) {
      const points = (await all()).filter((point) => point.name === name);
      return Object.fromEntries(points.map(({ attributes, count }) => [Object.values(attributes).join(), count]));
    },
    units: async () =>
      Object.fromEntries((await collect()).map((metric) => [shortName(metric), metric.descriptor.unit])),
  };
}
