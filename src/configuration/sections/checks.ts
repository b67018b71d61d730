import { z } from 'zod/v4';
import type { CheckResult } from '../../doctor/check';
import { countsOf } from '../../doctor/counts';
import { html, type Html } from '../../web/html';
import { saidIn } from '../layout';
import type { Notice } from '../notice';
import type { Section } from '../section';
import { keptIn } from '../sessions';
import { table } from '../table';
import { list, type ConfigurationTexts } from '../texts/configurationTexts';
import { saidSchema } from '../texts/findings/findingIn';

/** What the page shows of a check's result. */
const resultsSchema = z.array(
  z.object({
    id: z.string(),
    status: z.enum(['ok', 'warning', 'problem', 'notChecked']),
    message: saidSchema,
    advice: saidSchema.optional(),
    where: saidSchema.optional(),
  }),
);

/** Checks everything at once: the settings, the addresses, Atlassian, the storage, the keys, the clock. */
export function createChecksSection(run: () => Promise<readonly CheckResult[]>): Section {
  const id = 'checks';

  return {
    id,
    title: ({ checks: t }) => t.title,

    body({ session, form, texts }) {
      const { checks: t } = texts;
      const found = keptIn(session, id, resultsSchema);
      return html`<p>${t.intro}</p>
        ${form('run', html`<button>${t.run}</button>`)}
        ${
          found
            ? table(
                t.found,
                t.columns,
                found.map((result) => row(texts, result)),
                { isNamed: true },
              )
            : html``
        }`;
    },

    async post(action, _sent, { session, texts }) {
      if (action !== 'run') return undefined;
      const found = await run();
      session.kept = { ...session.kept, [id]: found };
      return { ...verdictOf(texts, found), details: notCheckedIn(texts, found) };
    },
  };
}

/** Claims no more than is known. */
function verdictOf({ checks: t }: ConfigurationTexts, found: readonly CheckResult[]): Notice {
  const { problems, warnings, unchecked } = countsOf(found);
  if (problems > 0) return { kind: 'bad', text: t.toMend(problems) };
  if (warnings > 0) return { kind: unchecked > 0 ? 'bad' : 'warning', text: t.toLookAt(warnings) };
  if (unchecked > 0) return { kind: 'bad', text: t.nothingButUnchecked(unchecked) };
  const isAllKnown = found.every(({ status }) => status !== 'notChecked');
  return { kind: 'good', text: isAllKnown ? t.nothing : t.nothingSeen };
}

/** Names each once. */
function notCheckedIn(texts: ConfigurationTexts, found: readonly CheckResult[]): readonly string[] {
  const ids = new Set(found.filter(({ status }) => status === 'notChecked').map(({ id }) => id));
  const names = [...ids].map((id) => titleOf(texts, id));
  return names.length === 0 ? [] : [texts.checks.notChecked(list(texts, names))];
}

function titleOf({ checks: { titles } }: ConfigurationTexts, id: string): string {
  return (titles as Readonly<Record<string, string>>)[id] ?? id;
}

const icons = { ok: '✓', warning: '⚠', problem: '✗', notChecked: '?' } as const;

function row(
  texts: ConfigurationTexts,
  { id, status, message, advice, where }: z.infer<typeof resultsSchema>[number],
): readonly Html[] {
  const { checks: t } = texts;
  const whereText = where === undefined ? html`` : html` <span class="quiet">${saidIn(texts, where)}</span>`;
  const todo = advice === undefined ? html`` : html`<br />${saidIn(texts, advice)}${whereText}`;
  return [
    html`${titleOf(texts, id)}`,
    html`<span aria-hidden="true">${icons[status]}</span> ${t.statuses[status]}`,
    html`${saidIn(texts, message)}${todo}`,
  ];
}
