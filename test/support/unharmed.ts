import { expect } from 'chai';
import type { JiraChat } from './jiraChat';

/** Sends what strangers may send: it must be answered or refused, and nothing may fail because of it, then or later. */
export function useUnharmed(): (chat: JiraChat, activity: object) => Promise<number> {
  const uncaught: unknown[] = [];
  const keep = (error: unknown) => void uncaught.push(error);
  before(() => process.on('uncaughtException', keep).on('unhandledRejection', keep));
  after(() => process.off('uncaughtException', keep).off('unhandledRejection', keep));

  return async ({ channel }, activity) => {
    const { length } = channel.sent;
    const { status, body } = await channel.post(activity);
    // An unknown invoke gets 501, by the Bot Framework's protocol.
    if (status !== 501) expect(status, JSON.stringify(body)).to.be.below(500);
    expect(JSON.stringify(body ?? '')).not.to.match(/\\n +at |\wError|node_modules/);
    expect(JSON.stringify(channel.sent.slice(length))).not.to.contain('Something went wrong');
    expect(uncaught).to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    return status;
  };
}
