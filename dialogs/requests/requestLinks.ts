import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Logins } from '../logins';
import type { TurnContext } from '../sdk';
import { mayHaveKeys, withKeys } from './normaliseKeys';
import { userText } from '../reading/userInput';

/** A link, in the markup that chats put around it: Slack's `<https://…|title>`. */
const links = /<?(https?:\/\/[^\s<>|]*[^\s<>|.,:;!?)])(?:\|[^<>]*)?>?/gi;

/**
 * The message text, with each link to a request of the site, in its portal or in Jira, replaced by the key: `https://acme.atlassian.net/browse/ITH-6`
 * and `…/servicedesk/customer/portal/1/ITH-6`. Links to other sites stay. Loosely typed keys are written out, too.
 */
export async function textWithKeys(context: TurnContext, logins: Logins): Promise<string> {
  const text = userText(context.activity);
  if (!text.includes('://')) return mayHaveKeys(text) ? withKeys(await logins.session(context), text) : text;
  const site = (await logins.identity(context))?.site;
  return site ? text.replaceAll(links, (whole, link: string) => keyAt(link, site.url) ?? whole) : text;
}

function keyAt(link: string, siteUrl: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  return requestKeyIn(url.pathname.split('/').findLast((part) => part !== '') ?? '');
}
