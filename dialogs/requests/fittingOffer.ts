import type { Desk, RequestType } from '../../src/atlassian/serviceDesk';
import type { ChoiceOptions } from '../choiceDialog';
import type { Link } from '../choices';
import type { Texts } from '../texts/texts';
import { solved, somethingElse, typeChoices } from './typeChoices';
import type { FittingTypes } from './typeFinder';

/** What is offered of what fits somebody's words, and how it is asked. */
export interface FittingOffer {
  readonly types: readonly RequestType[];
  /** What fits as well, or less: for whoever wants none of these. */
  readonly others: readonly RequestType[];
  readonly question: ChoiceOptions;
}

/** What is clearly meant is asked for alone. */
export function fittingOffer(
  t: Texts,
  fitting: FittingTypes,
  desks: readonly Desk[],
  links: readonly Link[],
): FittingOffer {
  const isAlone = fitting.isCertain || fitting.types.length === 1;
  const types = isAlone ? fitting.types.slice(0, 1) : fitting.types;
  const offered = typeChoices(types, desks);
  return {
    types,
    others: [...fitting.types.slice(types.length), ...fitting.others],
    question: {
      question: questionFor(t, fitting, isAlone),
      links,
      choices: isAlone ? offered.map((one) => ({ ...one, means: ['yes'] as const })) : offered,
      buttons: [...(links.length > 0 ? [solved(t)] : []), somethingElse(t)],
      acceptsText: true,
    },
  };
}

function questionFor({ find: t }: Texts, { types: [first], isGuess }: FittingTypes, isAlone: boolean): string {
  if (!first) return t.mayHelp;
  if (isGuess) return t.notSure;
  return isAlone ? t.raise(first.name) : t.which;
}
