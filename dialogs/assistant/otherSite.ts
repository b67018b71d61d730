import type { Site } from '../../src/atlassian/types';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Logins } from '../logins';
import { chosenNameIn, nameSaidIn } from '../reading/nameSaid';
import type { TurnContext } from '../sdk';
import type { Task } from '../signedInDialog';
import { userText } from '../reading/userInput';

/** A link and nothing else, possibly in Slack's angle brackets. */
const onlyLink = /^<?(https?:\/\/[^\s<>|]+)(?:\|[^<>]*)?>?$/i;

/** A task at another of the person's sites: for "switch to Globex", or a link to a request there. */
export async function otherSiteIn(context: TurnContext, logins: Logins): Promise<Task | undefined> {
  const text = userText(context.activity);
  const [, link] = onlyLink.exec(text) ?? [];
  if (link === undefined && chosenNameIn(text) === undefined) return undefined;
  const { site, sites = [] } = (await logins.identity(context)) ?? {};
  if (!site) return undefined;
  if (link !== undefined) return at(link, site, sites);
  const name = nameSaidIn(text);
  const [named, ...others] = sites.filter((one) => namesOf(one).includes(name));
  if (!named) return undefined;
  return { dialog: 'switchSite', options: others.length > 0 ? { ask: true } : { siteId: named.cloudId } };
}

function at(link: string, here: Site, sites: readonly Site[]): Task | undefined {
  if (!URL.canParse(link)) return undefined;
  const { origin, pathname } = new URL(link);
  const site = sites.find(({ url }) => new URL(url).origin === origin);
  if (!site || site.cloudId === here.cloudId) return undefined;
  const key = requestKeyIn(pathname.split('/').findLast((part) => part !== '') ?? '');
  const siteId = site.cloudId;
  return key === undefined
    ? { dialog: 'switchSite', options: { siteId } }
    : { dialog: 'showRequest', options: { key }, siteId };
}

/** What people may call a site: its name, its host or the first part of that. */
function namesOf({ name, url }: Site): readonly string[] {
  const { host } = new URL(url);
  return [name.toLowerCase(), host, host.split('.', 1)[0] ?? host];
}
