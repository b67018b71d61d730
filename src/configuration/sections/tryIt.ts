import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { needsRestart, nextSettings, type SetUp } from '../setUp';
import type { TestSignIns } from '../testSignIn';
import type { Attempt, SeenError, SeenSite, TestSignInResult } from '../testSignInResult';
import { list, type ConfigurationTexts } from '../texts/configurationTexts';

type Texts = ConfigurationTexts['tryIt'];

/**
 * Signs the administrator in through the real flow, and shows what a user of the chat would reach. `chatClient`: the address
 * of a chat client that runs beside the assistant.
 */
export function createTryIt(
  setUp: SetUp,
  testSignIns: TestSignIns,
  chatClient: () => string | undefined = () => undefined,
): Section {
  let last: TestSignInResult | undefined;

  return {
    id: 'try-it',
    title: ({ tryIt: t }) => t.title,
    isShownBySignIns: true,

    state({ tryIt: t }) {
      if (!last) return { kind: 'open', text: t.notTried };
      const problem = problemIn(t, last);
      return problem === undefined ? { kind: 'done', text: t.works } : { kind: 'wrong', text: problem };
    },

    body({ session, origin, texts }) {
      const { tryIt: t } = texts;
      const settings = nextSettings(setUp);
      const chat = chatClient();
      const result = testSignIns.result(session);
      last = result ?? last;
      const isChanged = settings.callbackUrl !== setUp.running.callbackUrl;
      const callbackOrigin = new URL(settings.callbackUrl).origin;
      const isHere = atCallback(callbackOrigin, origin) === origin && !isChanged;
      const start = isHere
        ? startLink(t, testSignIns.begin(session, settings, origin), result !== undefined)
        : elsewhere(t, callbackOrigin, origin, isChanged);
      return html`<p>${t.intro}${texts.gap}${needsRestart(setUp) ? t.triesSaved : ''}</p>
        ${start} ${chat === undefined ? '' : html`<p>${t.orChat} <a href="${chat}">${t.openChat}</a></p>`}
        ${result ? show(texts, result, (accountId) => testSignIns.named(accountId)) : html``}
        <h2>${t.ifNot}</h2>
        <ul>
          ${t.hints.map((hint) => html`<li>${hint}</li>`)}
        </ul>`;
    },
  };
}

function startLink(t: Texts, address: string, isAgain: boolean): Html {
  return html`<p><a class="button" href="${address}">${isAgain ? t.again : t.signIn}</a></p>
    <p class="quiet">${t.note}</p>`;
}

/** The origin at which the page must be for its cookies to reach the callback: at the callback's host, on any port. */
function atCallback(callbackOrigin: string, origin: string): string {
  const [callback, page] = [new URL(callbackOrigin), new URL(origin)];
  if (callback.protocol !== page.protocol) return callbackOrigin;
  page.hostname = callback.hostname;
  return page.origin;
}

/** Shown instead if the redirect from Atlassian would not end here. */
function elsewhere(t: Texts, callbackOrigin: string, origin: string, isChanged: boolean): Html {
  const code = (address: string) => html`<code>${address}</code>`;
  const address = `${atCallback(callbackOrigin, origin)}/configuration/`;
  return html`<p class="note">
    ${isChanged ? t.changed : t.atOther(code(callbackOrigin), code(origin), code(address))}
  </p>`;
}

/** What would stop a user, in a few words. */
function problemIn(t: Texts, result: TestSignInResult): string | undefined {
  if (!('granted' in result)) return sayProblem(t, result.problem);
  const { account, sites, withheld } = result;
  if (account.kind === 'failed') return sayError(t, account.error);
  if (sites.kind === 'failed') return sayError(t, sites.error);
  if (userNameOf(result) === undefined) return t.noUserName;
  if (withheld.length > 0) return t.lessGranted;
  if (!sites.value.some(({ isUsable }) => isUsable)) return t.noSite;
  return sites.value.some(({ desks }) => desks.kind === 'failed') ? t.desksUnread : undefined;
}

function sayProblem(t: Texts, problem: 'declined' | 'refused' | SeenError): string {
  if (problem === 'declined') return t.declined;
  return problem === 'refused' ? t.requestRefused : sayError(t, problem);
}

/** Says in a sentence what went wrong at Atlassian, quoting nothing of the request or the response. */
function sayError({ errors: t }: Texts, { code, status }: SeenError): string {
  switch (code) {
    case undefined:
      return t.own;
    case 'misconfigured':
      return t.misconfigured;
    case 'grant-ended':
      return t.codeRefused;
    case 'missing-scope':
      return t.missingScope;
    case 'unauthorized':
    case 'forbidden':
      return t.forbidden(status ?? 403);
    case 'rate-limited':
      return t.rateLimited;
    default:
      return t.unavailable(status);
  }
}

function userNameOf(result: Extract<TestSignInResult, { granted: unknown }>): string | undefined {
  const { account } = result;
  return account.kind === 'failed' ? undefined : account.value.userName;
}

function show(texts: ConfigurationTexts, result: TestSignInResult, named: TestSignIns['named']): Html {
  const { tryIt: t } = texts;
  const problem = problemIn(t, result);
  const verdict =
    problem === undefined
      ? html`<p class="notice good" role="status" tabindex="-1" autofocus><strong>${t.works}</strong></p>`
      : html`<p class="notice bad" role="alert" tabindex="-1" autofocus><strong>${problem}</strong></p>`;
  if (!('granted' in result))
    return html`<h2>${t.result}</h2>
      ${verdict}`;
  const { account, sites, granted, withheld, userNameAttribute } = result;
  return html`<h2>${t.result}</h2>
    ${verdict}
    <dl>
      <dt>${t.account}</dt>
      <dd>
        ${orError(t, account, ({ accountId, type }) => {
          const { name, email } = named(accountId) ?? {};
          if (name === undefined) return html`<code>${accountId}</code> (${type})`;
          return html`<bdi>${name}</bdi>${email === undefined ? '' : html`, <bdi>${email}</bdi>`} (${type})`;
        })}
      </dd>
      <dt>${t.userName(html`<code>${userNameAttribute}</code>`)}</dt>
      <dd>${userNameOf(result) ?? t.profileLacksIt}</dd>
      <dt>${t.sites}</dt>
      <dd>
        ${orError(t, sites, (all) =>
          all.length > 0
            ? html`<ul>
                ${all.map((site) => siteLine(texts, site))}
              </ul>`
            : html`${t.noSites}`,
        )}
      </dd>
      <dt>${t.scopes}</dt>
      <dd>
        ${granted.length > 0 ? html`<bdi>${granted.join(', ')}</bdi>` : t.notSaid}
        ${withheld.length > 0 ? html`<br /><strong>${t.withheld}</strong> <bdi>${withheld.join(', ')}</bdi>` : html``}
      </dd>
    </dl>`;
}

function siteLine(texts: ConfigurationTexts, { name, url, isUsable, desks }: SeenSite): Html {
  const { tryIt: t } = texts;
  const found = isUsable
    ? orError(t, desks, (names) => html`${names.length > 0 ? list(texts, names) : t.noDesk}`)
    : html`${t.noServiceManagement}`;
  return html`<li>
    <bdi><strong>${name}</strong> (${new URL(url).host})</bdi>: ${found}
  </li>`;
}

function orError<T>(t: Texts, found: Attempt<T>, say: (value: T) => Html): Html {
  return found.kind === 'found' ? say(found.value) : html`<strong>${sayError(t, found.error)}</strong>`;
}
