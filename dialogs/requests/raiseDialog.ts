import { randomBytes } from 'node:crypto';
import { AtlassianError } from '../../src/atlassian/errors';
import { fieldValues, refusedFields } from '../../src/atlassian/requestForm';
import type { CustomerRequest, Person } from '../../src/atlassian/serviceDesk';
import { replaceCard } from '../adaptiveCard';
import type { ChoiceOutcome } from '../choiceDialog';
import { errorMessage } from '../errorMessages';
import type { Problems } from '../forms/draft';
import type { FormOutcome } from '../forms/formDialog';
import { plainMessage } from '../plainMessage';
import type { Sessions } from '../logins';
import type { DialogTurnResult } from '../sdk';
import { SessionDialog, type Turn } from '../sessionDialog';
import type { ArticlesOutcome } from './articlesDialog';
import type { FilesOutcome } from './filesDialog';
import type { ChosenType, FindTypeOutcome } from './findTypeDialog';
import { readRecentActivity } from './recentActivity';
import { portalFormLink, review, sentCard, sentText, unaskable, unknownCard, type RaiseDraft } from './raiseDraft';

interface State {
  readonly step: 'find' | 'articles' | 'form' | 'files' | 'review' | 'share' | 'behalf';
  /** Who can be chosen where a person is asked for. */
  readonly people: readonly Person[];
  /** Absent until a type is chosen. */
  readonly draft?: RaiseDraft;
  readonly messageId?: string | undefined;
}

type Drafted = State & { readonly draft: RaiseDraft };

