import { expect } from 'chai';
import { english } from '../../src/configuration/texts/english';
import { everyChat, type Application } from '../../src/applications/application';
import { applicationForm, postApplication } from '../../src/configuration/applications/applicationForm';
import { createApplications, type Applications } from '../../src/applications/applications';
import { MemoryStorage } from '../../src/storage/memoryStorage';

describe('applications', () => {
  let here: Applications;
  let there: Applications;
  const one = (change: Partial<Application>): Application => ({ ...everyChat, id: '', version: '', ...change });

  beforeEach(() => {
    const storage = new MemoryStorage();
    const instance = () =>
      createApplications({ storage, encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(3) }] });
    [here, there] = [instance(), instance()];
  });

  it('begin as one for everything, and hold in every instance once saved', async () => {
    const place = { botIds: ['x'], channelId: 'y' };
    expect(await here.providersFor(place)).to.deep.equal([{ kind: 'jira' }]);
    const azure = { kind: 'azure', connection: 'staff' } as const;
    await here.save({ ...everyChat, providers: [azure, { kind: 'jira' }] });
    expect(await there.providersFor(place)).to.deep.equal([azure, { kind: 'jira' }]);
  });

  it('go by bot and channel, then bot, then channel, then neither', async () => {
    const named = (connection: string, change: Partial<Application>) =>
      here.save(one({ name: connection, providers: [{ kind: 'azure', connection }], ...change }));
    await named('channel', { channels: ['MsTeams '] });
    await named('bot', { botId: 'B-1' });
    await named('both', { botId: 'b-1', channels: ['msteams'] });
    const at = async (botId: string, channelId: string) =>
      (await here.providersFor({ botIds: [botId], channelId })).map((found) =>
        found.kind === 'azure' ? found.connection : found.kind,
      );
    expect(await at('b-1', 'msteams')).to.deep.equal(['both']);
    expect(await at('b-1', 'msteams:COPILOT')).to.deep.equal(['both']);
    expect(await at('b-1', 'webchat')).to.deep.equal(['bot']);
    expect(await at('b-2', 'msteams')).to.deep.equal(['channel']);
    expect(await at('b-2', 'webchat')).to.deep.equal(['jira']);
  });

  it('let one of two administrators win who save the same one, and tell the other', async () => {
    await here.prepare();
    const kinds = await Promise.all(
      [here, there].map(async (at, index) => (await at.save({ ...everyChat, name: `Name ${index}` })).kind),
    );
    expect(kinds.toSorted()).to.deep.equal(['changed', 'saved']);
  });

  it('keep what many administrators make at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `channel-${index}`);
    await here.prepare();
    await Promise.all(names.map((name, index) => (index % 2 ? here : there).save(one({ name, channels: [name] }))));
    expect((await here.list()).map(({ name }) => name).toSorted()).to.deep.equal(['Every chat', ...names].toSorted());
  });

  const faulty: readonly (readonly [string, Partial<Application>, string])[] = [
    ['no name', { name: ' ', channels: ['a'] }, 'name'],
    ['the name of another', { name: 'every CHAT', channels: ['a'] }, 'name'],
    ['the place of another', { name: 'B' }, 'channels'],
    ['a channel that is no id', { name: 'B', channels: ['a b'] }, 'channels'],
    ['a bot id with a blank', { name: 'B', botId: 'a b' }, 'botId'],
    [
      'one provider twice',
      { name: 'B', channels: ['a'], providers: [{ kind: 'jira' }, { kind: 'jira' }] },
      'providers',
    ],
    [
      'a nameless connection',
      { name: 'B', channels: ['a'], providers: [{ kind: 'azure', connection: ' ' }] },
      'providers',
    ],
  ];
  for (const [what, change, field] of faulty) {
    it(`are not saved with ${what}`, async () => {
      const saved = await here.save(one(change));
      expect(saved.kind === 'invalid' && Object.keys(saved.faults)).to.deep.equal([field]);
      expect(await here.list()).to.deep.equal([everyChat]);
    });
  }

  it('are changed, made and removed by a form', async () => {
    const filled = { ...applicationForm(everyChat), provider2: 'azure', connection2: ' staff ' };
    const changed = await postApplication(english, here, 'save', filled);
    expect(changed.kind).to.equal('good');
    expect((await here.list())[0]?.providers).to.deep.equal([{ kind: 'jira' }, { kind: 'azure', connection: 'staff' }]);
    const made = await postApplication(english, here, 'save', { ...applicationForm(), name: 'New', channels: 'a, B' });
    expect(made.kind).to.equal('good');
    expect((await here.list())[1]?.channels).to.deep.equal(['a', 'b']);
    const { id = '', version = '' } = (await here.list())[0] ?? {};
    const removed = await postApplication(english, here, 'remove', { id, version });
    expect(removed.kind).to.equal('good');
    expect((await here.list()).map(({ name }) => name)).to.deep.equal(['New']);
  });

  it('come back with what was entered when it is wrong', async () => {
    const posted = await postApplication(english, here, 'save', {
      ...applicationForm(everyChat),
      name: '',
      channels: 'x',
    });
    expect(posted.kind).to.equal('bad');
    expect(posted.faults).to.have.keys(['name']);
    expect(posted.form).to.include({ name: '', channels: 'x', id: everyChat.id });
  });

  it('show what somebody else saved meanwhile, and save over it only when asked again', async () => {
    const seen = applicationForm(everyChat);
    await there.save({ ...everyChat, name: 'Theirs' });
    const first = await postApplication(english, here, 'save', { ...seen, name: 'Mine' });
    expect(first.kind).to.equal('warning');
    expect((await here.list())[0]?.name).to.equal('Theirs');
    const second = await postApplication(english, here, 'save', first.form ?? {});
    expect(second.kind).to.equal('good');
    expect((await here.list())[0]?.name).to.equal('Mine');
  });
});
