import type { Person } from '../../../src/atlassian/serviceDesk';
import { normalised } from '../../reading/normalised';
import { alsoWithIn, beneficiaryIn, isNamed, participantIn } from '../../reading/participants';
import { around } from '../../texts/languages';

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
