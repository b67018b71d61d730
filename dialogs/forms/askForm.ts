import type { ChoiceOptions } from '../choiceDialog';
import { localeOf } from '../dates';
import { LiveCard } from '../liveCard';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { timeInWords } from './answerFacts';
import { bySteps } from './cascades';
import { formCard } from './formCard';
import type { FormState } from './formOptions';
import { askField } from './formQuestions';
import { nextQuestion } from './openFields';
import type { Several } from './saidBeside';

/** Shows the card, or asks for the next field; `text` comes before it and then, without cards, `notes`. */
export async function askForm(
  context: TurnContext,
  state: FormState,
  text?: string,
  notes: readonly string[] = [],
): Promise<void> {
  const { draft } = state;
  const question = nextQuestion(context, state);
  if (question === 'none') return;
  const t = textsOf(context.activity);
  const activity =
    question === 'card' ? formCard(t, draft) : askField(t, question, { ...draft, answers: bySteps(draft) }, notes);
  await LiveCard.of({ context }).show(activity, draft.title, text);
}

/** Asks which of several readings was meant, with dates in full: an ambiguous answer is never taken for granted. */
export function whichOf(
  { activity }: TurnContext,
  { field, values }: Pick<Several, 'field' | 'values'>,
): ChoiceOptions {
  const { form: t, choice } = textsOf(activity);
  const options = field.kind === 'choice' ? new Map(field.options.map(({ id, label }) => [id, label])) : undefined;
  const nameOf = (value: string) =>
    options?.get(value) ?? timeInWords(field, value, { locale: localeOf(activity) }) ?? value;
  return {
    question: (options ? t.whichOption : t.whichDay)(cleanText(field.name, 80)),
    choices: values.map((value) => ({ id: value, name: nameOf(value) })),
    buttons: [{ id: 'back', name: choice.back, means: ['back', 'no', 'none'] }],
    acceptsText: true,
  };
}
