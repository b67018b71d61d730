// Stores the code that V8 has compiled once the bundled assistant has started and warmed up. On another machine or Node.js version the
// first start does.
const quiet = { LOG_LEVEL: 'error', KBOT_CONF: '', STORAGE_URL: 'memory:', HOST: '127.0.0.1', PORT: '0' };
Object.assign(process.env, quiet, { JIRA_OAUTH2_CLIENT_ID: 'nobody', JIRA_OAUTH2_CLIENT_SECRET: 'nothing' });
process.stdout.write = () => true;
const { runAssistant } = await import('../dist/src/assistant/bundled.js');
await runAssistant({ companions: false, args: [] });
process.exit();
