import type { ServiceDesk } from '../atlassian/serviceDesk';
import type { Done, Tell } from './events';

/** The same service desk, with an event after each write. `by`: the turn and its session. */
export function observedDesk(desk: ServiceDesk, tell: Tell, by: Done): ServiceDesk {
  return {
    ...desk,
    async create(draft) {
      const request = await desk.create(draft);
      await tell('requestCreated', { ...by, request });
      return request;
    },
    async comment(key, body) {
      const comment = await desk.comment(key, body);
      await tell('commented', { ...by, key, comment });
      return comment;
    },
    async attach(key, ids, comment) {
      const attached = await desk.attach(key, ids, comment);
      await tell('attached', { ...by, key, attachments: attached.attachments });
      return attached;
    },
    async addParticipants(key, ids) {
      const participants = await desk.addParticipants(key, ids);
      await tell('shared', { ...by, key, participants });
      return participants;
    },
    async removeParticipants(key, ids) {
      const participants = await desk.removeParticipants(key, ids);
      await tell('unshared', { ...by, key, participants });
      return participants;
    },
    async transition(key, transitionId, comment) {
      await desk.transition(key, transitionId, comment);
      await tell('moved', { ...by, key, transitionId });
    },
    async answerApproval(key, id, decision) {
      const approval = await desk.answerApproval(key, id, decision);
      await tell('approvalAnswered', { ...by, key, approval });
      return approval;
    },
    async giveFeedback(key, rating, comment) {
      const feedback = await desk.giveFeedback(key, rating, comment);
      await tell('rated', { ...by, key, feedback });
      return feedback;
    },
  };
}
