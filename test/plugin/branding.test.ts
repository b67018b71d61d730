import { createServer } from 'node:http';
import { DialogTestClient } from 'botbuilder-testing';
import { createAtlassianLogin } from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { emulated } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { listening } from '../support/listening';

const logo = 'data:image/png;base64,iVBORw0KGgo=';

describe('the branding of a sign-in', () => {
  const closing = useClosing();

  /** What the card holds, and a page. */
  async function seen(branding?: { name: string; logo?: string; accent?: string }, channelId = 'webchat') {
    const emulator = await closing(startEmulator());
    const jira = createAtlassianLogin({ ...emulated(emulator), ...(branding && { branding }) });
    const server = createServer((request, response) => void jira.startRoute(request, response));
    const port = await listening(server);
    const page = await fetch(`http://127.0.0.1:${port}/oauth2/jira/chat/?signin=unknown`);
    const html = await page.text();
    server.close();
    const sent = await new DialogTestClient(channelId, jira.dialog()).sendActivity('log in');
    const [attachment] = sent?.attachments ?? [];
    const policy = page.headers.get('content-security-policy') ?? '';
    return { html, policy, card: attachment?.content, kind: attachment?.contentType.split('.').at(-1) };
  }

  it('shows a logo on card and pages, and the colour, and lets pages load nothing else', async () => {
    const { html, policy, card } = await seen({ name: 'Northwind & Co', logo, accent: '#0a7d33' });
    expect(card.images).to.deep.equal([{ url: logo, alt: 'Northwind & Co' }]);
    expect(html).to.contain(`<img class="logo" src="${logo}" alt="Northwind &amp; Co" />`);
    expect(html).to.contain(':root { --accent: #0a7d33; }');
    expect(policy).to.contain("default-src 'none'").and.to.contain('img-src data:;');
    expect((await seen({ name: 'N', logo: 'https://cdn.example/a/logo.svg' })).policy).to.contain(
      'img-src https://cdn.example;',
    );
  });

  it('is none where none was given', async () => {
    const { html, policy, card } = await seen();
    expect(html).not.to.contain('<img');
    expect(policy).not.to.contain('img-src');
    expect(card.images).to.equal(undefined);
  });

  it('is on the card in Teams, too, whose button keeps the pop-up: where its logo has an address', async () => {
    const https = { name: 'Northwind', logo: 'https://cdn.example/logo.png' };
    const { card, kind } = await seen(https, 'msteams');
    expect(kind).to.equal('thumbnail');
    expect(card.images).to.deep.equal([{ url: https.logo, alt: https.name }]);
    expect(card.buttons).to.have.length(1);
    expect(card.buttons[0]).to.include({ type: 'signin', title: 'Log in with Jira' });
    expect(card.buttons[0].value).to.contain('/oauth2/jira/chat/?signin=');
    for (const without of [undefined, { name: 'Northwind', logo }])
      expect((await seen(without, 'msteams')).kind).to.equal('signin');
  });
});
