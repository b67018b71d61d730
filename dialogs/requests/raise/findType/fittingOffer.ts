import type { Desk, RequestType } from '../../../../src/atlassian/serviceDesk';
import type { ChoiceOptions } from '../../../choiceDialog';
import type { Choice, Link } from '../../../choices';
import { normalised } from '../../../reading/normalised';
import type { Texts } from '../../../texts/texts';
import { commentFact, requestChoices, type KnownRequests } from './aboutRequest';
import { solved, somethingElse, typeChoices, typeKey } from './typeChoices';
import type { FittingTypes } from './typeFinder';

/** What to offer of the types that fit, and how to ask. */
export interface FittingOffer {
  readonly types: readonly RequestType[];
  /** Further types that fit as well or less, for people who want none of those offered. */
  readonly others: readonly RequestType[];
  readonly question: ChoiceOptions;
  /** `typeKey` of the only type that is asked about, by its name. */
  readonly named?: string | undefined;
}

/** How many to offer when just one is likely but not certain. */
const besideOne = 3;
/** How many to offer beside what can be done with an existing request, which is likelier to be meant. */
const besideRequest = 3;

/**
 * If the words clearly mean one type, asks about it by name; if only one has any of the words, offers it alone. What can be done with existing
 * requests comes first, unless the words clearly mean another type than that of the request shown; beside them, guesses are left out.
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
  // Saying that the articles did not help picks the type.
  const called = links.length > 0 ? { calledAs: ['unsolved'] as const } : {};
  // "Next" is no detail of what is needed.
  const agreed = { means: ['yes', 'done'] as const, alsoCalled: [t.form.next], ...called };
  return {
    types,
    others: [...fitting.types, ...fitting.others].slice(types.length),
    named: fitting.isCertain && fitting.types[0] ? typeKey(fitting.types[0]) : undefined,
    question: {
      question: questionFor(t, fitting, isAlone),
      links,
      choices: isAlone ? offered.map((one) => ({ ...one, ...agreed })) : offered,
      buttons: waysOut(t, links, types),
      acceptsText: true,
      whenUnsure: t.find.closest,
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
  const most = fitting.isCertain ? 1 : besideRequest;
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

/** "Send it" means one of the types, if there are any, so "solved" must not react to it. */
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
export function namesType({ types: [first], isCertain }: FittingTypes, said: string): boolean {
  return isCertain && first !== undefined && normalised(first.name) === normalised(said);
}
