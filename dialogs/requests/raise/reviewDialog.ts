import type { Person } from '../../../src/atlassian/serviceDesk';
import { announcesMore, doneWithIt } from '../../reading/aboutDraft';
import { onlyAsks, questionAsked } from '../../reading/asked';
import { behindYes } from '../../reading/behindYes';
import { choice } from '../../choiceDialog';
import { factsMessage, factsShown } from '../../askQuestion';
import { localeOf } from '../../dates';
import { factParts } from '../../factParts';
import { search } from '../../forms/searchDialog';
import { orUndefined } from '../../orUndefined';
import { isNamed, nameIn, notKnown, excludedIn } from '../../reading/participants';
import { beneficiaryOf, followerOf, withNamed } from './namedBeside';
import type { Sessions } from '../../logins';
import { LiveCard } from '../../liveCard';
import type { DialogContext, DialogInstance, DialogReason, DialogTurnResult, TurnContext } from '../../sdk';
import { normalised } from '../../reading/normalised';
import { plainMessage } from '../../plainMessage';
import { replyIn } from '../../reading/replies';
import { myself, textsOf } from '../../texts/languages';
import { child, TypedDialog, type Cancelled } from '../../typedDialog';
import { commandText, userText } from '../../reading/userInput';
import { leavesFor } from '../../reading/wishIn';
import { isOnlyOfFiles } from '../../reading/attachingIn';
import { fileFields } from './draftFiles';
import { readRecentActivity } from '../recentActivity';
import { factsOf, leaveReview, type RequestDraft } from './requestDraft';
import {
  mayRaiseFor,
  mayShare,
  named,
  nobody,
  personQuestion,
  reviewQuestion,
  without,
  type Naming,
} from './reviewQuestions';

export interface ReviewOptions {
  readonly draft: RequestDraft;
  /** Whether sending it has failed: "try again" then sends it. */
  readonly hasFailed?: boolean;
}

/** What the person wants done with the draft as it now is; `said`: a remark about it. */
export type ReviewOutcome =
  | { readonly status: 'create' | 'change' | 'back' | 'files'; readonly draft: RequestDraft }
  | { readonly status: 'said'; readonly draft: RequestDraft; readonly text: string }
  | Cancelled;

interface State {
  readonly step: 'review' | Naming;
  readonly draft: RequestDraft;
  /** Whether the person is searching for somebody who was not offered. */
  readonly isSearching?: boolean;
}

export const review = child<ReviewDialog>('review', {
  create: true,
  change: true,
  back: true,
  files: true,
  said: true,
  cancelled: true,
});

