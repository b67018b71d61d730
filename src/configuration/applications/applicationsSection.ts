import type { Application } from '../../applications/application';
import type { Applications } from '../../applications/applications';
import { applicationForm, describe, postApplication, providerKinds } from './applicationForm';
import type { Fields } from '../formResult';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import type { AdminSession } from '../sessions';

const places = [1, 2, 3, 4];

/** Which log-ins each application offers, from a list. */
export function createApplicationsSection(applications: Applications): Section {
  /** What was entered and could not be saved yet, until it is shown. */
  const unsaved = new WeakMap<AdminSession, Fields>();

  return {
    id: 'applications',
    title: 'Applications',

    async body({ session, form }) {
      const entered = unsaved.get(session);
      unsaved.delete(session);
      const known = await applications.list();
      const isKnown = known.some(({ id }) => id === entered?.['id']);
      return html`<p>
          An application is a bot, some of its channels, or both. Each offers its users the log-ins that you choose
          here: with several they choose one, with none nobody can sign in. What you save holds from the next message
          on.
        </p>
        ${known.map((application, index) => listed(application, `app${index}`, entered, form))}
        <h2>Another application</h2>
        ${addition(isKnown ? undefined : entered, form)}`;
    },

    async post(action, sent, session) {
      if (action !== 'save' && action !== 'remove') return undefined;
      const { kind, text, details = [], form } = await postApplication(applications, action, Object.fromEntries(sent));
      if (form) unsaved.set(session, form);
      return { kind, text, details };
    },
  };
}

function listed(
  application: Application,
  id: string,
  entered: Fields | undefined,
  form: (action: string, content: Html) => Html,
): Html {
  const shown = entered?.['id'] === application.id ? entered : undefined;
  const [name = '', ...lines] = describe(application);
  const keys = html`<input type="hidden" name="id" value="${application.id}" /><input
      type="hidden"
      name="version"
      value="${application.version}"
    />`;
  const fields = shown ?? applicationForm(application);
  return html`<h2>${name}</h2>
    <p>${lines.join('. ')}.</p>
    ${shown ? html`<details open>${modify(fields, id, form)}</details>` : html`<details>${modify(fields, id, form)}</details>`}
    ${form('remove', html`${keys}<button class="second">Remove ${name}</button>`)}`;
}

function addition(entered: Fields | undefined, form: (action: string, content: Html) => Html): Html {
  const content = html`<summary>Add an application</summary>
    ${form('save', inputs(entered ?? applicationForm(), 'new'))}`;
  return entered ? html`<details open>${content}</details>` : html`<details>${content}</details>`;
}

function modify(fields: Fields, id: string, form: (action: string, content: Html) => Html): Html {
  return html`<summary>Modify ${fields['name'] ?? ''}</summary>
    ${form('save', inputs(fields, id))}`;
}

function inputs(fields: Fields, id: string): Html {
  const value = (name: string) => fields[name] ?? '';
  return html`<input type="hidden" name="id" value="${value('id')}" />
    <input type="hidden" name="version" value="${value('version')}" />
    ${field(id, 'name', 'Name', value('name'), 'For this list only.')}
    ${field(id, 'botId', 'Bot id', value('botId'), 'The Microsoft app id; empty for any.')}
    ${field(id, 'channels', 'Channels', value('channels'), 'For example msteams, webchat; empty for any.')}
    ${places.map((place) => provider(id, place, value(`provider${place}`), value(`connection${place}`)))}
    <button>Save</button>`;
}

function field(form: string, name: string, label: string, value: string, note: string): Html {
  const id = `${form}-${name}`;
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input id="${id}" name="${name}" value="${value}" autocomplete="off" aria-describedby="${id}-note" />
    <span id="${id}-note" class="quiet">${note}</span>
  </p>`;
}

function provider(form: string, place: number, chosen: string, connection: string): Html {
  const id = `${form}-provider${place}`;
  const options = providerKinds.map(({ value, label }) =>
    value === chosen
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`,
  );
  return html`<p class="field pair">
    <span>
      <label for="${id}">Log-in ${String(place)}</label>
      <select id="${id}" name="provider${String(place)}">
        ${options}
      </select>
    </span>
    <span>
      <label for="${id}-connection">OAuth connection, for the Azure Bot’s</label>
      <input id="${id}-connection" name="connection${String(place)}" value="${connection}" autocomplete="off" />
    </span>
  </p>`;
}
