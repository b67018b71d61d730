import { questionOf, type Design, type LayoutNode, type TemplateQuestion } from './design';
import { UnaskableForm } from './unaskableForm';

/** More than any real form has. */
const questionsAtMost = 250;
const longestNote = 500;

/** A part of a section: a question, or a text to read. */
type Part =
  { readonly id: string; readonly question: TemplateQuestion } | { readonly id?: never; readonly text: string };

export interface Section {
  /** `undefined`: before the first section, always shown. */
  readonly id: string | undefined;
  /** In layout order. */
  readonly parts: readonly Part[];
}

/** The ids of a form's sections in layout order; what comes before the first section has no id. */
export function sectionIds({ sections }: Design): readonly string[] {
  return Object.keys(sections).toSorted((one, other) => Number(one) - Number(other));
}

/**
 * The sections of a form's layout. Throws `UnaskableForm` if the layout does not match the sections, contains a question twice or one
 * that is not described, or is too long.
 */
export function sectionsOf(design: Design): readonly Section[] {
  const { layout } = design;
  const ids = [undefined, ...sectionIds(design)];
  if (layout.length !== ids.length) throw new UnaskableForm('layout');
  const sections = layout.map((node, index) => ({ id: ids[index], parts: partsOf(node, design) }));
  const questions = sections.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? []));
  if (new Set(questions).size < questions.length) throw new UnaskableForm('a question twice');
  if (questions.length > questionsAtMost) throw new UnaskableForm('too long');
  return sections;
}

function partsOf(node: LayoutNode, design: Design): readonly Part[] {
  const { type, content = [] } = node;
  if (type === 'extension') return questionIn(node, design);
  if (type === 'paragraph' || type === 'heading') {
    const text = textIn(node).trim().slice(0, longestNote);
    return text === '' ? [] : [{ text }];
  }
  return content.flatMap((part) => partsOf(part, design));
}

function questionIn({ attrs }: LayoutNode, design: Design): readonly Part[] {
  const { extensionKey, parameters } = attrs ?? {};
  const given: unknown =
    typeof parameters === 'object' && parameters !== null && 'id' in parameters ? parameters.id : undefined;
  if (extensionKey !== 'question' || (typeof given !== 'number' && typeof given !== 'string')) return [];
  const id = String(given);
  const question = questionOf(design, id);
  if (!question) throw new UnaskableForm(`question ${id}`);
  return [{ id, question }];
}

function textIn({ text = '', content = [] }: LayoutNode): string {
  return text + content.map(textIn).join('');
}
