import { isFirst } from '../../dialogs/delivered';
import { sendRequest } from '../../dialogs/requests/raise/sendRequest';
import type { Turn } from '../../dialogs/sessionDialog';
import type { Texts } from '../../dialogs/texts/texts';
import { cleanText } from '../../dialogs/untrustedText';
import type { ProposedWrite } from './proposedWrite';

/** The outcome. `said` is for the person; a new request needs none, as its card says it. */
export type SentWrite =
  | { readonly kind: 'done'; readonly key: string; readonly said?: string }
  /** This or another instance of the bot has already sent it, or was about to. */
  | { readonly kind: 'sent-before' };

/**
 * Sends what was confirmed, once: `run` identifies the confirmation. Throws an `AtlassianError` if it was not done, or may not have
 * been.
 */
export async function sendWrite(turn: Turn, t: Texts, write: ProposedWrite, run: string): Promise<SentWrite> {
  if (write.kind === 'create') {
    const sent = await sendRequest(turn, write.draft);
    if (sent.kind === 'refused') throw sent.error;
    return sent.kind === 'created' ? { kind: 'done', key: sent.request.key } : sent;
  }
  const { serviceDesk } = turn.session;
  const { key } = write;
  if (!(await isFirst(turn, `tool:${run}`))) return { kind: 'sent-before' };
  switch (write.kind) {
    case 'comment':
      await serviceDesk.comment(key, write.text);
      return { kind: 'done', key, said: t.request.commentAdded(key) };
    case 'approval':
      await serviceDesk.answerApproval(key, write.approvalId, write.decision);
      return {
        kind: 'done',
        key,
        said: write.decision === 'approve' ? t.request.approved(key) : t.request.declined(key),
      };
    case 'move':
      await serviceDesk.transition(key, write.transitionId, write.comment);
      return { kind: 'done', key, said: t.request.moved(cleanText(write.step, 80), key) };
    case 'share':
      await serviceDesk.addParticipants(key, [write.person.accountId]);
      return { kind: 'done', key, said: t.request.nowShared(cleanText(write.person.name, 80), key) };
  }
}
