import { randomBytes } from 'node:crypto';
import { AtlassianError } from '../src/atlassian/errors';
import { fieldValues, problemsIn, type Answers } from '../src/atlassian/requestForm';
import type { Session } from '../src/login/session';
import { showsAdaptiveCards } from './adaptiveCardChannels';
import { askChoice, offerOf, readChoice, type Choice, type Offer } from './choices';
import { keep, stateOf } from './dialogState';
import { explain } from './failures';
import { formCard, readSubmission, sentFormCard, type Draft } from './formCard';
import { askField, readAnswer } from './formQuestions';
import type { Sessions } from './ports';
import { plain } from './plain';
import { ActivityTypes, Dialog, type DialogContext, type DialogTurnResult } from './sdk';
import { requireSession } from './requireSession';
import { saidIn, submittedIn } from './said';

/** How raising a request ended. */
export type CreateRequestOutcome =
  | { readonly status: 'created'; readonly key: string }
  | { readonly status: 'cancelled' | 'signedOut' | 'inPortal' | 'failed' };

/** Where the dialog stands. Plain data, no token. */
type State =
  | { readonly step: 'desk'; readonly offer: Offer }
  | { readonly step: 'type'; readonly deskId: string; readonly offer: Offer }
  | {
      readonly step: 'form';
      readonly deskId: string;
      readonly typeId: string;
      readonly draft: Draft;
      /** The form's card in the chat; absent where the fields are asked one by one. */
      readonly card?: string | undefined;
      /** The field that is being asked for; only where there is no card. */
      readonly asking: number;
    };

type FormState = Extract<State, { step: 'form' }>;

/** Raises a request: desk, request type, form, and the request's key and portal link at the end. */
export class CreateRequestDialog extends Dialog {
  constructor(
    id: string,
    private readonly sessions: Sessions,
  ) {
    super(id);
  }

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.withSession(dc, async (session) => {
      const desks = await session.serviceDesk.desks();
      const [first] = desks;
      if (!first) {
        await dc.context.sendActivity(
          'There is no service desk you may use at this site. Say **switch site** to try another.',
        );
        return end(dc, { status: 'failed' });
      }
      if (desks.length === 1) return this.askType(dc, session, first.id);
      return this.askDesk(dc, offerOf(desks.map(({ id, name }) => ({ id, name }))));
    });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    if (activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    return this.withSession(dc, (session) => {
      const state = stateOf<State>(dc);
      if (state.step === 'form') return this.answerForm(dc, session, state);
      if (submittedIn(activity)) return this.staleCard(dc);
      return this.answerChoice(dc, session, state);
    });
  }

  private async askDesk(dc: DialogContext, offer: Offer, before = ''): Promise<DialogTurnResult> {
    return this.ask(dc, { step: 'desk', offer }, `${before}Who can help you?`);
  }

  private async askType(dc: DialogContext, session: Session, deskId: string): Promise<DialogTurnResult> {
    const types = await session.serviceDesk.requestTypes(deskId);
    if (types.length === 0) {
      await dc.context.sendActivity('That desk takes no requests from you.');
      return end(dc, { status: 'failed' });
    }
    return this.ask(
      dc,
      { step: 'type', deskId, offer: offerOf(types.map(({ id, name }) => ({ id, name }))) },
      'What do you need?',
    );
  }

  private async ask(dc: DialogContext, state: Exclude<State, FormState>, question: string): Promise<DialogTurnResult> {
    keep<State>(dc, state);
    await dc.context.sendActivity(askChoice(dc.context.activity.channelId, question, state.offer));
    return Dialog.EndOfTurn;
  }

  private async answerChoice(
    dc: DialogContext,
    session: Session,
    state: Exclude<State, FormState>,
  ): Promise<DialogTurnResult> {
    const answer = readChoice(saidIn(dc.context.activity), state.offer);
    if (answer.kind === 'more') return this.ask(dc, { ...state, offer: answer.offer }, 'Here are more:');
    if (answer.kind === 'unclear') return this.ask(dc, state, 'That is none of these. Which one?');
    if (state.step === 'desk') return this.askType(dc, session, answer.choice.id);
    return this.openForm(dc, session, state.deskId, answer.choice);
  }

  private async openForm(dc: DialogContext, session: Session, deskId: string, type: Choice): Promise<DialogTurnResult> {
    const form = await session.serviceDesk.form(deskId, type.id);
    if (form.beyondChat.length > 0) {
      const link = `${session.site.url}/servicedesk/customer/portal/${encodeURIComponent(deskId)}/create/${encodeURIComponent(type.id)}`;
      await dc.context.sendActivity(
        plain(
          `This needs "${form.beyondChat.join('", "')}", which I cannot ask for here. Please raise it in the portal: ${link}`,
        ),
      );
      return end(dc, { status: 'inPortal' });
    }
    const draft: Draft = { id: newDraftId(), typeName: type.name, form, answers: {}, problems: {} };
    return this.showForm(dc, { step: 'form', deskId, typeId: type.id, draft, asking: 0 });
  }

  /** Shows the form, in the place of the card that is there; or asks for the field whose turn it is. */
  private async showForm(dc: DialogContext, state: FormState): Promise<DialogTurnResult> {
    const { context } = dc;
    if (!showsAdaptiveCards(context.activity.channelId)) {
      keep<State>(dc, state);
      const field = state.draft.form.fields[state.asking];
      if (field) await context.sendActivity(askField(field, state.draft.problems[field.id]));
      return Dialog.EndOfTurn;
    }
    const { card } = state;
    const updated =
      card !== undefined &&
      (await context.updateActivity({ ...formCard(state.draft), id: card }).then(
        () => true,
        () => false,
      ));
    const sent = updated ? { id: card } : await context.sendActivity(formCard(state.draft));
    keep<State>(dc, { ...state, card: sent?.id });
    return Dialog.EndOfTurn;
  }

