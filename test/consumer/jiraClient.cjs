// jira.js acts for the person who is signed in, through the session: it never has their token. This is its version 5.
const assert = require('node:assert/strict');
const { TestAdapter } = require('botbuilder');
const { createAtlassianLogin, defaultScope } = require('botbuilder-atlassian');
const { startEmulator } = require('botbuilder-atlassian/emulator');
const { emulated, signIn } = require('botbuilder-atlassian/testing');
const { Version3Client } = require('jira.js');

async function main() {
  const emulator = await startEmulator();
  const scope = [...defaultScope, 'read:jira-user', 'read:jira-work', 'write:jira-work'];
  const jira = createAtlassianLogin({ ...emulated(emulator), scope });
  const session = await signIn(new TestAdapter(async () => {}), 'Mia Krystof', jira);

  const client = new Version3Client({
    host: session.baseUrl,
    baseRequestConfig: { adapter: 'fetch', env: { fetch: session.fetch } },
  });
  assert.equal((await client.myself.getCurrentUser()).displayName, 'Mia Krystof');
  const { issues } = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearch({
    jql: 'project = ITH',
    maxResults: 2,
  });
  assert.equal(issues.length, 2);
  const { key } = await client.issues.getIssue({ issueIdOrKey: 'ITH-1' });
  await client.issueComments.addComment({ issueIdOrKey: key, comment: 'From jira.js' });
  const { items } = await session.serviceDesk.comments(key);
  assert.ok(
    items.some(({ body }) => body.includes('From jira.js')),
    JSON.stringify(items),
  );
  await emulator.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
