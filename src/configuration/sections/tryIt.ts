import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { needsRestart, nextSettings, type SetUp } from '../setUp';
import type { TestSignIns } from '../testSignIn';
import { sayError, type Attempt, type SeenSite, type TestSignInResult } from '../testSignInResult';

/** Signs the administrator in through the real flow, and shows what a user of the chat would reach. */
export function createTryIt(setUp: SetUp, testSignIns: TestSignIns): Section {
  let last: TestSignInResult | undefined;

  return {
    id: 'try-it',
    title: 'Try it',

    state() {
      if (!last) return { kind: 'open', text: 'Not tried yet' };
      const problem = problemIn(last);
      return problem === undefined ? { kind: 'done', text: 'It works' } : { kind: 'wrong', text: problem };
    },

    body({ session, origin }) {
      const settings = nextSettings(setUp);
      const result = testSignIns.result(session);
      last = result ?? last;
      const isChanged = settings.callbackUrl !== setUp.running.callbackUrl;
      const callbackOrigin = new URL(settings.callbackUrl).origin;
      const isHere = atCallback(callbackOrigin, origin) === origin && !isChanged;
      const start = isHere
        ? startLink(testSignIns.begin(session, settings, origin), result !== undefined)
        : elsewhere(callbackOrigin, origin, isChanged);
      return html`<p>
          Sign in with your own Atlassian account, as your users will do from the chat.
          ${needsRestart(setUp) ? 'This tries the settings as they are saved; the chat has them after the next start.' : ''}
        </p>
        ${start} ${result ? show(result) : html``}
        <h2>If Atlassian does not let you through</h2>
        <ul>
          <li>
            “redirect_uri is not registered”: compare the <a href="../callback-url/">callback URL</a> letter by letter.
          </li>
          <li>
            “Your site admin must authorize this app”: an administrator of the site has to allow user-installed apps.
          </li>
          <li>
            It works for you and for nobody else: turn sharing on, under <strong>Distribution</strong> in the console.
          </li>
          <li>Portal-only customers cannot sign in to apps at all; they keep using the customer portal.</li>
        </ul>`;
    },
  };
}

function startLink(address: string, isAgain: boolean): Html {
  return html`<p><a class="button" href="${address}">${isAgain ? 'Sign in again' : 'Sign in at Atlassian'}</a></p>
    <p class="quiet">
      You come back to this page. What you allow is used to look once; the tokens are thrown away then, and no chat is
      signed in.
    </p>`;
}

/** Where the page has to be for the cookies to reach the callback: at its host, whatever the port. */
function atCallback(callbackOrigin: string, origin: string): string {
  const [callback, page] = [new URL(callbackOrigin), new URL(origin)];
  if (callback.protocol !== page.protocol) return callbackOrigin;
  page.hostname = callback.hostname;
  return page.origin;
}

/** The way back from Atlassian would not end here. */
function elsewhere(callbackOrigin: string, origin: string, isChanged: boolean): Html {
  return isChanged
    ? html`<p class="note">The callback URL has changed: start the assistant again first.</p>`
    : html`<p class="note">
        Atlassian sends you back to <code>${callbackOrigin}</code>, and you are logged in at <code>${origin}</code>: log
        in at <code>${atCallback(callbackOrigin, origin)}/configuration/</code> to try it.
      </p>`;
}

/** What is in the way of a user, in a few words. */
function problemIn(result: TestSignInResult): string | undefined {
  if (!('granted' in result)) return sayProblem(result.problem);
  const { account, sites, withheld } = result;
  if (account.kind === 'failed') return account.error;
  if (sites.kind === 'failed') return sites.error;
  if (userNameOf(result) === undefined) return 'The profile lacks the user name attribute';
  if (withheld.length > 0) return 'Less was granted than asked for';
  if (!sites.value.some(({ isUsable }) => isUsable)) return 'No site with Jira Service Management';
  return sites.value.some(({ desks }) => desks.kind === 'failed')
    ? 'The service desks of a site cannot be read'
    : undefined;
}

function sayProblem(problem: unknown): string {
  if (problem === 'declined') return 'You declined at Atlassian.';
  if (problem === 'refused') return 'Atlassian refused the request: compare client id, callback URL and scopes.';
  return sayError(problem);
}

function userNameOf(result: Extract<TestSignInResult, { granted: unknown }>): string | undefined {
  const { account, userNameAttribute } = result;
  if (account.kind === 'failed') return undefined;
  return userNameAttribute === 'email' ? account.value.email : account.value.accountId;
}

function show(result: TestSignInResult): Html {
  const problem = problemIn(result);
  const verdict =
    problem === undefined
      ? html`<p class="notice good" role="status" tabindex="-1" autofocus><strong>It works.</strong></p>`
      : html`<p class="notice bad" role="alert" tabindex="-1" autofocus><strong>${problem}</strong></p>`;
  if (!('granted' in result))
    return html`<h2>Result</h2>
      ${verdict}`;
  const { account, sites, granted, withheld, userNameAttribute } = result;
  return html`<h2>Result</h2>
    ${verdict}
    <dl>
      <dt>Account</dt>
      <dd>
        ${orError(account, ({ name, email, type }) => html`${name}${email === undefined ? '' : `, ${email}`} (${type})`)}
      </dd>
      <dt>User name, by <code>${userNameAttribute}</code></dt>
      <dd>${userNameOf(result) ?? 'The profile does not have it.'}</dd>
      <dt>Sites and service desks</dt>
      <dd>
        ${orError(sites, (all) =>
          all.length > 0
            ? html`<ul>
                ${all.map(siteLine)}
              </ul>`
            : html`None. Sign in with the account that you use at work.`,
        )}
      </dd>
      <dt>Scopes granted</dt>
      <dd>
        ${granted.length > 0 ? granted.join(', ') : 'Atlassian did not say.'}
        ${withheld.length > 0 ? html`<br /><strong>Not granted:</strong> ${withheld.join(', ')}` : html``}
      </dd>
    </dl>`;
}

function siteLine({ name, url, isUsable, desks }: SeenSite): Html {
  const found = isUsable
    ? orError(desks, (names) => html`${names.length > 0 ? names.join(', ') : 'no service desk that you may use'}`)
    : html`no Jira Service Management, or its scopes are not granted there`;
  return html`<li><strong>${name}</strong> (${new URL(url).host}): ${found}</li>`;
}

function orError<T>(found: Attempt<T>, say: (value: T) => Html): Html {
  return found.kind === 'found' ? say(found.value) : html`<strong>${found.error}</strong>`;
}
