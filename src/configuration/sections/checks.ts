import { z } from 'zod/v4';
import type { CheckResult } from '../../doctor/check';
import { countsOf } from '../../doctor/counts';
import { html, type Html } from '../../web/html';
import { saidIn } from '../layout';
import type { Section } from '../section';
import { keptIn } from '../sessions';
import { table } from '../table';
import type { ConfigurationTexts } from '../texts/configurationTexts';
import { saidSchema } from '../texts/findings/findingIn';

/** What is shown of a check's result. */
const resultsSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    status: z.enum(['ok', 'warning', 'problem', 'notChecked']),
    message: saidSchema,
    advice: saidSchema.optional(),
    where: saidSchema.optional(),
  }),
);

/** Looks at everything at once: the settings, the addresses, Atlassian, the storage, the keys, the clock. */
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

    async post(action, _sent, { session, texts: { checks: t } }) {
      if (action !== 'run') return undefined;
      const found = await run();
      session.kept = { ...session.kept, [id]: found };
      const { problems, warnings, unchecked } = countsOf(found);
      if (problems > 0) return { kind: 'bad', text: t.toMend(problems) };
      if (unchecked > 0) return { kind: 'bad', text: t.nothingButUnchecked(unchecked) };
      return warnings > 0 ? { kind: 'warning', text: t.toLookAt(warnings) } : { kind: 'good', text: t.nothing };
    },
  };
}

const icons = { ok: '✓', warning: '⚠', problem: '✗', notChecked: '?' } as const;

function row(
  texts: ConfigurationTexts,
  { id, title, status, message, advice, where }: z.infer<typeof resultsSchema>[number],
): readonly Html[] {
  const { checks: t } = texts;
  const titles: Readonly<Record<string, string>> = t.titles;
  const whereText = where === undefined ? html`` : html` <span class="quiet">${saidIn(texts, where)}</span>`;
  const todo = advice === undefined ? html`` : html`<br />${saidIn(texts, advice)}${whereText}`;
  return [
    html`${titles[id] ?? title}`,
    html`<span aria-hidden="true">${icons[status]}</span> ${t.statuses[status]}`,
    html`${saidIn(texts, message)}${todo}`,
  ];
}
