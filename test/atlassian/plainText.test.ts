import { expect } from 'chai';
import * as fc from 'fast-check';
import { longestText } from '../../src/atlassian/longText';
import { plainText } from '../../src/atlassian/serviceDesk/plainText';

const samples: readonly (readonly [what: string, html: string, text: string])[] = [
  ['words without marks', 'a <b>bold</b>,\n<em>fine</em> word', 'a bold, fine word'],
  ['entities', '&lt;b&gt; &amp;amp; &#x1F600; &eacute;&nbsp;x', '<b> &amp; 😀 é\u00a0x'],
  ['a link without its address', '<a href="https://evil.example">our page</a>.', 'our page.'],
  ['paragraphs', '<p>one</p>\n\n<p> </p>\n<p>two</p>', 'one\n\ntwo'],
  ['paragraphs that nobody closed', '<p>one <b>two<p>three', 'one two\n\nthree'],
  ['lines', 'one<br/>two<br />\nthree<br><br>four', 'one\ntwo\nthree\n\nfour'],
  ['headings', '<h1>Title</h1>text<h2>Next</h2>more', 'Title\n\ntext\n\nNext\n\nmore'],
  ['a list', '<ul><li>a</li>\n<li></li><li>b</li></ul>after', ' * a\n * b\n\nafter'],
  ['a list in a list', '<ul><li>a<ol start="9"><li>b</li><li>c</li></ol></li><li>d', ' * a\n    9. b\n    10. c\n * d'],
  ['an item of two paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', ' * a\n\n   b'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>c', '> a\n>\n> b\n\nc'],
  ['what is preformatted', '<pre>  a\n\n   b &lt;\n</pre>c', '  a\n\n   b <\n\nc'],
  ['a table', '<table><tr><th>a</th> <th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a | b\n1 | 2'],
  ['a rule', 'a<hr>b', `a\n\n${'-'.repeat(40)}\n\nb`],
  ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\nb'],
  ['nothing of what is not shown', '<style>a</style><script>b</script><head>c</head><!-- d -->e<img alt="f">', 'e'],
  ['nothing', ' \n', ''],
];

describe('the text of what Atlassian has rendered', () => {
  for (const [what, html, text] of samples)
    it(`has ${what}`, () => {
      expect(plainText(html)).to.equal(text);
    });

  it('has every word that was escaped, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
        const words = parts.join(' ').split(/[ \t\r\n\f\u200b]+/);
        const escaped = words.map((word) => word.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
        expect(plainText(`<p>${escaped.join('\n')}</p>`)).to.equal(words.filter((word) => word !== '').join(' '));
      }),
    );
  });

  it('is bounded, and neither begins nor ends with empty lines, whatever the markup', () => {
    const tags = [
      'p',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'table',
      'tr',
      'td',
      'br',
      'hr',
      'script',
      'b',
      'head',
      '!--',
    ];
    const tag = fc.tuple(
      fc.constantFrom('<', '</'),
      fc.constantFrom(...tags),
      fc.constantFrom('>', '/>', ' start=7>', ''),
    );
    const piece = fc.oneof(
      tag.map((parts) => parts.join('')),
      fc.string(),
      fc.constantFrom('&', '&#', '\n', 'x'),
    );
    const markup = fc
      .tuple(fc.array(piece), fc.constantFrom(1, 3000))
      .map(([all, times]) => all.join('').repeat(times));
    fc.assert(
      fc.property(markup, (html) => {
        const text = plainText(html);
        expect(text.length).to.be.at.most(longestText);
        expect(text).not.to.match(/^\n/);
        if (text.length < longestText) expect(text).not.to.match(/\n$/);
      }),
    );
  });
});
