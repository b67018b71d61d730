import type { Person } from '../../../src/atlassian/serviceDesk';
import { normalised } from '../../reading/normalised';
import { alsoWithIn, beneficiaryIn, isNamed, isSomebody, participantIn } from '../../reading/participants';
import { eachNamed } from '../../reading/sharedWith';
import { around } from '../../texts/languages';
import { whoIsNamed } from '../whoIsNamed';
import type { RequestDraft } from './requestDraft';
import { named, type Naming } from './reviewQuestions';

/** Reads the people who can be named, if it must be known. */
type ReadPeople = () => Promise<readonly Person[]>;

/** Who the request is for in "for my colleague Ben", if that is certainly a person. */
export async function beneficiaryOf(text: string, people: ReadPeople): Promise<string | undefined> {
  const whom = beneficiaryIn(text);
  if (whom === undefined || whom.split(' ').some((word) => around.person.has(word))) return whom;
  return ifKnown(whom, people);
}

/**
 * Who is to follow the request in "add Jonas", if it is somebody known: "add a case" says something else. `isShared`: whether somebody is named
 * already; "also with Kim" then names another one, known or not.
 */
export async function followerOf(text: string, people: ReadPeople, isShared: boolean): Promise<string | undefined> {
  const said = normalised(text);
  const who = participantIn(said);
  if (who === undefined || (isShared && alsoWithIn(said) !== undefined)) return who;
  return ifKnown(who, people);
}

async function ifKnown(who: string, people: ReadPeople): Promise<string | undefined> {
  return (await people()).some(({ name }) => isNamed(name, who)) ? who : undefined;
}

/** `unclear`: somebody has to be asked for, with those named who are certain; `unknown`: somebody has to be searched for. */
type WithNamed =
  | { readonly status: 'named'; readonly draft: RequestDraft }
  | { readonly status: 'unclear'; readonly draft: RequestDraft; readonly unknown?: string | undefined }
  | { readonly status: 'unknown' };

/** The draft with the people meant by "Jonas" or "Kim and Jo". */
export function withNamed(draft: RequestDraft, step: Naming, who: string, people: readonly Person[]): WithNamed {
  if (eachNamed(who).length > 1) {
    const { known, isCertain, unknown } = whoIsNamed(who, people);
    if (!isCertain) return { status: 'unclear', draft };
    const all = known.reduce((left, person) => named(left, step, person), draft);
    return unknown === undefined ? { status: 'named', draft: all } : { status: 'unclear', draft: all, unknown };
  }
  const [person, ...others] = people.filter(({ name }) => isNamed(name, who));
  if (person && others.length === 0) return { status: 'named', draft: named(draft, step, person) };
  if (isSomebody(who) || draft.findsPeople !== true)
    return { status: 'unclear', draft, unknown: person || isSomebody(who) ? undefined : who };
  return { status: 'unknown' };
}
