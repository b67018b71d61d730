import type { CheckResult, CheckStatus } from '../../doctor/check';
import { countsOf, nothingFound } from '../../doctor/counts';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { table } from '../table';

const statusLabels: Readonly<Record<CheckStatus, string>> = {
  ok: 'Good',
  warning: 'Look at it',
  problem: 'To mend',
  notChecked: 'Not checked',
};

/** Looks at everything at once: the settings, the addresses, Atlassian, the storage, the keys, the clock. */
export function createChecksSection(run: () => Promise<readonly CheckResult[]>): Section {
  let found: readonly CheckResult[] | undefined;

  return {
    id: 'checks',
    title: 'Checks',

    body({ form }) {
      return html`<p>
          Looks at the whole set-up at once, as <code>npm run doctor</code> does in the terminal. It asks Atlassian’s
          hosts, and changes nothing.
        </p>
        ${form('run', html`<button>Check everything</button>`)}
        ${found ? table('What was found', ['What', 'Is', 'Found, and what to do'], found.map(row)) : html``}`;
    },

    async post(action) {
      if (action !== 'run') return undefined;
      found = await run();
      const counts = countsOf(found);
      const { problems, unchecked } = counts;
      if (problems === 0) return { kind: unchecked === 0 ? 'good' : 'bad', text: nothingFound(counts) };
      return { kind: 'bad', text: problems === 1 ? 'One thing to mend.' : `${problems} things to mend.` };
    },
  };
}

function row({ title, status, message, advice, where }: CheckResult): Html {
  const whereText = where === undefined ? html`` : html` <span class="quiet">${where}</span>`;
  const todo = advice === undefined ? html`` : html`<br />${advice}${whereText}`;
  return html`<tr>
    <th scope="row">${title}</th>
    <td>${statusLabels[status]}</td>
    <td>${message}${todo}</td>
  </tr>`;
}
