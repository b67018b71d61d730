import { z } from 'zod/v4';
import type { Send } from '../../atlassian/http';
import { html, type Html } from '../../web/html';
import { checkClient, type ClientCheck } from '../../atlassian/clientCheck';
import { longestValue, looksSecret, pairSlip } from '../../settings/clientSlip';
import { valueFault } from '../../settings/settingsSchema';
import { saidIn } from '../layout';
import { saveSettings } from '../saveSettings';
import type { Notice } from '../notice';
import type { Section } from '../section';
import { keptIn, type AdminSession } from '../sessions';
import { needsRestart, nextSettings, type SetUp } from '../setUp';
import type { ConfigurationTexts } from '../texts/configurationTexts';
import { textField } from '../textField';
import type { Said } from '../../platform/said';
import { sayOfSettings } from '../../settings/sentences';

type Texts = ConfigurationTexts['credentials'];

/** The client id and secret: entered, checked with Atlassian, written to the settings file, and never shown again. */
export function createCredentials(setUp: SetUp, send: Send): Section {
  const id = 'client-id-and-secret';
  let checked: { readonly clientId: string; readonly clientSecret: string; readonly check: ClientCheck } | undefined;

  function ask(clientId: string, clientSecret: string): Promise<ClientCheck> {
    // Ask the server that the settings name, even while the emulator stands in because no client id is set.
    const { authUrl, apiUrl } = setUp.read().settings;
    return checkClient({ ...nextSettings(setUp), authUrl, apiUrl, clientId, clientSecret }, send);
  }

  async function check(clientId: string, clientSecret: string): Promise<ClientCheck> {
    const found = await ask(clientId, clientSecret);
    checked = { clientId, clientSecret, check: found };
    return found;
  }

  /** The secret being replaced, if Atlassian still accepts it: other instances may have no other yet. */
  async function formerSecret(clientId: string, clientSecret: string): Promise<string> {
    const { settings } = setUp.read();
    const former = settings.clientSecret;
    if (settings.clientId !== clientId || former === undefined) return '';
    if (former === clientSecret) return settings.previousClientSecret ?? '';
    return (await ask(clientId, former)).kind === 'refused' ? '' : former;
  }

  async function dropFormer(texts: ConfigurationTexts, clientId: string, clientSecret: string): Promise<Notice> {
    const { credentials: t } = texts;
    const found = await check(clientId, clientSecret);
    if (found.kind !== 'known') return bad(t.formerStays, noticeOf(t, found).text);
    return saveSettings(setUp, { jira_oauth2_client_secret_previous: '' }, texts);
  }

  const keep = (session: AdminSession, clientId?: string) => (session.kept = { ...session.kept, [id]: clientId });

  return {
    id,
    title: ({ credentials: t }) => t.title,

    state({ credentials: t }) {
      const { clientId, clientSecret } = setUp.read().settings;
      if (clientId === undefined || clientSecret === undefined) return { kind: 'open', text: t.none };
      if (checked?.clientId !== clientId || checked.clientSecret !== clientSecret)
        return { kind: 'open', text: t.notChecked };
      if (checked.check.kind !== 'known') return { kind: 'wrong', text: noticeOf(t, checked.check).text };
      return needsRestart(setUp) ? { kind: 'open', text: t.restart } : { kind: 'done', text: t.known };
    },

    body({ session, form, texts }) {
      const { credentials: t } = texts;
      const entered = keptIn(session, id, z.string());
      const { settings, files, placeOf } = setUp.read();
      const file = files.at(-1);
      const { clientId, previousClientSecret } = settings;
      return html`<p>${t.intro}</p>
        ${
          clientId === undefined
            ? html`<p>${t.noneYet}</p>`
            : html`<p>
                  ${t.saved(html`<code>${clientId.slice(-4)}</code>`, inBrackets(texts, placeOf('jira_oauth2_client_secret')))}
                </p>
                ${form('check', html`<button class="second">${t.check}</button>`)}`
        }
        ${
          previousClientSecret === undefined
            ? ''
            : html`<p>${t.formerKept(inBrackets(texts, placeOf('jira_oauth2_client_secret_previous')))}</p>
                ${form('drop', html`<button class="second">${t.dropFormer}</button>`)}`
        }
        ${
          file === undefined
            ? ''
            : html`<h2>${clientId === undefined ? t.enter : t.enterOthers}</h2>
                ${form(
                  'save',
                  html`${textField({
                      id: 'client-id',
                      name: 'client_id',
                      label: t.clientId,
                      ...(entered === undefined ? {} : { value: entered }),
                      isRequired: true,
                      longest: longestValue,
                      attributes: html`spellcheck="false" data-unkept`,
                    })}
                    ${textField({
                      id: 'client-secret',
                      name: 'client_secret',
                      label: t.secret,
                      note: t.secretNote(html`<code>${file}</code>`),
                      isRequired: true,
                      longest: longestValue,
                      attributes: html`type="password"`,
                    })} <button>${t.checkAndSave}</button>`,
                )}`
        }`;
    },

    async post(action, sent, { session, texts }) {
      const { credentials: t, saving } = texts;
      if (action === 'check' || action === 'drop') {
        const { clientId, clientSecret, previousClientSecret } = setUp.read().settings;
        if (clientId === undefined || clientSecret === undefined) return bad(t.noneToCheck);
        if (action === 'drop') return dropFormer(texts, clientId, clientSecret);
        const found = await check(clientId, clientSecret);
        return previousClientSecret === undefined
          ? noticeOf(t, found)
          : noticeOfBoth(t, found, await ask(clientId, previousClientSecret));
      }
      if (action !== 'save') return undefined;
      const [clientId, clientSecret] = ['client_id', 'client_secret'].map((name) => (sent.get(name) ?? '').trim());
      keep(session, shownAgain(clientId, clientSecret));
      if (!clientId || !clientSecret) return bad(t.enterBoth);
      const slip = slipIn(t, clientId, clientSecret);
      if (slip) return { ...slip, details: [saving.nothingSaved] };
      const found = await check(clientId, clientSecret);
      if (found.kind === 'refused' || found.kind === 'notAtlassian') {
        const { text, details = [] } = noticeOf(t, found);
        return bad(text, ...details, saving.nothingSaved);
      }
      const saved = save(setUp, texts, clientId, clientSecret, await formerSecret(clientId, clientSecret), found);
      if (saved.kind !== 'bad') keep(session);
      return saved;
    },
  };
}

