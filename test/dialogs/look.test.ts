import { expect } from 'chai';
import { inRows } from '../../dialogs/adaptiveCard';
import { statusOf, waitsForYou } from '../../dialogs/requests/status';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Every object in a card. */
function objectsIn(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(objectsIn);
  return Array.isArray(part) ? inside : [{ ...part }, ...inside];
}

describe('what a card looks like', () => {
  let chat: JiraChat;
  before(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  after(() => chat.close());

  const newest = () => chat.channel.sent.findLast(({ attachments = [] }) => attachments.length > 0)?.attachments;
  const styled = (style: string) =>
    objectsIn(newest()).flatMap((part) => (part.type === 'Action.Submit' && part.style === style ? [part.title] : []));

  it('tells statuses apart by icon and words, and not by colour alone', () => {
    const open = { status: 'Waiting for customer', statusCategory: 'indeterminate' } as const;
    expect(waitsForYou(open)).to.equal(true);
    expect(statusOf(open)).to.deep.equal({ text: 'Waiting for customer', mark: { icon: '◆', color: 'Warning' } });
    expect(statusOf({ status: 'Resolved', statusCategory: 'done' }).mark.icon).to.equal('✔');
    expect(waitsForYou({ status: 'Waiting for support', statusCategory: 'new' })).to.equal(false);
    expect(waitsForYou({ status: 'Waiting for customer', statusCategory: 'done' })).to.equal(false);
  });

  it('puts first what waits for the person', async () => {
    await chat.say('my requests');
    const rows = objectsIn(newest()).flatMap(({ inlines }) =>
      Array.isArray(inlines) && inlines.length === 2 ? [inlines] : [],
    );
    expect(rows).to.have.length(8);
    const [[icon, words] = []] = rows;
    expect([icon.text, words.text.slice(0, 20)]).to.deep.equal(['◆ ', 'Waiting for customer']);
    expect(rows.slice(1).filter(([first]) => first.text === '◆ ')).to.deep.equal([]);
    // A client's colours may be too light for text.
    expect(rows.map(([, text]) => text.color)).to.deep.equal(Array.from({ length: 8 }, () => undefined));
  });

  it('has one button that stands out', async () => {
    await chat.say('approvals');
    await chat.press(/Laptop for our new designer/);
    expect(styled('positive')).to.deep.equal(['Approve']);
    await chat.press('Decline');
    expect(styled('destructive')).to.deep.equal(['Yes, decline']);
    expect(styled('positive')).to.deep.equal([]);
    await chat.press('No');
  });

  it('puts buttons in rows of which a phone cuts none', () => {
    const buttons = (...titles: string[]) => titles.map((title) => ({ title }));
    const titles = (...given: string[]) =>
      inRows(buttons(...given)).map((row) => objectsIn(row).flatMap(({ title }) => title ?? []));
    expect(titles()).to.deep.equal([]);
    expect(titles('Next', 'Back', 'Cancel')).to.deep.equal([['Next', 'Back', 'Cancel']]);
    expect(titles('Create', 'Change', 'Share', 'For somebody else', 'Cancel')).to.deep.equal([
      ['Create', 'Change', 'Share'],
      ['For somebody else', 'Cancel'],
    ]);
    expect(titles('コメント', 'ファイルを添付', 'ステータスを変更')).to.deep.equal([
      ['コメント', 'ファイルを添付'],
      ['ステータスを変更'],
    ]);
    expect(titles('x'.repeat(80), 'Cancel')).to.deep.equal([['x'.repeat(80)], ['Cancel']]);
  });

  it('decides what waits for approval where it stands', async () => {
    await chat.say('approvals');
    const title = chat.offered().find((one) => one.startsWith('Decline ')) ?? '';
    await chat.press(title);
    expect(chat.shown()).to.contain(`${title}:`);
    await chat.press('Yes, decline');
    expect(chat.channel.lastText()).to.equal(`You declined ${title.slice('Decline '.length)}.`);
  });

  it('leads from what waits for approval to one’s own by one button', async () => {
    await chat.say('approvals');
    expect(chat.offered().filter((one) => !/ITH-\d/.test(one))).to.deep.equal(['My requests']);
    await chat.press('My requests');
    expect(chat.shown()).to.contain('Your open requests');
  });
});
