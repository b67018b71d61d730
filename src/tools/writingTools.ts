import { z } from 'zod/v4';
import type { Person } from '../atlassian/serviceDesk';
import { openApproval } from '../atlassian/serviceDesk/approvals';
import { cleanLines } from '../channel/untrustedText';
import type { Session } from '../login/session';
import { newDraftId } from '../../dialogs/requests/raise/requestDraft';
import { readFormArguments } from './formArguments';
import { keyOf, typeOf } from './parameters';
import { isShownWhole, shownAtMost, type ProposedWrite } from './proposedWrite';
import { isResult, knownPeople, portalOnly, raisableType } from './requestTypes';
import { tool, wrongArguments } from './tool';
import { errorResult, saying } from './toolResult';
import type { ServiceDeskTool, ToolResult } from './types';

/** Receives a write to show to the person. */
export type Propose = (write: ProposedWrite) => unknown;

const asks =
  'Sends nothing by itself: a card shows the person all of it, and only the person can let it go. Call it once, and say nothing of it as done.';

/** The tools' parameters: created once, not on every turn. */
const takes = {
  createRequest: z.strictObject({
    requestType: typeOf(),
    answers: z.looseObject({}).describe('By field id, as the JSON Schema of describe_request_type says.'),
    shareWith: z.array(z.string().max(255)).max(20).optional().describe('Names of people who may follow it.'),
  }),
  commentOnRequest: z.strictObject({ key: keyOf(), text: textOf('The comment, as the person wants it.') }),
  answerApproval: z.strictObject({ key: keyOf(), decision: z.enum(['approve', 'decline']) }),
  moveRequest: z.strictObject({
    key: keyOf(),
    step: z.string().max(255).describe('One of the steps of show_request.'),
    comment: textOf('A public comment with it.').optional(),
  }),
  shareRequest: z.strictObject({ key: keyOf(), person: z.string().max(255).describe("Somebody's whole name.") }),
};

/** The tools that propose changes. Only one proposal per set of tools, because a person answers one question at a time. */
export function writingTools(session: Session, toPerson: Propose): readonly ServiceDeskTool[] {
  const { serviceDesk } = session;
  const propose = once(toPerson);
  return [
    tool({
      name: 'create_request',
      description: `Proposes to raise a request. Read describe_request_type first. ${asks}`,
      parameters: takes.createRequest,
      writes: true,
      async run({ requestType, answers: given, shareWith = [] }) {
        const found = await raisableType(session, requestType);
        if (isResult(found)) return found;
        const { type, people } = found;
        const read = await readFormArguments({ ...type, serviceDesk, people }, found.form, given);
        if ('problems' in read)
          return errorResult('Wrong answers.', 'Mend what the problems name, or ask the person.', read);
        if ('missing' in read) return portalOnly(found, read.missing);
        const { form, answers } = read;
        if (shareWith.length > 0 && !form.canAddRequestParticipants)
          return wrongArguments(['"shareWith": This kind of request takes nobody else; leave it out.']);
        const participants: Person[] = [];
        for (const name of shareWith) {
          const person = personCalled(name, people);
          if (isResult(person)) return person;
          participants.push(person);
        }
        return propose({
          kind: 'create',
          draft: { id: newDraftId(), type, form, answers, guesses: [], files: {}, participants, people },
        });
      },
    }),
    tool({
      name: 'comment_on_request',
      description: `Proposes to add a public comment to a request. ${asks}`,
      parameters: takes.commentOnRequest,
      writes: true,
      async run({ key: given, text }) {
        const { key, summary, allowed } = await serviceDesk.request(given);
        if (!allowed.addComment) return errorResult('This request takes no comment from the person.', 'Say so.');
        return propose({ kind: 'comment', key, summary, text });
      },
    }),
    tool({
      name: 'answer_approval',
      description: `Proposes to approve or decline a request that waits for this person's approval. Only if the person asks for it in their own words. ${asks}`,
      parameters: takes.answerApproval,
      writes: true,
      async run({ key: given, decision }) {
        const [{ key, summary }, approvals] = await Promise.all([
          serviceDesk.request(given),
          serviceDesk.approvals(given),
        ]);
        const open = openApproval(approvals);
        if (!open) return errorResult('Nothing about this request waits for the person.', 'See list_approvals.');
        return propose({ kind: 'approval', key, summary, approvalId: open.id, approval: open.name, decision });
      },
    }),
    tool({
      name: 'move_request',
      description: `Proposes one of the steps that show_request lists, such as closing or reopening. ${asks}`,
      parameters: takes.moveRequest,
      writes: true,
      async run({ key: given, step, comment }) {
        const [{ key, summary }, transitions] = await Promise.all([
          serviceDesk.request(given),
          serviceDesk.transitions(given),
        ]);
        const [found, ...others] = transitions.filter(({ name }) => name.toLowerCase() === step.trim().toLowerCase());
        if (!found || others.length > 0) {
          const steps = transitions.map(({ name }) => name);
          return errorResult('There is no such step, or more than one.', 'Take one of these, or ask.', { steps });
        }
        return propose({ kind: 'move', key, summary, transitionId: found.id, step: found.name, comment });
      },
    }),
    tool({
      name: 'share_request',
      description: `Proposes to let somebody follow a request: one of the people this person has had to do with before, by name. ${asks}`,
      parameters: takes.shareRequest,
      writes: true,
      async run({ key: given, person: name }) {
        const [{ key, summary, allowed, participants }, people] = await Promise.all([
          serviceDesk.request(given),
          knownPeople(session),
        ]);
        if (!allowed.addParticipant) return errorResult('The person may not share this request.', 'Say so.');
        const isIn = ({ accountId }: Person) => participants.some((known) => known.accountId === accountId);
        const person = personCalled(
          name,
          people.filter((known) => !isIn(known)),
        );
        return isResult(person) ? person : propose({ kind: 'share', key, summary, person });
      },
    }),
  ];
}

/** Text without invisible characters: what is shown is what is sent. */
function textOf(description: string) {
  return z
    .string()
    .max(shownAtMost)
    .overwrite((text) => cleanLines(text, Infinity))
    .min(1)
    .describe(description);
}

function personCalled(name: string, people: readonly Person[]): Person | ToolResult {
  const called = people.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  const [person] = called;
  if (person && called.length === 1) return person;
  const names = people.map((known) => known.name);
  return errorResult(
    called.length > 1 ? 'There are several people of that name.' : 'Nobody of that name can be named here.',
    'Take one of these names, ask the person, or send them to the portal.',
    { people: names },
  );
}

function once(toPerson: Propose): (write: ProposedWrite) => Promise<ToolResult> {
  let isTaken = false;
  return async (write) => {
    if (!isShownWhole(write))
      return wrongArguments([`It is too long to be shown whole: at most ${shownAtMost} characters in all.`]);
    if (isTaken)
      return errorResult('Another proposal waits for the person.', 'Wait for their answer before you propose more.');
    isTaken = true;
    await toPerson(write);
    return saying(
      'waiting-for-person',
      'Nothing is sent yet. The person is shown a card with all of it and decides. Tell them to look at it; do not say that it is done, and do not ask them to answer yes.',
    );
  };
}
