import { valueFault } from '../../settings/settingsSchema';
import { html, type Html } from '../../web/html';
import type { Fields } from '../formResult';
import type { Notice } from '../notice';
import { saveSettings } from '../saveSettings';
import { nextSettings, type SetUp } from '../setUp';
import type { ConfigurationTexts } from '../texts/configurationTexts';
import { textField } from '../textField';

/** Who may sign in: everybody, or those registered and people of some domains. `entered`: what could not be saved. */
export function whoMayForm({ users: t }: ConfigurationTexts, setUp: SetUp, entered: Fields | undefined): Html {
  const { registration, registeredDomains } = nextSettings(setUp);
  const chosen = entered?.['registration'] ?? registration;
  const choice = (value: 'open' | 'registered', label: string) =>
    html`<label>
      ${
        chosen === value
          ? html`<input type="radio" name="registration" value="${value}" checked />`
          : html`<input type="radio" name="registration" value="${value}" />`
      }
      ${label}</label
    >`;
  return html`<fieldset>
      <legend>${t.whoMay}</legend>
      <p>${choice('open', t.open)}${choice('registered', t.registeredOnly)}</p>
      ${textField({
        id: 'domains',
        label: t.domains,
        value: entered?.['domains'] ?? registeredDomains.join(' '),
        note: t.domainsNote,
        longest: 2000,
        attributes: html`spellcheck="false"`,
      })}
    </fieldset>
    <button class="second">${t.saveWho}</button>`;
}

/** Returns `undefined` for a form that is not ours. */
export function saveWhoMay(texts: ConfigurationTexts, setUp: SetUp, fields: Fields): Notice | undefined {
  const { registration = '', domains = '' } = fields;
  if (registration !== 'open' && registration !== 'registered') return undefined;
  const listed = domains.trim().replaceAll(/\s+/g, ' ');
  if (listed !== '' && valueFault('registered_domains', listed) !== undefined)
    return { kind: 'bad', text: texts.users.noDomains };
  const isChanged = listed !== nextSettings(setUp).registeredDomains.join(' ');
  const values = { jira_oauth2_registration: registration };
  return saveSettings(setUp, isChanged ? { ...values, registered_domains: listed } : values, texts);
}