  private async answerForm(dc: DialogContext, session: Session, state: FormState): Promise<DialogTurnResult> {
    const { value } = dc.context.activity;
    const { draft } = state;
    if (!showsAdaptiveCards(dc.context.activity.channelId)) return this.answerField(dc, session, state);
    const submission = readSubmission(value, draft.form);
    if (!submission) {
      await dc.context.sendActivity('Please fill in the form above and press **Create**, or say **cancel**.');
      return Dialog.EndOfTurn;
    }
    if (submission.draft !== draft.id) return this.staleCard(dc);
    if (submission.kind === 'cancel') {
      await this.closeCard(dc, state, 'cancelled');
      await dc.context.sendActivity('All right, cancelled.');
      return end(dc, { status: 'cancelled' });
    }
    return this.submit(dc, session, { ...state, draft: { ...draft, answers: submission.answers } });
  }

  private async answerField(dc: DialogContext, session: Session, state: FormState): Promise<DialogTurnResult> {
    const { draft, asking } = state;
    const field = draft.form.fields[asking];
    if (!field) return this.submit(dc, session, state);
    const answer = readAnswer(field, saidIn(dc.context.activity));
    if (answer.kind === 'problem') {
      return this.showForm(dc, { ...state, draft: { ...draft, problems: { [field.id]: answer.problem } } });
    }
    const answers = { ...draft.answers, [field.id]: answer.value };
    const answered: FormState = { ...state, draft: { ...draft, answers, problems: {} } };
    const rest = draft.form.fields.slice(asking + 1);
    // After Atlassian has found faults, only the fields in question are asked for again.
    const next = rest.find(({ id }) => answers[id] === undefined);
    if (!next) return this.submit(dc, session, answered);
    return this.showForm(dc, { ...answered, asking: draft.form.fields.indexOf(next) });
  }

  private async submit(dc: DialogContext, session: Session, state: FormState): Promise<DialogTurnResult> {
    const { draft, deskId, typeId } = state;
    const problems = problemsIn(draft.form, draft.answers);
    if (Object.keys(problems).length > 0)
      return this.askAgain(dc, state, problems, 'Something in the form is not right yet.');
    // Channels deliver twice, people press twice: a draft becomes a request once.
    if (!(await session.once(`create:${draft.id}`))) return end(dc, { status: 'cancelled' });
    try {
      const { key, status, link } = await session.serviceDesk.create({
        deskId,
        typeId,
        values: fieldValues(draft.form, draft.answers),
      });
      await this.closeCard(dc, state, 'sent');
      await dc.context.sendActivity(
        plain(`I created ${key}${status && ` (${status})`}.${link === undefined ? '' : ` Follow it here: ${link}`}`),
      );
      return await end(dc, { status: 'created', key });
    } catch (error) {
      return this.refused(dc, state, error);
    }
  }

  /** What can be mended is asked again with everything that was typed; after an unknown outcome nothing is sent twice. */
  private async refused(dc: DialogContext, state: FormState, error: unknown): Promise<DialogTurnResult> {
    const mendable = error instanceof AtlassianError && ['invalid', 'unavailable', 'rate-limited'].includes(error.code);
    if (mendable) return this.askAgain(dc, state, error.fieldErrors, explain(error));
    await this.closeCard(dc, state, 'not sent');
    await dc.context.sendActivity(plain(explain(error)));
    return end(dc, { status: 'failed' });
  }

  private async askAgain(
    dc: DialogContext,
    state: FormState,
    problems: Readonly<Record<string, string>>,
    why: string,
  ): Promise<DialogTurnResult> {
    const { draft } = state;
    const faulty = draft.form.fields.findIndex(({ id }) => problems[id] !== undefined);
    const cards = showsAdaptiveCards(dc.context.activity.channelId);
    const answers: Answers = cards ? draft.answers : withoutFaulty(draft.answers, problems);
    await dc.context.sendActivity(
      plain(cards || faulty >= 0 ? why : `${why} Say anything to send it again, or "cancel".`),
    );
    const asking = faulty >= 0 ? faulty : draft.form.fields.length;
    return this.showForm(dc, { ...state, asking, draft: { ...draft, id: newDraftId(), answers, problems } });
  }

  private async staleCard(dc: DialogContext): Promise<DialogTurnResult> {
    await dc.context.sendActivity('That form was already sent or is no longer in use.');
    return Dialog.EndOfTurn;
  }

  private async closeCard(dc: DialogContext, { card, draft }: FormState, state: string): Promise<void> {
    if (card === undefined) return;
    // The request matters, its card does not.
    await dc.context.updateActivity({ ...sentFormCard(draft, state), id: card }).catch(() => undefined);
  }

  private async withSession(
    dc: DialogContext,
    go: (session: Session) => Promise<DialogTurnResult>,
  ): Promise<DialogTurnResult> {
    const session = await requireSession(dc.context, this.sessions);
    if (!session) return end(dc, { status: 'signedOut' });
    try {
      return await go(session);
    } catch (error) {
      await dc.context.sendActivity(plain(explain(error)));
      return end(dc, { status: 'failed' });
    }
  }
}

function end(dc: DialogContext, outcome: CreateRequestOutcome): Promise<DialogTurnResult> {
  return dc.endDialog(outcome);
}

function newDraftId(): string {
  return randomBytes(12).toString('base64url');
}

function withoutFaulty(answers: Answers, problems: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => problems[id] === undefined));
}
