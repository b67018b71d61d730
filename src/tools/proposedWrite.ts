import type { Person } from '../atlassian/serviceDesk';
import type { Fact } from '../../dialogs/adaptiveCard';
import { confirmation, type ChoiceOptions } from '../../dialogs/choiceDialog';
import { factsOf, type RequestDraft } from '../../dialogs/requests/raise/requestDraft';
import { english } from '../../dialogs/texts/english/texts';
import type { Texts } from '../../dialogs/texts/texts';
import { cleanText } from '../../dialogs/untrustedText';

interface OfRequest {
  readonly key: string;
  /** The request's summary, for the person to recognise it by. */
  readonly summary: string;
}

/** Everything of what a model wants done: what the person confirms is what is sent. Plain data. */
export type ProposedWrite =
  | { readonly kind: 'create'; readonly draft: RequestDraft }
  | (OfRequest & { readonly kind: 'comment'; readonly text: string })
  | (OfRequest & {
      readonly kind: 'approval';
      readonly approvalId: string;
      readonly approval: string;
      readonly decision: 'approve' | 'decline';
    })
  | (OfRequest & {
      readonly kind: 'move';
      readonly transitionId: string;
      readonly step: string;
      readonly comment?: string | undefined;
    })
  | (OfRequest & { readonly kind: 'share'; readonly person: Person });

/** The question, with all that would be sent. Words other than yes and no are accepted and go to the bot. `locale`: for dates. */
export function questionOf(t: Texts, write: ProposedWrite, locale: string): ChoiceOptions {
  return { ...asked(t, write), facts: factsIn(t, write, locale), acceptsText: true };
}

function asked(t: Texts, write: ProposedWrite): ChoiceOptions {
  switch (write.kind) {
    case 'create':
      return confirmation(t, t.create.review(write.draft.type.name), t.create.create);
    case 'comment':
      return confirmation(t, t.tools.addComment(write.key), t.tools.yesAdd);
    case 'approval': {
      const { key, decision } = write;
      const summary = cleanText(write.summary, 200);
      return decision === 'approve'
        ? confirmation(t, t.request.approveQuestion(key, summary), t.request.yesApprove)
        : confirmation(t, t.request.declineQuestion(key, summary), t.request.yesDecline, { destructive: true });
    }
    case 'move': {
      const step = cleanText(write.step, 80);
      return confirmation(t, t.tools.move(step, write.key), t.request.yesMove(step), { destructive: true });
    }
    case 'share':
      return confirmation(t, t.tools.share(cleanText(write.person.name, 80), write.key), t.tools.yesShare);
  }
}

function factsIn(t: Texts, write: ProposedWrite, locale: string): readonly Fact[] {
  if (write.kind === 'create') return factsOf(t, write.draft, locale);
  const { key, summary } = write;
  const request = { name: t.request.request, value: `${key}: ${cleanText(summary, 200)}` };
  const commentFact = (text: string) => ({ name: t.tools.comment, value: text });
  switch (write.kind) {
    case 'comment':
      return [request, commentFact(write.text)];
    case 'approval':
      return write.approval === '' ? [] : [{ name: t.request.approval, value: cleanText(write.approval, 200) }];
    case 'move':
      return write.comment === undefined ? [request] : [request, commentFact(write.comment)];
    case 'share':
      return [request];
  }
}

/** Characters in all. Chats that show a message as text take 4,000, including the question and how to answer. */
export const shownAtMost = 3200;

/** Whether every chat can show all of it. */
export function isShownWhole(write: ProposedWrite): boolean {
  const shown = factsIn(english, write, english.locale).map(({ name, value }) => `${name}: ${value}\n`);
  return shown.join('').length <= shownAtMost;
}
