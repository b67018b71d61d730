import { expect } from 'chai';
import { createSessions, sessionsInMemory } from '../../src/configuration/sessions';

describe('sessions of administrators in a store', () => {
  const now = () => Date.UTC(2026, 0, 5);

  it('are known to every instance with the same password, and to none with another', async () => {
    const store = sessionsInMemory();
    const { id, session } = await createSessions(store, 'old password', now).begin();
    const elsewhere = await createSessions(store, 'old password', now).find(id);
    expect(elsewhere?.token).to.equal(session.token);
    expect(await createSessions(store, 'new password', now).find(id)).to.equal(undefined);
  });

  it('end with the process where its printed key was the way in', async () => {
    const store = sessionsInMemory();
    const here = createSessions(store, undefined, now);
    const { id, session } = await here.begin();
    expect(await here.find(id)).to.deep.equal(session);
    expect(await createSessions(store, undefined, now).find(id)).to.equal(undefined);
  });

  it('are nothing that whoever reads the store could use', async () => {
    const store = sessionsInMemory();
    const { id } = await createSessions(store, 'password', now).begin();
    const kept = JSON.stringify(await store.read());
    expect(kept).not.to.contain(id);
  });
});
