import { expect } from 'chai';
import { createApplications } from '../../src/applications/applications';
import { createApplicationsSection, createUsersSection } from '../../src/configuration';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { english } from '../../src/configuration/texts/english';
import { html, type Html } from '../../src/web/html';
import { startSignIns } from '../support/signIns';
import { useClosing } from '../support/closing';

describe('a form that cannot be taken', () => {
  const closing = useClosing();

  const session = { key: 'key', token: 't', browser: 'b', kept: {} };
  const visit = {
    session,
    texts: english,
    origin: 'http://localhost',
    form: (_action: string, content: Html) => html`${content}`,
  };

  /** The attributes of the field that stands in the page with this id. */
  const field = (page: string, id: string) =>
    new RegExp(`<(?:input|select)[^>]*id="${id}"[^>]*>`).exec(page)?.[0] ?? expect.fail(`no field ${id}`);

  it('shows what is wrong beside each field of an application, once', async () => {
    const applications = createApplications({
      storage: new MemoryStorage(),
      encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
    });
    const section = createApplicationsSection(applications);
    const entered = {
      id: '',
      version: '',
      name: '<b>',
      botId: 'no bot',
      channels: '',
      provider1: 'azure',
      connection1: '',
    };
    const notice = await section.post?.('save', new URLSearchParams(entered), visit);
    expect(notice?.text).to.contain('check what is marked');

    const page = (await section.body(visit)).markup;
    expect(field(page, 'new-botId'))
      .to.contain('aria-invalid="true"')
      .and.contain('aria-describedby="new-botId-fault ');
    expect(page).to.match(/id="new-botId-fault" class="fault">This is not a bot id/);
    expect(field(page, 'new-provider1')).to.contain('aria-describedby="new-providers-fault"');
    expect(page).to.match(/id="new-providers-fault" class="fault">The Azure Bot’s OAuth connection needs its name/);
    expect(field(page, 'new-name')).not.to.contain('aria-invalid');
    expect(page).to.contain('value="&lt;b&gt;"');
    expect((await section.body(visit)).markup).not.to.contain('aria-invalid');
  });

  it('shows what is wrong beside the name of a user, once', async () => {
    const { login } = await closing(startSignIns());
    const section = createUsersSection(login.users, {
      auditLog: { read: async () => [] },
      userNameAttribute: () => 'account_id',
    });
    await section.post?.('act', new URLSearchParams({ do: 'register', userName: ' ' }), visit);
    const page = (await section.body(visit)).markup;
    expect(field(page, 'user-name')).to.contain('aria-invalid="true" aria-describedby="user-name-fault"');
    expect(page).to.match(/id="user-name-fault" class="fault">The value of the profile field/);
    expect((await section.body(visit)).markup).not.to.contain('aria-invalid');
    for (const [userName, value] of [
      ['ann@example.com', 'value="ann@example.com"'],
      ['acc-1', 'value=""'],
    ] as const) {
      await section.post?.('act', new URLSearchParams({ do: 'register', userName }), visit);
      expect(field((await section.body(visit)).markup, 'user-name')).to.contain(value);
    }
  });
});
