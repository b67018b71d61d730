import { createApplications } from '../../applications/applications';
import { notChecked, ok, problem, type Check } from '../check';
import { lookIntoStore } from '../store';
import { say } from '../findings';

/** Whether any application offers the log-in: otherwise the bot works, but nobody can sign in. */
export const application: Check = {
  id: 'application',
  title: 'Log-in offered',
  needs: ['storage_url', 'encryption_keys', 'MicrosoftAppId'],
  async run(context) {
    const { microsoftAppId: appId } = context.settings;
    const looked = await lookIntoStore(context, (storage, encryptionKeys) =>
      createApplications({ storage, encryptionKeys }).list(),
    );
    if (looked.kind === 'none yet') return ok(say('offeredEverywhere'));
    if (looked.kind === 'no keys') return notChecked(say('waitsForKeys'));
    const offering = looked.found.filter(({ providers }) => providers.some(({ kind }) => kind === 'jira'));
    if (offering.length === 0) return problem(say('notOffered'), say('addToApplication'), where);
    const isOurs = (botId: string) => botId === '' || appId === undefined || isSameBot(botId, appId);
    return offering.some(({ botId }) => isOurs(botId))
      ? ok(say('offeredBy', { applications: offering.map(({ name }) => `"${name}"`) }))
      : problem(say('offeredByOtherBots'), say('giveThisBotsId'), where);
  },
};

const where = say('applicationsPage');

/** In Teams a bot's id is a number followed by its app id. */
function isSameBot(botId: string, appId: string): boolean {
  return botId.replace(/^\d+:/, '').toLowerCase() === appId.toLowerCase();
}
