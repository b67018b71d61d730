import { z } from 'zod/v4';
import type { Application } from '../../applications/application';
import type { Applications } from '../../applications/applications';
import { applicationForm, describe, logIns, postApplication, providerKinds } from './applicationForm';
import { markFault } from '../fault';
import type { Fields } from '../formResult';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { keptIn } from '../sessions';
import { named, type ConfigurationTexts } from '../texts/configurationTexts';
import { textField } from '../textField';

type Form = (action: string, content: Html) => Html;

/** A form as it was entered, and what was wrong with its fields. */
const enteredSchema = z.object({
  form: z.record(z.string(), z.string()),
  faults: z.record(z.string(), z.string()),
});
type Entered = z.infer<typeof enteredSchema>;

/** Lists the applications, and edits which log-ins each of them offers. */
export function createApplicationsSection(applications: Applications): Section {
  const sectionId = 'applications';

  return {
    id: sectionId,
    title: ({ applications: t }) => t.title,

    async body({ session, texts, form }) {
      // Entered but not saved yet: shown once.
      const entered = keptIn(session, sectionId, enteredSchema);
      if (entered) session.kept = { ...session.kept, [sectionId]: undefined };
      const known = await applications.list();
      const isKnown = known.some(({ id }) => id === entered?.form['id']);
      return html`<p>${texts.applications.intro}</p>
        ${known.map((application, index) => listed(texts, application, `app${index}`, entered, form))}
        <h2>${texts.applications.another}</h2>
        ${addition(texts, isKnown ? undefined : entered, form)}`;
    },

    async post(action, sent, { session, texts }) {
      if (action !== 'save' && action !== 'remove') return undefined;
      const posted = await postApplication(texts, applications, action, Object.fromEntries(sent));
      const { kind, text, details = [], form, faults = {} } = posted;
      if (form) session.kept = { ...session.kept, [sectionId]: { form, faults } };
      return { kind, text, details };
    },
  };
}

function listed(
  texts: ConfigurationTexts,
  application: Application,
  id: string,
  entered: Entered | undefined,
  form: Form,
): Html {
  const shown = entered?.form['id'] === application.id ? entered : undefined;
  const [name = '', ...lines] = describe(texts, application);
  const keys = html`<input type="hidden" name="id" value="${application.id}" /><input
      type="hidden"
      name="version"
      value="${application.version}"
    />`;
  const fields = shown ?? { form: applicationForm(application), faults: {} };
  return html`<h2>${name}</h2>
    <p>${lines.map((said) => html`${said}<br />`)}</p>
    ${shown ? html`<details open>${modify(texts, fields, id, form)}</details>` : html`<details>${modify(texts, fields, id, form)}</details>`}
    ${form('remove', html`${keys}<button class="second">${texts.applications.remove(named(texts, name))}</button>`)}`;
}

function addition(texts: ConfigurationTexts, entered: Entered | undefined, form: Form): Html {
  const content = html`<summary>${texts.applications.add}</summary>
    ${form('save', inputs(texts, entered ?? { form: applicationForm(), faults: {} }, 'new'))}`;
  return entered ? html`<details open>${content}</details>` : html`<details>${content}</details>`;
}

function modify(texts: ConfigurationTexts, entered: Entered, id: string, form: Form): Html {
  return html`<summary>${texts.applications.modify(named(texts, entered.form['name'] ?? ''))}</summary>
    ${form('save', inputs(texts, entered, id))}`;
}

function inputs({ applications: t }: ConfigurationTexts, { form, faults }: Entered, id: string): Html {
  const value = (name: string) => form[name] ?? '';
  const input = (name: string, label: string, note: string) =>
    textField({ id: `${id}-${name}`, name, label, value: value(name), note, fault: faults[name] });
  const mark = markFault(`${id}-providers`, faults['providers']);
  return html`<input type="hidden" name="id" value="${value('id')}" />
    <input type="hidden" name="version" value="${value('version')}" />
    ${input('name', t.name, t.nameNote)} ${input('botId', t.botId, t.botIdNote)}
    ${input('channels', t.channels, t.channelsNote)} ${mark.text}
    ${logIns.map((names, index) => provider(t, `${id}-${names.kind}`, t.logIn(index + 1), names, form, mark.attributes))}
    <button>${t.save}</button>`;
}

function provider(
  t: ConfigurationTexts['applications'],
  id: string,
  label: string,
  names: (typeof logIns)[number],
  form: Fields,
  attributes: Html,
): Html {
  const options = providerKinds.map((kind) =>
    kind === form[names.kind]
      ? html`<option value="${kind}" selected>${t.kinds[kind]}</option>`
      : html`<option value="${kind}">${t.kinds[kind]}</option>`,
  );
  return html`<p class="field pair">
    <span>
      <label for="${id}">${label}</label>
      <select id="${id}" name="${names.kind}" ${attributes}>
        ${options}
      </select>
    </span>
    <span>
      <label for="${id}-connection">${t.connection}</label>
      <input
        id="${id}-connection"
        name="${names.connection}"
        value="${form[names.connection] ?? ''}"
        autocomplete="off"
      />
    </span>
  </p>`;
}
