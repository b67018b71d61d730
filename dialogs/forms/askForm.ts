import type { ChoiceOptions } from '../choiceDialog';
import { localeOf } from '../dates';
import { LiveCard } from '../liveCard';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import type { FormField } from '../../src/atlassian/requestForm';
import { timeInWords } from './answered';
import { bySteps } from './cascades';
import { formCard } from './formCard';
import type { FormState } from './formOptions';
import { askField } from './formQuestions';
import { nextQuestion } from './openFields';

/** Shows the card, or asks for the field whose turn it is; `text` and then, without cards, `notes` are said before it. */
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

/** Which of these days was meant, in full: nobody is taken at a word that may mean two. */
export function whichDay({ activity }: TurnContext, field: FormField, days: readonly string[]): ChoiceOptions {
  const { form: t, choice } = textsOf(activity);
  const inWords = (day: string) => timeInWords(field, day, { locale: localeOf(activity) }) ?? day;
  return {
    question: t.whichDay(cleanText(field.name, 80)),
    choices: days.map((day) => ({ id: day, name: inWords(day) })),
    buttons: [{ id: 'back', name: choice.back, means: ['back', 'no', 'none'] }],
    acceptsText: true,
  };
}
