import type { AuditEvent } from '../../audit/event';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { table } from '../table';

const shownAtMost = 100;

/** What was done, by whom: sign-ins, refusals, writes at Atlassian, and what administrators did. */
export interface AuditSource {
  /** The newest first. */
  read(options?: { readonly atMost?: number }): Promise<readonly AuditEvent[]>;
}

export function createAuditSection(source: AuditSource): Section {
  return {
    id: 'audit',
    title: 'What was done',

    async body() {
      const events = await source.read({ atMost: shownAtMost });
      return html`<p>
          Sign-ins and refusals, what was written at Atlassian for whom, and what administrators did. Nothing of what
          was written. Kept for 90 days.
        </p>
        <p><a href="events.jsonl" download>Save all of it</a> as a file with one event a line.</p>
        ${events.length === 0 ? html`<p>Nothing yet.</p>` : tableOf(events)}`;
    },

    async file(name) {
      if (name !== 'events.jsonl') return undefined;
      const events = await source.read();
      return events.map((event) => `${JSON.stringify(event)}\n`).join('');
    },
  };
}

function tableOf(events: readonly AuditEvent[]): Html {
  const label = `The newest ${events.length}`;
  return table(label, ['When (UTC)', 'Who', 'What', 'Came to', 'Atlassian said'], events.map(row));
}

const acts: Readonly<Record<AuditEvent['act'], string>> = {
  signIn: 'Sign-in',
  signOut: 'Sign-out',
  grantEnded: 'Grant ended by Atlassian',
  write: 'Written',
  call: 'Call',
  administration: 'Administration',
};

function row({ at, act, by, whom, chatUser, what, site, request, outcome, refusal }: AuditEvent): Html {
  const who = by ?? (chatUser === undefined ? 'Not known' : `${chatUser}, as the chat says`);
  const parts = [acts[act], what, request, site, whom === undefined ? undefined : `for ${whom}`];
  const { error, status, scopes = [] } = refusal ?? {};
  const said = [
    error,
    status === undefined ? undefined : `HTTP ${status}`,
    scopes.length > 0 ? `missing: ${scopes.join(' ')}` : undefined,
  ];
  return html`<tr>
    <td>${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}</td>
    <td>${who}</td>
    <td>${listed(parts)}</td>
    <td>${outcome === 'done' ? 'Done' : html`<strong>${outcome}</strong>`}</td>
    <td>${listed(said)}</td>
  </tr>`;
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
