import type { Desk, RequestType } from '../../src/atlassian/serviceDesk';
import type { ChoiceOptions } from '../choiceDialog';
import type { Choice, Link } from '../choices';
import { plainly } from '../reading/plainly';
import type { Texts } from '../texts/texts';
import { commentFact, requestChoices, type KnownRequests } from './aboutRequest';
import { solved, somethingElse, typeChoices, typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

/** What is offered of what fits somebody's words, and how it is asked. */
export interface FittingOffer {
  readonly types: readonly RequestType[];
  /** What fits as well, or less: for whoever wants none of these. */
  readonly others: readonly RequestType[];
  readonly question: ChoiceOptions;
  /** `typeKey` of what alone is asked for, by its name. */
  readonly named?: string | undefined;
}

/** As many as are offered where the only one that may well be meant is not certain. */
const besideOne = 3;

/**
 * What is clearly meant is asked for by its name; what alone has any of the words stands alone, too. What may be done with a request that
 * there is comes first, unless the words clearly mean another type than that of the one that is shown; guesses do not stand beside it.
 */
export function fittingOffer(
  t: Texts,
  fitting: FittingTypes,
  desks: readonly Desk[],
  links: readonly Link[],
  known: KnownRequests,
): FittingOffer {
  if (known.comment !== undefined || known.unneeded.length > 0 || known.askedAfter.length > 0)
    return besideRequests(t, fitting, desks, links, known);
  const isAlone = fitting.isCertain || fitting.types.length + fitting.others.length === 1;
  const isOne = fitting.types.length === 1;
  const offeredTypes = isOne ? [...fitting.types, ...fitting.others].slice(0, besideOne) : fitting.types;
  const types = isAlone ? fitting.types.slice(0, 1) : offeredTypes;
  const offered = typeChoices(types, desks);
  // What there is to read did not help: the request is left.
  const called = links.length > 0 ? { calledAs: ['unsolved'] as const } : {};
  return {
    types,
    others: [...fitting.types, ...fitting.others].slice(types.length),
    named: fitting.isCertain && fitting.types[0] ? typeKey(fitting.types[0]) : undefined,
    question: {
      question: questionFor(t, fitting, isAlone),
      links,
      choices: isAlone ? offered.map((one) => ({ ...one, means: ['yes', 'done'] as const, ...called })) : offered,
      buttons: waysOut(t, links, types),
      acceptsText: true,
      sends: isAlone,
    },
  };
}

function besideRequests(
  t: Texts,
  fitting: FittingTypes,
  desks: readonly Desk[],
  links: readonly Link[],
  known: KnownRequests,
): FittingOffer {
  const { comment } = known;
  const [best] = fitting.types;
  const isAfter = known.askedAfter.length > 0;
  const isNew =
    !isAfter && fitting.isCertain && best !== undefined && comment !== undefined && best.id !== comment.typeId;
  const most = fitting.isCertain ? 1 : fitting.types.length;
  const types = fitting.isGuess ? [] : fitting.types.slice(0, most);
  const about = requestChoices(t, known);
  const offered = typeChoices(types, desks);
  const [first, ...rest] = isNew ? [...offered, ...about] : [...about, ...offered];
  const orNew = comment && !isAfter ? t.find.commentOrNew(comment.key) : t.find.closeOrNew;
  return {
    types,
    others: [...fitting.types, ...fitting.others].slice(types.length),
    question: {
      question: isNew ? t.find.raise(best.name) : orNew,
      facts: comment ? [commentFact(t, comment)] : [],
      links,
      choices: first ? [{ ...first, means: ['yes'] }, ...rest] : [],
      buttons: waysOut(t, links, types),
      acceptsText: true,
      sends: isNew,
    },
  };
}

/** "Send it" beside types means one of these. */
function waysOut(t: Texts, links: readonly Link[], types: readonly RequestType[]): readonly Choice[] {
  const { means, ...called } = solved(t);
  const read = types.length === 0 ? [{ ...called, means }] : [called];
  return [...(links.length > 0 ? read : []), somethingElse(t)];
}

function questionFor({ find: t }: Texts, fitting: FittingTypes, isAlone: boolean): string {
  const [first] = fitting.types;
  if (!first) return t.mayHelp;
  if (fitting.isCertain) return t.raise(first.name);
  return fitting.isGuess || isAlone ? t.notSure : t.which;
}

/** Whether what was said is the name of the type that is clearly meant. */
export function isNamed({ types: [first], isCertain }: FittingTypes, said: string): boolean {
  return isCertain && first !== undefined && plainly(first.name) === plainly(said);
}
