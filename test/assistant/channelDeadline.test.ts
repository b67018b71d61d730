import { TestAdapter, TurnContext, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { createChannelDeadline } from '../../src/assistant/channelDeadline';
import { holdTimer } from '../support/heldTimer';
import { messageOf } from '../support/rejection';

describe('a channel that takes a call and never answers', () => {
  const activity: Partial<Activity> = { type: 'message', id: '1', text: 'hello' };

  for (const [what, call] of [
    ['a message', (context: TurnContext) => context.sendActivity('hello')],
    ['a change of one', (context: TurnContext) => context.updateActivity(activity)],
  ] as const)
    it(`does not hold the turn by ${what}`, async () => {
      const context = new TurnContext(new TestAdapter(), { ...activity, conversation: { id: 'c' } } as Activity);
      const never = new Promise<never>(() => undefined);
      let message = '';
      const { timer, pass } = holdTimer();
      await createChannelDeadline(10_000, timer).onTurn(context, async () => {
        // Below the deadline: where the connector's answer would come from.
        context.onSendActivities(() => never);
        context.onUpdateActivity(() => never);
        const failed = messageOf(call(context));
        pass(10_000);
        message = await failed;
      });
      expect(message).to.equal('The channel did not answer within 10000 ms.');
    });
});
