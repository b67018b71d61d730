import { createApplications } from '../../applications/applications';
import { notChecked, ok, problem, type Check } from '../check';
import { lookIntoStore } from '../store';

/** Whether the log-in is offered anywhere: without it the bot is there, and nobody can sign in. */
export const application: Check = {
  id: 'application',
  title: 'Log-in offered',
  needs: ['storage_url', 'encryption_keys', 'MicrosoftAppId'],
  async run(context) {
    const { microsoftAppId: appId } = context.settings;
    const looked = await lookIntoStore(context, (storage, encryptionKeys) =>
      createApplications({ storage, encryptionKeys }).list(),
    );
    if (looked.kind === 'none yet') return ok('In every chat, until something else is saved.');
    if (looked.kind === 'no keys') return notChecked('It has to wait until there are encryption keys.');
    const offering = looked.found.filter(({ providers }) => providers.some(({ kind }) => kind === 'jira'));
    if (offering.length === 0)
      return problem('No application offers Log in with Jira: nobody can sign in.', 'Add it to one of them.', where);
    const isOurs = (botId: string) => botId === '' || appId === undefined || isSameBot(botId, appId);
    return offering.some(({ botId }) => isOurs(botId))
      ? ok(`By ${offering.map(({ name }) => `"${name}"`).join(', ')}.`)
      : problem(
          'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.',
          'Give one of them this bot’s id, or none.',
          where,
        );
  },
};

const where = 'the configuration page, Applications';

/** In Teams a bot is known by its app id after a number. */
function isSameBot(botId: string, appId: string): boolean {
  return botId.replace(/^\d+:/, '').toLowerCase() === appId.toLowerCase();
}
