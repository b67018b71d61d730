import { html, type Html } from '../../web/html';
import { differenceOf, scopesToShow, type Scope } from '../../atlassian/scopes';
import { withoutScope } from '../../doctor/findings';
import type { GrantLog } from '../grantLog';
import { saveSettings } from '../saveSettings';
import { saidIn } from '../layout';
import type { Section } from '../section';
import { nextSettings, type SetUp } from '../setUp';
import { table } from '../table';
import { dateIn, type ConfigurationTexts } from '../texts/configurationTexts';

type Texts = ConfigurationTexts['permissions'];

/** The APIs and scopes to tick in the developer console, beside those asked for and those granted. */
export function createPermissions(setUp: SetUp, grants: GrantLog): Section {
  return {
    id: 'permissions',
    title: ({ permissions: t }) => t.title,

    state({ permissions: t }) {
      const granted = grants.last();
      const { notAsked, notGranted } = differenceOf(nextSettings(setUp).scope, granted?.scopes);
      if (notAsked.length > 0) return { kind: 'wrong', text: t.notAsked };
      if (notGranted.length > 0) return { kind: 'wrong', text: t.notGranted };
      return granted ? { kind: 'done', text: t.granted } : { kind: 'open', text: t.unknown };
    },

    body({ form, texts }) {
      const { permissions: t } = texts;
      const { scope: asked } = nextSettings(setUp);
      const granted = grants.last();
      const shown = scopesToShow(asked, granted?.scopes ?? []);
      return html`<p>${t.intro}</p>
        <h2>${t.toTick}</h2>
        ${table(
          t.toTick,
          t.columns,
          shown.map((one) => row(t, one, asked, granted?.scopes)),
        )}
        <p class="quiet">
          ${t.askedFor}${texts.gap}${granted ? t.grantedLast(`${dateIn(texts, granted.at, 'short')} UTC`) : t.nobodyYet}
        </p>
        <h2>${t.difference}</h2>
        ${difference(texts, asked, granted?.scopes)}
        ${differenceOf(asked, undefined).notAsked.length > 0 ? form('ask', html`<button>${t.add}</button>`) : html``}`;
    },

    async post(action, _sent, { texts }) {
      if (action !== 'ask') return undefined;
      const { scope } = nextSettings(setUp);
      const missing = differenceOf(scope, undefined).notAsked.map((one) => one.scope);
      return saveSettings(setUp, { jira_oauth2_scope: [...scope, ...missing].join(' ') }, texts);
    },
  };
}

/** API and label are quoted from the console, which is in English. */
function row(t: Texts, { scope, api, label }: Scope, asked: readonly string[], granted: readonly string[] | undefined) {
  const where = api ?? (scope === 'offline_access' ? t.nothingToTick : t.lookForIt);
  const title = label === undefined ? html`` : html`${label}<br />`;
  const no = html`<strong>${t.no}</strong>`;
  return [
    where,
    html`${title}<code>${scope}</code>`,
    asked.includes(scope) ? t.yes : no,
    granted === undefined ? t.notKnown : granted.includes(scope) ? t.yes : no,
  ];
}

function difference(texts: ConfigurationTexts, asked: readonly string[], granted: readonly string[] | undefined): Html {
  const { permissions: t } = texts;
  const { notAsked, notGranted, notAskedButGranted } = differenceOf(asked, granted);
  const code = (scope: string) => html`<code>${scope}</code>`;
  const points = [
    ...notAsked.map(({ scope }) => t.isNotAsked(code(scope), saidIn(texts, withoutScope(scope)))),
    ...notGranted.map((scope) => (scope === 'offline_access' ? t.noRefreshToken : t.isNotGranted(code(scope)))),
    ...notAskedButGranted.map((scope) => t.isNotNeeded(code(scope))),
  ];
  if (points.length > 0)
    return html`<ul>
      ${points.map((point) => html`<li>${point}</li>`)}
    </ul>`;
  return html`<p>${granted === undefined ? t.allAsked : t.noDifference}</p>`;
}
