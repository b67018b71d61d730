import type { Application } from '../../applications/application';
import type { Applications } from '../../applications/applications';
import { applicationForm, describe, logIns, postApplication, providerKinds } from './applicationForm';
import { markFault } from '../fault';
import type { Fields, FormResult } from '../formResult';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import type { AdminSession } from '../sessions';

/** A form as it was entered, and what was wrong with its parts. */
interface Entered {
  readonly form: Fields;
  readonly faults: NonNullable<FormResult['faults']>;
}

/** Which log-ins each application offers, from a list. */
export function createApplicationsSection(applications: Applications): Section {
  /** What was entered and could not be saved yet, until it is shown. */
  const unsaved = new WeakMap<AdminSession, Entered>();

  return {
    id: 'applications',
    title: 'Applications',

    async body({ session, form }) {
      const entered = unsaved.get(session);
      unsaved.delete(session);
      const known = await applications.list();
      const isKnown = known.some(({ id }) => id === entered?.form['id']);
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
      const posted = await postApplication(applications, action, Object.fromEntries(sent));
      const { kind, text, details = [], form, faults = {} } = posted;
      if (form) unsaved.set(session, { form, faults });
      return { kind, text, details };
    },
  };
}

function listed(
  application: Application,
  id: string,
  entered: Entered | undefined,
  form: (action: string, content: Html) => Html,
): Html {
  const shown = entered?.form['id'] === application.id ? entered : undefined;
  const [name = '', ...lines] = describe(application);
  const keys = html`<input type="hidden" name="id" value="${application.id}" /><input
      type="hidden"
      name="version"
      value="${application.version}"
    />`;
  const fields = shown ?? { form: applicationForm(application), faults: {} };
  return html`<h2>${name}</h2>
    <p>${lines.join('. ')}.</p>
    ${shown ? html`<details open>${modify(fields, id, form)}</details>` : html`<details>${modify(fields, id, form)}</details>`}
    ${form('remove', html`${keys}<button class="second">Remove ${name}</button>`)}`;
}

function addition(entered: Entered | undefined, form: (action: string, content: Html) => Html): Html {
  const content = html`<summary>Add an application</summary>
    ${form('save', inputs(entered ?? { form: applicationForm(), faults: {} }, 'new'))}`;
  return entered ? html`<details open>${content}</details>` : html`<details>${content}</details>`;
}

function modify(entered: Entered, id: string, form: (action: string, content: Html) => Html): Html {
  return html`<summary>Modify ${entered.form['name'] ?? ''}</summary>
    ${form('save', inputs(entered, id))}`;
}

function inputs({ form, faults }: Entered, id: string): Html {
  const value = (name: string) => form[name] ?? '';
  const input = (name: string, label: string, note: string) =>
    field(`${id}-${name}`, name, label, value(name), note, faults[name]);
  const mark = markFault(`${id}-providers`, faults['providers']);
  return html`<input type="hidden" name="id" value="${value('id')}" />
    <input type="hidden" name="version" value="${value('version')}" />
    ${input('name', 'Name', 'For this list only.')} ${input('botId', 'Bot id', 'The Microsoft app id; empty for any.')}
    ${input('channels', 'Channels', 'For example msteams, webchat; empty for any.')} ${mark.text}
    ${logIns.map((names, index) => provider(`${id}-${names.kind}`, `Log-in ${index + 1}`, names, form, mark.attributes))}
    <button>Save</button>`;
}

function field(id: string, name: string, label: string, value: string, note: string, fault: string | undefined): Html {
  const { attributes, text } = markFault(id, fault, `${id}-note`);
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input id="${id}" name="${name}" value="${value}" autocomplete="off" ${attributes} />
    ${text} <span id="${id}-note" class="quiet">${note}</span>
  </p>`;
}

function provider(id: string, label: string, names: (typeof logIns)[number], form: Fields, attributes: Html): Html {
  const options = providerKinds.map((kind) =>
    kind.value === form[names.kind]
      ? html`<option value="${kind.value}" selected>${kind.label}</option>`
      : html`<option value="${kind.value}">${kind.label}</option>`,
  );
  return html`<p class="field pair">
    <span>
      <label for="${id}">${label}</label>
      <select id="${id}" name="${names.kind}" ${attributes}>
        ${options}
      </select>
    </span>
    <span>
      <label for="${id}-connection">OAuth connection, for the Azure Bot’s</label>
      <input
        id="${id}-connection"
        name="${names.connection}"
        value="${form[names.connection] ?? ''}"
        autocomplete="off"
      />
    </span>
  </p>`;
}
