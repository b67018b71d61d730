import { expect } from 'chai';
import { codePage } from '../../src/web/pages';
import { handCodeToWebChat } from '../../src/web/webChatScript';
import { english } from '../../src/web/texts/english';

const pages = ['https://chat.example.com/return.html'];
const chat = (channelId: string) => ({
  conversationId: 'a',
  channelId,
  userName: 'Ann',
  botName: 'Bot',
  reference: {},
});
const scriptOf = (channelId: string, allowed: readonly string[]) =>
  codePage(english, '123456', 'Ann', chat(channelId), allowed).script;

describe('the script that hands a code to Web Chat', () => {
  it('is on the page where the chat is in web pages and some are listed, and nowhere else', () => {
    expect(scriptOf('directline', pages)).to.contain('123456').and.to.contain(pages[0]);
    expect(scriptOf('webchat', pages)).to.contain('123456');
    expect(scriptOf('directline', [])).to.equal(undefined);
    expect(scriptOf('emulator', pages)).to.equal(undefined);
    expect(scriptOf('msteams', pages)).to.not.contain(pages[0]);
  });

  it('cannot be left by what a conversation is called', () => {
    const script = handCodeToWebChat('123456', '</script><script>alert(1)//<!--', pages);
    expect(script).to.not.contain('<');
    expect(script).to.contain('\\u003c/script>');
  });
});
