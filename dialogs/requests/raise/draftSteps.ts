import type { FormField } from '../../../src/atlassian/requestForm';
import type { ChatFiles } from '../../chatFiles';
import { choice } from '../../choiceDialog';
import { form } from '../../forms/formDialog';
import type { FormOptions } from '../../forms/formOptions';
import { asked } from '../../forms/formPages';
import type { Sessions } from '../../logins';
import { plainMessage } from '../../plainMessage';
import type { DialogTurnResult } from '../../sdk';
import { SessionDialog, type Turn } from '../../sessionDialog';
import { afterRefusal, type NextStep } from './afterRefusal';
import type { CreateRequestOptions } from './createRequestOptions';
import { fileFields, filesOptions, nextFileField } from './draftFiles';
import { files } from '../files/filesSteps';
import type { Beside, Created, CreateRequestState as State } from './createRequestState';
import { portalQuestion } from './portalQuestion';
import { formOptions, type RequestDraft } from './requestDraft';
import { readRemark, type Remark, type Told } from './remark';
import { review } from './reviewDialog';
import { sendRequest } from './sendRequest';

/** Asks for each step of a draft and handles remarks about it. */
export abstract class DraftSteps extends SessionDialog<CreateRequestOptions, State, Created> {
  constructor(
    id: string,
    sessions: Sessions,
    protected readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions);
  }

  protected askForm({ dc }: Turn, draft: RequestDraft, more: Partial<FormOptions> = {}, { isChanging = false } = {}) {
    this.keep(dc, { step: 'form', draft, isChanging });
    return form.begin(dc, { ...formOptions(draft), ...more });
  }

  /** Goes back to the form; where it is asked question by question, to its last question. */
  protected askLast(turn: Turn, draft: RequestDraft): Promise<DialogTurnResult> {
    const last = asked({ ...formOptions(draft), problems: {} }).at(-1);
    return this.askForm(turn, draft, last ? { guesses: [last.id] } : { again: true });
  }

  /** Asks for files field by field, after `behind`. Each field is asked once: changing the form keeps the files, or the lack of them. */
  protected askFiles(turn: Turn, draft: RequestDraft, behind?: string): Promise<DialogTurnResult> {
    const field = nextFileField(draft, behind);
    if (!this.chatFiles || !field)
      return draft.begunWith?.review === false ? this.send(turn, draft) : this.ask(turn, { step: 'review', draft });
    if (draft.begunWith?.files === false && !field.required) return this.askFiles(turn, draft, field.id);
    return this.askFilesOf(turn, draft, field);
  }

  /** Asks for files again: after a remark, or when the person wants to send more. */
  protected askMoreFiles(turn: Turn, draft: RequestDraft): Promise<DialogTurnResult> {
    const field = nextFileField(draft) ?? fileFields(draft).at(-1);
    return this.chatFiles && field ? this.askFilesOf(turn, draft, field) : this.askFiles(turn, draft);
  }

  private askFilesOf(turn: Turn, draft: RequestDraft, field: FormField): Promise<DialogTurnResult> {
    this.keep(turn.dc, { step: 'files', draft, field: field.id });
    return files.begin(turn.dc, filesOptions(draft, field));
  }

  /** Applies a remark to the draft, or answers it if it is a question; then asks `beside` again. */
  protected remarked(turn: Turn, draft: RequestDraft, words: string, beside: Beside): Promise<DialogTurnResult> {
    return this.reply(turn, draft, readRemark(turn.context, draft, words), beside);
  }

  protected reply(turn: Turn, draft: RequestDraft, remark: Remark, beside: Beside): Promise<DialogTurnResult> {
    if (remark.kind === 'told') return this.tell(turn, remark, beside);
    if (remark.kind === 'again') return this.askForm(turn, draft, remark.more, { isChanging: true });
    if (remark.kind === 'wrongForm') return this.findAnother(turn, draft);
    this.keep(turn.dc, { step: 'question', draft, beside, ...remark.back });
    return choice.begin(turn.dc, remark.question);
  }

  /** Looks for another request type, by the words that the draft began with. */
  protected abstract findAnother(turn: Turn, draft: RequestDraft): Promise<DialogTurnResult>;

  protected async tell(turn: Turn, { draft, told, isRight }: Told, beside: Beside): Promise<DialogTurnResult> {
    await turn.context.sendActivity(plainMessage(told));
    return isRight ? this.askBeside(turn, draft, beside) : this.askForm(turn, draft, { again: true });
  }

  protected askBeside(turn: Turn, draft: RequestDraft, beside: Beside): Promise<DialogTurnResult> {
    return beside === 'form' ? this.askForm(turn, draft) : this.ask(turn, { step: beside, draft });
  }

  protected async send(turn: Turn, draft: RequestDraft): Promise<DialogTurnResult> {
    const sent = await sendRequest(turn, draft);
    switch (sent.kind) {
      case 'created':
        this.keep(turn.dc, { step: 'none' });
        return this.end(turn.dc, { status: 'created', key: sent.request.key, request: sent.request });
      case 'sent-before':
        this.keep(turn.dc, { step: 'none' });
        return this.end(turn.dc, { status: 'cancelled' });
      case 'refused':
        return this.ask(turn, await afterRefusal(turn, draft, sent.error, this.chatFiles !== undefined));
    }
  }

  protected ask(turn: Turn, next: NextStep): Promise<DialogTurnResult> {
    switch (next.step) {
      case 'portal':
        this.keep(turn.dc, { step: 'portal', draft: next.draft });
        return choice.begin(turn.dc, portalQuestion(turn, next.draft));
      case 'files':
        return this.askMoreFiles(turn, next.draft);
      case 'review':
        this.keep(turn.dc, { step: 'review', draft: next.draft });
        return review.begin(turn.dc, { draft: next.draft, ...(next.hasFailed && { hasFailed: true }) });
      case 'form':
        return this.askForm(turn, next.draft, next.more);
    }
  }
}
