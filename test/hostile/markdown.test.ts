import { expect } from 'chai';
import * as fc from 'fast-check';
import { holds } from '../support/strangers';
import MarkdownIt from 'markdown-it';
import { unmarkedText } from '../../dialogs/untrustedText';
import { seenPress } from '../../dialogs/textButton';

const markdown = new MarkdownIt({ html: true, linkify: true });
// As Web Chat has it: no scheme is needed for a link.
markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: true });

/** Pieces that mean something to a renderer, and anything else. */
const pieces =
  '* ** _ __ ~~ ` ``` [ ] ]( ) ![ < > </ &lt; &#42; &amp \\ # ## - --- + = 1. 1) | : // @ . ! http:// https: mailto: ftp:// ' +
  'www. example.com 127.0.0.1 localhost a@b.de javascript: b img src=x onerror=alert(1) script é 例え.jp 🙂';
const blanks = [' ', '  ', '\t', '\n', '\u00a0', '\u3000', '\u0301', '\ud800'];
const names = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces.split(' '), ...blanks) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('the title of a choice', () => {
  it('is one paragraph of text to a markdown processor, whatever it is called', () =>
    holds(
      names,
      (name) => {
        const title = unmarkedText(name, 80);
        if (title === '') return;
        const { escapeHtml } = markdown.utils;
        expect(markdown.render(title)).to.equal(`<p>${escapeHtml(title)}</p>\n`);
      },
      5000,
    ));

  it('keeps what names are made of', () => {
    for (const name of ['R&D', 'C++', 'Windows 10/11', 'Laptop, 14" (2.1 kg)', "Mia's room: 2.04", 'A - B', 'Any #1!'])
      expect(unmarkedText(name, 80)).to.equal(name);
  });
});

describe('a press that is seen in the chat', () => {
  it('is plain words to a markdown processor, whatever a stranger called it', () => {
    for (const title of ['[Reset](https://evil.example) **now**', 'Acme (acme.atlassian.net)', 'Show it']) {
      const { cardAction } = { cardAction: undefined, ...seenPress(title, {}, false) };
      const { displayText } = { displayText: '', ...Object(cardAction) };
      expect(markdown.render(displayText)).to.equal(`<p>${displayText}</p>\n`);
    }
  });
});
