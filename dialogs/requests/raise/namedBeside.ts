import type { Person } from '../../../src/atlassian/serviceDesk';
import { normalised } from '../../reading/normalised';
import { beneficiaryIn, isNamed, participantIn } from '../../reading/participants';
import { around } from '../../texts/languages';

/** Reads the people who can be named, if it must be known. */
type ReadPeople = () => Promise<readonly Person[]>;

/** Who the request is for in "for my colleague Ben", if that is certainly a person. */
export async function beneficiaryOf(text: string, people: ReadPeople): Promise<string | undefined> {
  const whom = beneficiaryIn(text);
  if (whom === undefined || whom.split(' ').some((word) => around.person.has(word))) return whom;
  return ifKnown(whom, people);
}

/** Who is to follow the request in "add Jonas", if it is somebody known: "add a case" says something else. */
export async function followerOf(text: string, people: ReadPeople): Promise<string | undefined> {
  const who = participantIn(normalised(text));
  return who === undefined ? undefined : ifKnown(who, people);
}

async function ifKnown(who: string, people: ReadPeople): Promise<string | undefined> {
  return (await people()).some(({ name }) => isNamed(name, who)) ? who : undefined;
}
