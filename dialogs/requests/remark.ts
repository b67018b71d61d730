import { problemsIn } from '../../src/atlassian/requestForm';
import type { ChoiceOptions } from '../choiceDialog';
import { readBeside, saidBeside, type Said } from '../forms/saidBeside';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { formOptions, withForm, type RequestDraft } from './requestDraft';

/** What the person is told about what they said, and the draft then. */
export interface Told {
  readonly draft: RequestDraft;
  readonly told: string;
  /** Whether nothing of the form needs to be asked for again. */
  readonly isRight: boolean;
}

/** What somebody has said about a draft, beside the last look at it or where its files are asked for. */
export type Remark =
  | (Told & { readonly kind: 'told' })
  /** Whether it is for the desk. */
  | { readonly kind: 'question'; readonly question: ChoiceOptions };

export function readRemark(context: TurnContext, draft: RequestDraft, words: string): Remark {
  const beside = readBeside(context, { ...formOptions(draft), problems: {} }, words);
  switch (beside.kind) {
    case 'said':
      return { kind: 'told', ...withSaid(draft, beside) };
    case 'question':
      return beside;
    case 'answer':
      return { kind: 'told', draft, told: beside.told, isRight: true };
    case 'days':
      // The form is the place to say which.
      return { kind: 'told', draft, told: textsOf(context.activity).form.dateHint, isRight: false };
    case 'nowhere':
      return { kind: 'told', draft, told: textsOf(context.activity).choice.noneOfThese, isRight: true };
  }
}

/** The same for a question that is for the desk; `undefined` where there is no room for it. */
export function questionForDesk(context: TurnContext, draft: RequestDraft, words: string): Told | undefined {
  const said = saidBeside(context, { ...formOptions(draft), problems: {} }, words);
  return said && withSaid(draft, said);
}

function withSaid(before: RequestDraft, { draft: form, told, isCertain }: Said): Told {
  const draft = withForm(before, form);
  return { draft, told, isRight: isCertain && Object.keys(problemsIn(draft.form, draft.answers)).length === 0 };
}
