import type { FieldOption, FormField } from '../../src/atlassian/requestForm';
import { plainly } from '../reading/plainly';
import { around, fieldNamed, levelOf } from '../texts/languages';
import type { KnownField } from '../texts/words';
import { wordsIn } from '../reading/wordsIn';

/** Jira's own, by their ids. */
const ids: ReadonlyMap<string, KnownField> = new Map([
  ['summary', 'summary'],
  ['description', 'description'],
  ['priority', 'priority'],
  ['duedate', 'duedate'],
  ['components', 'components'],
  ['labels', 'labels'],
]);

/** Of the sentences in which an option is looked for. */
const readAtMost = 2000;

/** Sites make these themselves, too. */
const alsoCustom: ReadonlySet<KnownField | undefined> = new Set(['priority', 'urgency']);

/** Which of them this is: by its id, and by its name where that does not decide. A field of the site's own is none of Jira's, whatever it is called. */
export function knownField({ id, name, question }: FormField): KnownField | undefined {
  const jiraField = question ? question.linked : id;
  const named = fieldNamed.get(plainly(name));
  if (jiraField === undefined) return named;
  return ids.get(jiraField) ?? (jiraField.startsWith('customfield_') && alsoCustom.has(named) ? named : undefined);
}

/** Fields that are called so in any language, though the site may have another for them: "priority" where it says "Priorität". */
export function calledAnywhere(fields: readonly FormField[], name: string): readonly FormField[] {
  const known = fieldNamed.get(plainly(name));
  return known === undefined ? [] : fields.filter((field) => knownField(field) === known);
}

/** What a field may be called: as the site has it, and in any language. */
export function namesOf(field: FormField): readonly string[] {
  const known = knownField(field);
  const anywhere = [...fieldNamed].flatMap(([name, one]) => (one === known ? [name] : []));
  return [plainly(field.name), ...anywhere];
}

/** The only option that is this level in any language: `Hoch` of "high". */
export function optionOfLevel(options: readonly FieldOption[], said: string): FieldOption | undefined {
  const level = levelOf.get(plainly(said));
  const [option, ...others] =
    level === undefined ? [] : options.filter(({ label }) => levelOf.get(plainly(label)) === level);
  return others.length === 0 ? option : undefined;
}

/** Without the parts that deny something: "it is not high priority". */
export function affirmed(words: string): string {
  const parts = words.slice(0, readAtMost).split(/(?<=[.,;!?\n。、،؛؟])/u);
  const denies = (part: string) => wordsIn(part.toLowerCase()).some((word) => around.failing.has(word));
  return parts.filter((part) => !denies(part)).join('');
}

/** The option that a sentence gives a field by its name: "priority: high", "hohe Priorität". */
export function optionBesideName(field: FormField, words: string): FieldOption | undefined {
  if (field.kind !== 'choice' || knownField(field) === undefined) return undefined;
  // Between two sentences, or parts of one, stands what is no word.
  const tokens =
    affirmed(words)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}'’-]+|[.,;!?\n。、，،؛؟]/gu) ?? [];
  const said = ` ${tokens.join(' ')} `;
  const found = new Set(
    namesOf(field).flatMap((name) =>
      [...levelOf.keys()].flatMap((level) => {
        const isSaid = said.includes(` ${name} ${level} `) || said.includes(` ${level} ${name} `);
        return isSaid || said.includes(` ${name}${level} `) ? (optionOfLevel(field.options, level) ?? []) : [];
      }),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
