import { answerText } from '../../src/atlassian/requestForm';
import { isQuestion } from '../reading/asked';
import type { TurnContext } from '../sdk';
import { answerMeant } from './answerMeant';
import { bySteps } from './cascades';
import { chosenBeside } from './correction';
import type { Draft } from './draft';
import { asked } from './formPages';
import type { Several } from './saidBeside';

/**
 * "It is in the annex", where another building was chosen: that option and the one that was chosen. `undefined` if words say anything else,
 * or certainly replace the answer.
 */
export function anotherOption(context: TurnContext, draft: Draft, words: string): Several | undefined {
  if (isQuestion(words) || chosenBeside(context, draft, words)) return undefined;
  const given = bySteps(draft);
  const [one, ...others] = asked(draft).flatMap((field): Several[] => {
    const before = answerText(given[field.id]);
    if (field.kind !== 'choice' || before === '') return [];
    const label = answerMeant(context, field, words);
    const meant = field.options.find((option) => option.label === label)?.id;
    return meant === undefined || meant === before ? [] : [{ kind: 'several', field, values: [meant, before] }];
  });
  return others.length === 0 ? one : undefined;
}
