import { expect } from 'chai';
import { createAuditLog, type AuditLog, type AuditLogOptions } from '../../src/audit/auditLog';
import { auditEventSchema, type AuditEvent } from '../../src/audit/event';
import { lifetimeOf, recordKeys } from '../../src/records/recordKeys';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { holdTimer } from '../support/heldTimer';
import { encryptionKeys, startJiraChat } from '../support/jiraChat';

const day = 24 * 60 * 60_000;

describe('the audit log', () => {
  let storage: MemoryStorage;
  let clock: number;
  let errors: unknown[];

  beforeEach(() => {
    storage = new MemoryStorage();
    clock = Date.UTC(2026, 0, 5, 12);
    errors = [];
  });

  const open = (options: Partial<AuditLogOptions> = {}): AuditLog =>
    createAuditLog({
      storage,
      encryptionKeys,
      onError: (error) => errors.push(error),
      now: () => clock,
      timer: holdTimer().timer,
      ...options,
    });
  const event = (by: string, at = clock): AuditEvent => ({ v: 1, at, act: 'signIn', by, outcome: 'done' });
  const names = (events: readonly AuditEvent[]) => events.map(({ by }) => by);

  it('keeps events for every instance, sealed, the newest first', async () => {
    const [one, other] = [open(), open()];
    one.add(event('ann@example.com'));
    await one.flush();
    other.add(event('bob'));
    expect(names(await other.read())).to.deep.equal(['bob', 'ann@example.com']);
    expect(names(await one.read({ about: 'Ann@Example.com' }))).to.deep.equal(['ann@example.com']);
    expect(names(await one.read({ about: 'BOB' }))).to.deep.equal([]);
    expect(names(await one.read({ atMost: 1 }))).to.deep.equal(['bob']);
    expect(JSON.stringify(await storage.read([recordKeys.audit('2026-01-05', 0)]))).not.to.contain('ann');
  });

  it('writes two seconds after the first event, all that wait at once', async () => {
    const { timer, pass } = holdTimer();
    const log = open({ timer });
    log.add(event('ann'));
    log.add(event('bob'));
    expect(await storage.read([recordKeys.audit('2026-01-05', 0)])).to.deep.equal({});
    pass(2000);
    await log.flush();
    expect(names(await open().read())).to.deep.equal(['bob', 'ann']);
  });

  it('takes 200 a record and 50 records a day, and the next day again', async () => {
    const log = open();
    for (let count = 0; count < 10_050; count += 1) {
      log.add(event(`user-${count}`));
      if (count % 500 === 0) await log.flush();
    }
    clock += day;
    log.add(event('next'));
    const kept = await log.read();
    expect(kept.length).to.equal(10_001);
    expect(names(kept.slice(0, 2))).to.deep.equal(['next', 'user-9999']);
  });

  it('keeps them for 90 days', async () => {
    const log = open();
    log.add(event('ann'));
    await log.flush();
    clock += 90 * day;
    expect(names(await log.read())).to.deep.equal(['ann']);
    clock += day;
    expect(await log.read()).to.deep.equal([]);
    expect(lifetimeOf(recordKeys.audit('2026-01-05', 0))).to.equal(91 * day);
  });

  it('writes what a store that was away did not take, the newest of it', async () => {
    const log = open();
    const write = storage.writeTagged.bind(storage);
    storage.writeTagged = async () => Promise.reject(new Error('away'));
    for (let count = 0; count < 2500; count += 1) log.add(event(`user-${count}`));
    const outcome = await log.flush().catch((error: unknown) => String(error));
    expect(outcome).to.contain('away');
    storage.writeTagged = write;
    const kept = await log.read();
    expect([kept.length, kept[0]?.by, kept.at(-1)?.by]).to.deep.equal([2000, 'user-2499', 'user-500']);
  });

  it('forgets who it was, and not that something was done', async () => {
    const log = open();
    log.add({ ...event('ann'), chatUser: 'Ann' });
    log.add({ ...event('administrator'), act: 'administration', whom: 'ann' });
    log.add(event('bob'));
    log.add(event('ann@example.com'));
    expect(await log.forget('ａｎｎ＠Example.com '), 'in any case and width, as users are known').to.equal(1);
    expect(await log.forget('ann')).to.equal(2);
    expect(await log.read({ about: 'ann' })).to.deep.equal([]);
    expect((await log.read()).map(({ by, whom, chatUser }) => [by, whom, chatUser])).to.deep.equal([
      ['erased', undefined, undefined],
      ['bob', undefined, undefined],
      ['administrator', 'erased', undefined],
      ['erased', undefined, undefined],
    ]);
  });
});

describe('what the assistant notes', () => {
  it('is who signed in, what was written for whom and to which request, and who signed out; no contents', async () => {
    const storage = new MemoryStorage();
    const chat = await startJiraChat('msteams', { storage });
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('comment ITH-6: hunter2 is the word');
      await chat.say('log out');
    } finally {
      await chat.close();
    }
    const events = await createAuditLog({ storage, encryptionKeys, onError: () => undefined }).read();
    for (const one of events) auditEventSchema.strict().parse(one);
    expect(events.map(({ act, what, request, outcome }) => [act, what, request, outcome]).toReversed()).to.deep.equal([
      ['signIn', undefined, undefined, 'done'],
      ['write', 'comment', 'ITH-6', 'done'],
      ['signOut', undefined, undefined, 'done'],
    ]);
    expect(new Set(events.map(({ by }) => by)).size).to.equal(1);
    expect(JSON.stringify(events)).not.to.contain('hunter2');
  });

  it('is what Atlassian refused, with the scope that is missing', async () => {
    const storage = new MemoryStorage();
    const chat = await startJiraChat('msteams', { storage });
    try {
      await chat.signIn('Mia Krystof');
      chat.emulator.faults = {
        rules: [
          {
            path: '/ex/jira/*/rest/servicedeskapi',
            status: 401,
            json: { message: 'Unauthorized; scope does not match' },
          },
        ],
      };
      await chat.say('my requests');
    } finally {
      await chat.close();
    }
    const [refused] = await createAuditLog({ storage, encryptionKeys, onError: () => undefined }).read();
    expect(refused).to.deep.include({
      act: 'call',
      outcome: 'missing-scope',
      refusal: { status: 401, scopes: ['read:servicedesk-request'] },
    });
  });
});
