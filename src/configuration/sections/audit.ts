import type { AuditEvent } from '../../audit/event';
import { html, type Html } from '../../web/html';
import type { Section } from '../section';
import { table } from '../table';
import { dateIn, named, type ConfigurationTexts } from '../texts/configurationTexts';

const shownAtMost = 100;

/** The audit events: sign-ins, refusals, writes at Atlassian, and what administrators did. */
export interface AuditSource {
  /** Newest first. */
  read(options?: { readonly atMost?: number }): Promise<readonly AuditEvent[]>;
}

export function createAuditSection(source: AuditSource): Section {
  return {
    id: 'audit',
    title: ({ audit: t }) => t.title,

    async body({ texts }) {
      const { audit: t } = texts;
      const events = await source.read({ atMost: shownAtMost });
      return html`<p>${t.intro}</p>
        <p><a href="events.jsonl" download>${t.save}</a><br /><span class="quiet">${t.saveNote}</span></p>
        ${events.length === 0 ? html`<p>${t.nothing}</p>` : tableOf(texts, events)}`;
    },

    async file(name) {
      if (name !== 'events.jsonl') return undefined;
      const events = await source.read();
      return events.map((event) => `${JSON.stringify(event)}\n`).join('');
    },
  };
}

function tableOf(texts: ConfigurationTexts, events: readonly AuditEvent[]): Html {
  const { audit: t } = texts;
  return table(
    t.newest(events.length),
    t.columns,
    events.map((event) => row(texts, event)),
  );
}

function row(texts: ConfigurationTexts, event: AuditEvent): readonly (string | Html)[] {
  const { at, act, by, whom, chatUser, what, site, request, outcome, refusal } = event;
  const { audit: t } = texts;
  const chatName = chatUser === undefined ? t.notKnown : t.asTheChatSays(named(texts, chatUser));
  const who = act === 'administration' && by === 'administrator' ? t.administrator : (by ?? chatName);
  const parts = [t.acts[act], what, request, site, whom === undefined ? undefined : t.forWhom(named(texts, whom))];
  const { error, status, scopes = [] } = refusal ?? {};
  const said = [
    error,
    status === undefined ? undefined : `HTTP ${status}`,
    scopes.length > 0 ? t.missing(scopes.join(' ')) : undefined,
  ];
  return [
    dateIn(texts, at, 'medium'),
    who,
    listed(parts),
    outcome === 'done' ? t.done : html`<strong>${outcome === 'refused' ? t.refused : outcome}</strong>`,
    listed(said),
  ];
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
