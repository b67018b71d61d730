import { expect } from 'chai';
import { parentOf, skillIdentity } from '../../src/channel/parentBot';

const BotIdentityKey = Symbol('BotIdentity');
const turnOf = (identity: object) => ({ activity: {}, identity });
const botFrameworkTurn = (identity: unknown) => ({
  activity: {},
  adapter: { BotIdentityKey },
  turnState: new Map([[BotIdentityKey, identity]]),
});

describe('the bot that has this one as a skill', () => {
  it('is who has sent a turn that no channel has', () => {
    for (const [claims, parent] of [
      [{ ver: '1.0', aud: 'skill', appid: 'parent' }, 'parent'],
      [{ ver: '2.0', aud: 'skill', azp: 'parent' }, 'parent'],
      [{ aud: 'skill', iss: 'https://api.botframework.com' }, undefined],
      [{ ver: '1.0', aud: 'https://api.botframework.com', appid: 'parent' }, undefined],
      // The Bot Framework Emulator has the bot's own credentials.
      [{ ver: '1.0', aud: 'skill', appid: 'skill' }, undefined],
      [{ aud: 'skill', appid: 'AnonymousSkill' }, undefined],
      [{ name: 'anonymous' }, undefined],
      [{ ver: 1, aud: ['skill'], appid: {} }, undefined],
    ] as const) {
      const listed = { claims: Object.entries(claims).map(([type, value]) => ({ type, value })) };
      expect(parentOf(turnOf(claims)), JSON.stringify(claims)).to.equal(parent);
      expect(parentOf(botFrameworkTurn(listed)), JSON.stringify(listed)).to.equal(parent);
    }
    for (const nothing of [undefined, null, {}, { claims: 'none' }, { claims: [null] }])
      expect(parentOf(botFrameworkTurn(nothing))).to.equal(undefined);
    expect(parentOf({ activity: {} }), 'a turn of a test').to.equal(undefined);
  });

  it('is known again in the turn in which the skill goes on', () => {
    const identity = skillIdentity('skill', 'parent');
    expect(parentOf(botFrameworkTurn(identity))).to.equal('parent');
    expect(identity.getClaimValue('aud')).to.equal('skill');
    expect(identity.getClaimValue('iss')).to.equal(null);
  });
});
