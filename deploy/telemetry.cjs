// Load it before the assistant: NODE_OPTIONS=--require=./deploy/telemetry.cjs, after npm install @opentelemetry/sdk-node.
// OpenTelemetry's own variables say where the data goes: OTEL_METRICS_EXPORTER, OTEL_EXPORTER_OTLP_ENDPOINT, ...
const { NodeSDK } = require('@opentelemetry/sdk-node');

const sdk = new NodeSDK();
sdk.start();
// Exports what was measured since the last time before the process ends.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void sdk.shutdown().catch(() => undefined));
