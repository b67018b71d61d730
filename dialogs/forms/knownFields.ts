import type { FieldOption, FormField } from '../../src/atlassian/requestForm';
import { normalised } from '../reading/normalised';
import { around, fieldNamed, levelOf } from '../texts/languages';
import type { KnownField } from '../texts/words';
import { wordsIn } from '../reading/wordsIn';

/** Jira's own fields, by their ids. */
const jiraFields: readonly KnownField[] = ['summary', 'description', 'priority', 'duedate', 'components', 'labels'];

/** Characters of a sentence that are searched for an option. */
const readAtMost = 2000;

/** Sites have these as custom fields, too. */
const alsoCustom: ReadonlySet<KnownField | undefined> = new Set(['priority', 'urgency']);

/** Which known field this is: by its id in Jira or, for a form's own question, by name. Of custom fields only those of `alsoCustom` are any. */
export function knownField({ id, name, question }: FormField): KnownField | undefined {
  const jiraField = question ? question.linked : id;
  const named = fieldNamed.get(normalised(name));
  if (jiraField === undefined) return named;
  if (jiraField.startsWith('customfield_')) return alsoCustom.has(named) ? named : undefined;
  return jiraFields.find((one) => one === jiraField);
}

/** Fields with this name in any language, whatever the site calls them: "priority" for "Priorität". */
export function calledAnywhere(fields: readonly FormField[], name: string): readonly FormField[] {
  const known = fieldNamed.get(normalised(name));
  return known === undefined ? [] : fields.filter((field) => knownField(field) === known);
}

/** What a field may be called: the site's name for it, and the usual ones in every language. */
export function fieldNames(field: FormField): readonly string[] {
  const known = knownField(field);
  const anywhere = [...fieldNamed].flatMap(([name, one]) => (one === known ? [name] : []));
  return [normalised(field.name), ...anywhere];
}

/** The only option with this level, in any language: `Hoch` for "high". */
export function optionOfLevel(options: readonly FieldOption[], said: string): FieldOption | undefined {
  const level = levelOf.get(normalised(said));
  const [option, ...others] =
    level === undefined ? [] : options.filter(({ label }) => levelOf.get(normalised(label)) === level);
  return others.length === 0 ? option : undefined;
}

/** The words without the parts that deny something: "it is not high priority". */
export function affirmed(words: string): string {
  const parts = words.slice(0, readAtMost).split(/(?<=[.,;!?\n。、،؛؟])/u);
  const denies = (part: string) => wordsIn(part.toLowerCase()).some((word) => around.failing.has(word));
  return parts.filter((part) => !denies(part)).join('');
}

/** The option that a sentence puts next to the field's name: "priority: high", "hohe Priorität". */
export function optionBesideName(field: FormField, words: string): FieldOption | undefined {
  if (field.kind !== 'choice' || knownField(field) === undefined) return undefined;
  // Punctuation counts as a word, so that a name and a level match only within one clause.
  const tokens =
    affirmed(words)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}'’-]+|[.,;!?\n。、，،؛؟]/gu) ?? [];
  const said = ` ${tokens.join(' ')} `;
  const found = new Set(
    fieldNames(field).flatMap((name) =>
      [...levelOf.keys()].flatMap((level) => {
        const isSaid = said.includes(` ${name} ${level} `) || said.includes(` ${level} ${name} `);
        return isSaid || said.includes(` ${name}${level} `) ? (optionOfLevel(field.options, level) ?? []) : [];
      }),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
