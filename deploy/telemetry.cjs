// Loaded before the assistant: NODE_OPTIONS=--require=./deploy/telemetry.cjs, after npm install @opentelemetry/sdk-node.
// What goes where is said by OpenTelemetry's own variables: OTEL_METRICS_EXPORTER, OTEL_EXPORTER_OTLP_ENDPOINT, ...
const { NodeSDK } = require('@opentelemetry/sdk-node');

const sdk = new NodeSDK();
sdk.start();
// What was measured since the last export goes out before the process ends.
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void sdk.shutdown().catch(() => undefined));
