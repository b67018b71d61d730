import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request as BotRequest,
} from 'botbuilder';
import restify from 'restify';

// The smallest bot there is on restify and the Bot Framework, as a program: what a start costs without this package.
// With the argument `dialogs` it also loads the SDK's dialogs, as every bot with a conversation does.

async function main(): Promise<void> {
  if (process.argv.includes('dialogs')) await import('botbuilder-dialogs');
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as BotRequest, response, async (context) => {
      if (context.activity.type === ActivityTypes.Message)
        await context.sendActivity(`You said ${context.activity.text}`);
    });
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write('The bare bot listens.\n'));
}

void main();
