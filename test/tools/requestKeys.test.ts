import { expect } from 'chai';
import { parseCommand } from '../../dialogs/reading/commands';
import { requestPath } from '../../src/atlassian/serviceDesk/keys';
import { about } from '../../src/login/auditedCall';
import { keyOf } from '../../src/tools/parameters';

describe('the key of a request', () => {
  /** What the chat, a tool, a call and what is accounted for take it for. */
  function takenFor(key: string) {
    const command = parseCommand(`request ${key}`);
    const url = `https://api.atlassian.com/ex/jira/1/rest/servicedeskapi/request/${encodeURIComponent(key)}/comment`;
    let path: string | undefined;
    try {
      [, path] = requestPath(key, 'comment');
    } catch {
      path = undefined;
    }
    return {
      chat: command?.kind === 'request' ? command.key : undefined,
      tool: keyOf().safeParse(key).success,
      path,
      audit: about({ operation: 'comment', method: 'POST', url }, undefined).request,
    };
  }

  for (const key of ['ITH-12', 'ith-12', 'A_B2-1', `${'P'.repeat(100)}-1`, `ITH-${'9'.repeat(18)}`])
    it(`is one everywhere: ${key}`, () => {
      const known = key.toUpperCase();
      expect(takenFor(key)).to.deep.equal({ chat: known, tool: true, path: known, audit: known });
    });

  for (const word of ['ITH', 'ITH-', 'ITH-1x', '2FA-1', '-1', `${'P'.repeat(101)}-1`, `ITH-${'9'.repeat(19)}`])
    it(`is nowhere: ${word}`, () => {
      expect(takenFor(word)).to.deep.equal({ chat: undefined, tool: false, path: undefined, audit: undefined });
    });
});
