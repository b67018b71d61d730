import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { showCard } from '../support/chromium';
import { withoutTimes } from '../support/heardStory';
import { oneStory } from '../support/oneStory';
import { openWebChat, startWebChat, type WebChat, type WebChatSite } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

describe('the assistant in Web Chat', () => {
  oneStory();
  let site: WebChatSite;
  let browser: Browser;
  let chat: WebChat;
  const findings: string[] = [];

  before(async function () {
    browser = await openChromiumForWebChat(this);
    site = await startWebChat();
    chat = await openWebChat(browser, site.url);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await chat.takeFailure();
  });

  async function look(name: string): Promise<void> {
    findings.push(...(await chat.look(name)));
  }

  it('says hello and signs in', async () => {
    await chat.shows(/^Hello!/);
    await look('hello');
    await chat.press('Create request');
    await chat.shows('Log in with Jira');
    await look('sign-in');
    await chat.signIn('Omar Haddad');
    await chat.shows('Which site do you want to work with?');
    await look('sites');
    await chat.press(/acme-emea/);
    await chat.shows('What do you need? Tell me in a few words, or choose.');
    await look('what-do-you-need');
  });

  it('creates a request from a sentence', async () => {
    await chat.say('monitor');
    await chat.shows('Which of these is it?');
    await look('found');
    await chat.press(/Order new equipment/);
    await look('form');
    await chat.page.getByLabel('Summary').last().fill('A second monitor for my desk');
    await chat.page.getByLabel('What do you need?').last().selectOption('Monitor');
    await chat.press('Next');
    await chat.shows('Order new equipment: shall I raise this request?');
    await look('review');
    await chat.press('Create');
    await chat.shows(/I created ITH-\d+/);
    await look('created');
  });

  it('lists, shows, comments', async () => {
    await chat.say('my requests');
    await chat.shows('Your open requests');
    await look('my-requests');
    await chat.press(/A second monitor/);
    await chat.shows(/ITH-\d+: /);
    await look('request');
    await chat.press('Comment');
    await chat.shows(/What would you like to say/);
    await look('comment');
    await chat.say('Thank you, it works now.');
    await chat.shows(/I added your comment to/);
    await showCard(chat.page, 'Thank you, it works now.');
    await look('commented');
  });

  it('attaches a file with the paper clip', async () => {
    await chat.press(/Attach/);
    await chat.shows('Please send me the file here.');
    await look('file-wanted');
    await chat.sendFile('screen.txt', 'blank page');
    await chat.shows('I have screen.txt.');
    await look('file-come');
    await chat.press('Done');
    await chat.shows(/I attached your file/);
    await look('attached');
  });

  it('approves', async () => {
    await chat.say('approvals');
    await chat.shows('Waiting for your approval');
    await look('approvals');
    await chat.say('who am i');
    await chat.shows(/You are Omar Haddad/);
    await look('who');
    await chat.say('log out');
    await chat.shows('You are signed out');
  });

  it('sent no change of a message, which Direct Line refuses', () => {
    expect(site.directLine.refused).to.deep.equal([]);
  });

  it('has cards in which axe finds nothing, light and dark', () => {
    expect(findings).to.deep.equal([]);
  });

  it('is heard by a screen reader as it is seen', async () => {
    const heard = (await chat.heard()).map((text) => withoutTimes(text, 'en-US'));
    expect(heard).to.deep.equal(readFileSync('test/browser/heard/clicks.txt', 'utf8').trimEnd().split('\n'));
  });
});
