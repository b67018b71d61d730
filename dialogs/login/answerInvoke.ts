import { ActivityTypes, type TurnContext } from '../sdk';

/** Answers an invoke, as channels expect within the turn; other activities need no such answer. */
export async function answerInvoke(context: TurnContext, status: number): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) return;
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status } });
}
