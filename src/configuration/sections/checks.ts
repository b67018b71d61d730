import type { CheckResult } from '../../doctor/check';
import { countsOf } from '../../doctor/counts';
import { html, type Html } from '../../web/html';
import { english } from '../layout';
import type { Section } from '../section';
import { table } from '../table';
import type { ConfigurationTexts } from '../texts/configurationTexts';

type Texts = ConfigurationTexts['checks'];

/** Looks at everything at once: the settings, the addresses, Atlassian, the storage, the keys, the clock. */
export function createChecksSection(run: () => Promise<readonly CheckResult[]>): Section {
  let found: readonly CheckResult[] | undefined;

  return {
    id: 'checks',
    title: ({ checks: t }) => t.title,

    body({ form, texts: { checks: t } }) {
      return html`<p>${t.intro} ${t.inEnglish}</p>
        ${form('run', html`<button>${t.run}</button>`)}
        ${
          found
            ? table(
                t.found,
                t.columns,
                found.map((result) => row(t, result)),
              )
            : html``
        }`;
    },

    async post(action, _sent, { texts: { checks: t } }) {
      if (action !== 'run') return undefined;
      found = await run();
      const { problems, unchecked } = countsOf(found);
      if (problems > 0) return { kind: 'bad', text: t.toMend(problems) };
      return unchecked > 0
        ? { kind: 'bad', text: t.nothingButUnchecked(unchecked) }
        : { kind: 'good', text: t.nothing };
    },
  };
}

/** The doctor's words are those of the terminal, in English, so that one can be searched for by the other. */
function row(t: Texts, { title, status, message, advice, where }: CheckResult): Html {
  const whereText = where === undefined ? html`` : html` <span class="quiet">${english(where)}</span>`;
  const todo = advice === undefined ? html`` : html`<br />${english(advice)}${whereText}`;
  return html`<tr>
    <th scope="row">${english(title)}</th>
    <td>${t.statuses[status]}</td>
    <td>${english(message)}${todo}</td>
  </tr>`;
}