/** The steps of raising a request, one after another; the dialogs of each step stand beside this one. */
export class RaiseDialog extends SessionDialog<object, State> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly takesFiles: boolean,
  ) {
    super(id, sessions);
  }

  protected override async start(turn: Turn): Promise<DialogTurnResult> {
    const { types: recent, people } = await readRecentActivity(turn.session);
    this.keep(turn, { step: 'find', people });
    return turn.dc.beginDialog('find', { recent });
  }

  protected override goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { draft } = state;
    if (!draft) return this.typeFound(turn, state, result as FindTypeOutcome);
    const drafted: Drafted = { ...state, draft };
    switch (state.step) {
      case 'find':
      case 'articles':
        return this.articlesSeen(turn, drafted, result as ArticlesOutcome);
      case 'form':
        return this.filled(turn, drafted, result as FormOutcome);
      case 'files':
        return this.filesCame(turn, drafted, result as FilesOutcome);
      case 'review':
        return this.reviewed(turn, drafted, result as ChoiceOutcome);
      case 'share':
      case 'behalf':
        return this.personChosen(turn, drafted, result as ChoiceOutcome);
    }
  }

  private async typeFound(turn: Turn, { people }: State, outcome: FindTypeOutcome): Promise<DialogTurnResult> {
    if (outcome.status !== 'found') return this.end(turn, outcome.status);
    const { type, query } = outcome;
    const form = await turn.session.serviceDesk.form(type.deskId, type.typeId);
    const missing = unaskable(form, people, this.takesFiles);
    if (missing.length > 0) return this.toPortal(turn, type, query, missing);
    const draft: RaiseDraft = {
      id: newId(),
      type,
      form,
      people,
      answers: form.defaults,
      files: [],
      participants: [],
    };
    this.keep(turn, { step: 'articles', people, draft });
    return turn.dc.beginDialog('articles', { query: query ?? type.name });
  }

  private async articlesSeen(turn: Turn, state: Drafted, { status }: ArticlesOutcome): Promise<DialogTurnResult> {
    return status === 'unsolved' ? this.askForm(turn, state) : this.end(turn, status);
  }

  private askForm(
    turn: Turn,
    state: Drafted,
    more: { problems?: Problems; again?: boolean } = {},
  ): Promise<DialogTurnResult> {
    const { draft, messageId } = state;
    const { type, form, answers, people } = draft;
    this.keep(turn, { ...state, step: 'form' });
    return turn.dc.beginDialog('form', { title: type.name, form, answers, people, messageId, ...more });
  }

  private async filled(turn: Turn, state: Drafted, outcome: FormOutcome): Promise<DialogTurnResult> {
    if (outcome.status === 'cancelled') return this.cancelled(turn);
    const { draft } = state;
    const next: Drafted = { ...state, draft: { ...draft, answers: outcome.answers }, messageId: outcome.messageId };
    const file = draft.form.fields.find(({ kind }) => kind === 'attachment');
    if (!this.takesFiles || !file || draft.files.length > 0) return this.askReview(turn, next);
    this.keep(turn, { ...next, step: 'files' });
    return turn.dc.beginDialog('files', { deskId: draft.type.deskId, required: file.required });
  }

  private async filesCame(turn: Turn, state: Drafted, outcome: FilesOutcome): Promise<DialogTurnResult> {
    if (outcome.status !== 'files')
      return outcome.status === 'cancelled' ? this.cancelled(turn) : this.end(turn, outcome.status);
    const { draft } = state;
    return this.askReview(turn, { ...state, draft: { ...draft, files: outcome.files } });
  }

  private askReview(turn: Turn, state: Drafted): Promise<DialogTurnResult> {
    this.keep(turn, { ...state, step: 'review' });
    return turn.dc.beginDialog('choice', { ...review(state.draft), messageId: state.messageId });
  }

  private async reviewed(turn: Turn, state: Drafted, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const next: Drafted = { ...state, messageId: outcome.messageId };
    if (outcome.status !== 'chosen') return this.cancelled(turn);
    switch (outcome.id) {
      case 'create':
        return this.create(turn, next);
      case 'change':
        return this.askForm(turn, next, { again: true });
      case 'share':
      case 'behalf':
        return this.choosePerson(turn, { ...next, step: outcome.id });
      default:
        return this.cancelled(turn);
    }
  }

  private choosePerson(turn: Turn, state: Drafted): Promise<DialogTurnResult> {
    this.keep(turn, state);
    return turn.dc.beginDialog('choice', {
      question: state.step === 'share' ? 'Who else may follow this request?' : 'For whom do you raise it?',
      choices: state.draft.people.map(({ accountId, name }) => ({ id: accountId, name })),
      buttons: [{ id: 'nobody', name: 'Nobody' }],
      messageId: state.messageId,
    });
  }

  private personChosen(turn: Turn, state: Drafted, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { draft, step } = state;
    const chosen =
      outcome.status === 'chosen' ? draft.people.find(({ accountId }) => accountId === outcome.id) : undefined;
    const next: RaiseDraft =
      step === 'share'
        ? { ...draft, participants: chosen ? withPerson(draft.participants, chosen) : [] }
        : { ...draft, behalfOf: chosen };
    return this.askReview(turn, { ...state, draft: next, messageId: outcome.messageId });
  }

  private async create(turn: Turn, state: Drafted): Promise<DialogTurnResult> {
    const { session, context } = turn;
    const { id, type, form, answers, files, participants, behalfOf } = state.draft;
    // Channels deliver twice, people press twice: a draft becomes a request once.
    if (!(await session.once(`create:${id}`))) {
      // Or this process was ended between the two: nobody knows then what became of it.
      await context.sendActivity(
        plainMessage(
          'I have sent this request already, or was about to. Say "my requests" to look before you raise it again.',
        ),
      );
      return this.end(turn, 'cancelled');
    }
    const field = form.fields.find(({ kind }) => kind === 'attachment');
    const all = field && files.length > 0 ? { ...answers, [field.id]: files.map((file) => file.id) } : answers;
    try {
      const request = await session.serviceDesk.create({
        deskId: type.deskId,
        typeId: type.typeId,
        values: fieldValues(form, all),
        ...(participants.length > 0 ? { participants: participants.map(({ accountId }) => accountId) } : {}),
        ...(behalfOf ? { raiseOnBehalfOf: behalfOf.accountId } : {}),
      });
      return await this.created(turn, state, request);
    } catch (error) {
      if (!(error instanceof AtlassianError)) throw error;
      if (!['invalid', 'unavailable', 'rate-limited'].includes(error.code)) {
        await replaceCard(context, unknownCard(state.draft), state.messageId);
        throw error;
      }
      return this.refused(turn, state, error);
    }
  }

  private async created(
    turn: Turn,
    { draft, messageId }: Drafted,
    request: CustomerRequest,
  ): Promise<DialogTurnResult> {
    await replaceCard(turn.context, sentCard(draft, request), messageId);
    await turn.context.sendActivity(sentText(request));
    return this.end(turn, 'created', { key: request.key });
  }

  /** Nothing was created: what was typed is kept, and asked for again where Atlassian found a fault. */
  private async refused(turn: Turn, state: Drafted, error: AtlassianError): Promise<DialogTurnResult> {
    const { draft } = state;
    const problems = refusedFields(draft.form, error);
    await turn.context.sendActivity(plainMessage(errorMessage(error)));
    const next: Drafted = { ...state, draft: { ...draft, id: newId() } };
    return Object.keys(problems).length > 0 ? this.askForm(turn, next, { problems }) : this.askReview(turn, next);
  }

  private async toPortal(
    turn: Turn,
    type: ChosenType,
    query: string | undefined,
    missing: readonly string[],
  ): Promise<DialogTurnResult> {
    const link = portalFormLink(turn.session.site.url, type);
    const typed = query === undefined ? '' : `\nYou wrote: ${query}`;
    const fields = missing.map((name) => `"${name}"`).join(', ');
    await turn.context.sendActivity(
      plainMessage(`This needs ${fields}, which I cannot ask for here. Please raise it in the portal: ${link}${typed}`),
    );
    return this.end(turn, 'inPortal');
  }

  private async cancelled(turn: Turn): Promise<DialogTurnResult> {
    await turn.context.sendActivity('All right, cancelled.');
    return this.end(turn, 'cancelled');
  }
}

function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  return [...people.filter(({ accountId }) => accountId !== person.accountId), person];
}

function newId(): string {
  return randomBytes(12).toString('base64url');
}