/** The client id, unless it cannot be one: it may be a secret pasted into the wrong field, and those are never shown again. */
function shownAgain(clientId = '', clientSecret = ''): string | undefined {
  const isNone =
    valueFault('jira_oauth2_client_id', clientId) ?? pairSlip(clientId, clientSecret) ?? looksSecret(clientId);
  return isNone ? undefined : clientId;
}

/** Applies the rules of the settings file. */
function slipIn(t: Texts, clientId: string, clientSecret: string): Notice | undefined {
  const ofId = valueFault('jira_oauth2_client_id', clientId);
  if (ofId !== undefined) return { kind: 'bad', text: t.badId, said: [sayOfSettings('itFault', { fault: ofId })] };
  const ofSecret = valueFault('jira_oauth2_client_secret', clientSecret) ?? pairSlip(clientId, clientSecret);
  return ofSecret === undefined
    ? undefined
    : { kind: 'bad', text: t.badSecret, said: [sayOfSettings('itFault', { fault: ofSecret })] };
}

function save(
  setUp: SetUp,
  texts: ConfigurationTexts,
  clientId: string,
  clientSecret: string,
  former: string,
  found: ClientCheck,
): Notice {
  const { credentials: t } = texts;
  const values = { jira_oauth2_client_id: clientId, jira_oauth2_client_secret: clientSecret };
  const isPreviousThere = setUp.read().settings.previousClientSecret !== undefined;
  const saved = saveSettings(
    setUp,
    former === '' && !isPreviousThere ? values : { ...values, jira_oauth2_client_secret_previous: former },
    texts,
  );
  if (saved.kind === 'bad') return saved;
  const details = [...(saved.details ?? []), ...(former === '' ? [] : [t.formerIsKept])];
  if (found.kind === 'known') return { ...saved, text: t.knows(saved.text), details };
  return { ...saved, kind: 'warning', text: `${saved.text} ${noticeOf(t, found).text}`, details };
}

function noticeOfBoth(t: Texts, check: ClientCheck, former: ClientCheck): Notice {
  if (check.kind === 'known' && former.kind === 'known') return { ...noticeOf(t, check), details: [t.formerIsKept] };
  if (check.kind === 'known' && former.kind === 'refused') return { ...noticeOf(t, check), details: [t.formerRefused] };
  if (check.kind === 'refused' && former.kind === 'known')
    return { kind: 'warning', text: t.formerAlone, details: [t.formerAloneWhat] };
  return noticeOf(t, check);
}

function bad(text: string, ...details: readonly string[]): Notice {
  return { kind: 'bad', text, details };
}

function noticeOf(t: Texts, check: ClientCheck): Notice {
  switch (check.kind) {
    case 'known':
      return { kind: 'good', text: t.isKnown };
    case 'refused':
      return bad(t.refused, t.copyAgain);
    case 'notAtlassian':
      return bad(t.notAtlassian, t.removeSetting);
    case 'unknown':
      return { kind: 'warning', text: t.unchecked(check.said) };
  }
}

/** Where a setting is written; nothing if whatever started this process gave it. */
function inBrackets(texts: ConfigurationTexts, where: Said | undefined): Html {
  return where === undefined ? html`` : html` (${saidIn(texts, where)})`;
}