/** A last look at a request before it is sent; others can be named here. Needs a `ChoiceDialog` and a `SearchDialog` in the same set. */
export class ReviewDialog extends TypedDialog<ReviewOptions, State, ReviewOutcome> {
  constructor(
    id: string,
    private readonly sessions: Sessions,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: ReviewOptions): Promise<DialogTurnResult> {
    const { draft, hasFailed } = this.given(options);
    return this.ask(dc, draft, hasFailed);
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc);
    const { draft, step, isSearching = false } = state;
    if (step !== 'review')
      return isSearching ? this.searched(dc, draft, step, result) : this.chosen(dc, draft, step, result);
    const outcome = choice.outcome(result);
    if (outcome.status === 'said') return this.said(dc, draft, outcome.text);
    if (outcome.status !== 'chosen') return this.end(dc, { status: 'cancelled' });
    const { id } = outcome;
    switch (id) {
      case 'create':
        return this.end(dc, { status: id, draft });
      case 'change':
        return this.end(dc, { status: replyIn(userText(dc.context.activity)) === 'back' ? 'back' : id, draft });
      case 'share':
      case 'behalf':
        return this.askWho(dc, draft, id);
      default:
        return this.end(dc, { status: 'cancelled' });
    }
  }

  /** Acts on "share it with Jonas", "add a file" and "cancel it", which are about the draft here; other remarks are left to the caller. */
  private async said(dc: DialogContext, draft: RequestDraft, whole: string): Promise<DialogTurnResult> {
    if (leavesFor(whole)) return this.end(dc, { status: 'cancelled' });
    const text = behindYes(whole) ?? whole;
    if (announcesMore(text)) return this.end(dc, { status: 'said', draft, text });
    const { files } = textsOf(dc.context.activity).create;
    if (commandText(text) === commandText(files) || (replyIn(text) === undefined && isOnlyOfFiles(text)))
      return this.more(dc, draft);
    const asked = questionAsked(text) === undefined ? doneWithIt(normalised(text)) : undefined;
    const refused = excludedIn(text);
    const unwanted = draft.participants.find(({ name }) => refused !== undefined && isNamed(name, refused));
    if (unwanted) return this.ask(dc, without(draft, unwanted));
    if (draft.behalfOf && myself.has(normalised(text))) return this.ask(dc, named(draft, 'behalf', undefined));
    const people = () => this.people(dc, draft);
    const whom = await beneficiaryOf(text, people);
    if (whom !== undefined && mayRaiseFor(draft)) return this.nameWith(dc, draft, 'behalf', nameIn(whom) || undefined);
    if (whom !== undefined) await dc.context.sendActivity(textsOf(dc.context.activity).create.ownNameOnly);
    const added =
      asked === undefined && mayShare(draft)
        ? await followerOf(text, people, draft.participants.length > 0)
        : undefined;
    if (added !== undefined) return this.nameWith(dc, draft, 'share', added);
    switch (asked?.command) {
      case undefined:
      case 'comment':
        return this.end(dc, { status: 'said', draft, text });
      case 'request':
        // "Did you create it?"
        return onlyAsks(text) ? this.ask(dc, draft) : this.end(dc, { status: 'change', draft });
      case 'attach':
        return this.more(dc, draft);
      case 'move':
        return this.end(dc, { status: 'cancelled' });
      case 'share':
        return mayShare(draft) ? this.nameWith(dc, draft, 'share', asked?.text) : this.ask(dc, draft);
      case 'unshare': {
        const who = nameIn(asked?.text ?? '');
        const participants = draft.participants.filter(({ name }) => who !== '' && !isNamed(name, who));
        return this.ask(dc, { ...draft, participants });
      }
      default:
        return this.ask(dc, draft);
    }
  }

  /** Asks for more files, if the form has a field for them. */
  private async more(dc: DialogContext, draft: RequestDraft): Promise<DialogTurnResult> {
    if (fileFields(draft).length > 0) return this.end(dc, { status: 'files', draft });
    await dc.context.sendActivity(plainMessage(textsOf(dc.context.activity).files.noPlace));
    return this.ask(dc, draft);
  }

  /** Names whoever is meant or, if that is unclear, searches or asks. */
  private async nameWith(
    dc: DialogContext,
    draft: RequestDraft,
    step: Naming,
    who: string | undefined,
  ): Promise<DialogTurnResult> {
    if (who === undefined) return this.askWho(dc, draft, step);
    const meant = withNamed(draft, step, who, await this.people(dc, draft));
    switch (meant.status) {
      case 'named':
        return this.ask(dc, meant.draft);
      case 'unclear':
        return this.askWho(
          dc,
          meant.draft,
          step,
          meant.unknown && notKnown(textsOf(dc.context.activity), meant.unknown),
        );
      case 'unknown':
        return this.look(dc, draft, step, who);
    }
  }

  private look(dc: DialogContext, draft: RequestDraft, step: Naming, words: string): Promise<DialogTurnResult> {
    this.keep(dc, { step, draft, isSearching: true });
    const { create: t } = textsOf(dc.context.activity);
    return search.begin(dc, { name: step === 'share' ? t.sharedWith : t.for, words });
  }

  /** A draft that is left at the last look keeps the people named here. */
  override endDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    leaveReview(context, this.stateIn(instance).draft);
    return Promise.resolve();
  }

  /** The people who can be named: read when needed, so that no draft stores the names of others. */
  private async people({ context }: DialogContext, draft: RequestDraft): Promise<readonly Person[]> {
    const session = await this.sessions.session(context);
    const recent = session && (await orUndefined(readRecentActivity(session)));
    const all = [...draft.people, ...(recent?.people ?? [])];
    return [...new Map(all.map((person) => [person.accountId, person])).values()];
  }

  /** `done`: told before the question. */
  private async askWho(dc: DialogContext, draft: RequestDraft, step: Naming, done?: string): Promise<DialogTurnResult> {
    this.keep(dc, { step, draft });
    const people = await this.people(dc, draft);
    const question = personQuestion(textsOf(dc.context.activity), step, people, draft);
    return choice.begin(dc, { ...question, ...(done === undefined ? {} : { done }) });
  }

  private async chosen(
    dc: DialogContext,
    draft: RequestDraft,
    step: Naming,
    result: unknown,
  ): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    if (outcome.status === 'said') return this.look(dc, draft, step, outcome.text);
    if (outcome.status !== 'chosen') return this.ask(dc, draft);
    const people = outcome.id === nobody ? [] : await this.people(dc, draft);
    const person = people.find(({ accountId }) => accountId === outcome.id);
    return person || outcome.id === nobody ? this.ask(dc, named(draft, step, person)) : this.askWho(dc, draft, step);
  }

  private searched(dc: DialogContext, draft: RequestDraft, step: Naming, result: unknown): Promise<DialogTurnResult> {
    const outcome = search.outcome(result);
    if (outcome.status !== 'found') return this.askWho(dc, draft, step);
    const { id, name } = outcome.choice;
    return this.ask(dc, named(draft, step, { accountId: id, name }));
  }

  /** What does not fit on one card is shown before it in parts, so that everything is seen before it is sent. */
  private async ask(dc: DialogContext, draft: RequestDraft, hasFailed = false): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'review', draft });
    const t = textsOf(dc.context.activity);
    const parts = factParts(factsOf(t, draft, localeOf(dc.context.activity)), factsShown);
    const before = parts.slice(0, -1);
    for (const [index, facts] of before.entries()) {
      const title = t.form.page(draft.type.name, index + 1, parts.length);
      await LiveCard.of(dc).tell(factsMessage(t, dc.context.activity.channelId, title, facts));
    }
    return choice.begin(dc, reviewQuestion(t, draft, parts.at(-1) ?? [], hasFailed));
  }
}
