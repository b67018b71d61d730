import { expect } from 'chai';
import * as fc from 'fast-check';
import { cardsOf } from '../support/hostileCards';
import { character, holds, numRuns } from '../support/strangers';

/** What turns text round, hides it, ends a line or is no character at all. */
const harmful =
  '\u0000,\u0007,\u000b,\u001b,\u0085,\u061c,\u200b,\u200f,\u2028,\u202e,\u2066,\u2069,\ufeff,\ufffb,\r,\n,\t, '.split(
    ',',
  );
const names = fc
  .array(
    fc.oneof(
      fc.string({ unit: character, maxLength: 40 }),
      fc.constantFrom(...harmful, '\ud800', '**x**', '[x](//y)', '<at>x</at>', '{{DATE(x)}}', '${x}', '🙂'.repeat(300)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** Ours; what has a beginning and an end on one line turns nothing outside of it. */
function withoutIsolates(text: string): string {
  const inner = text.replace(/\u2068([^\u2068\u2069\n]*)\u2069/g, '$1');
  return inner === text ? text : withoutIsolates(inner);
}

/** Longest that may be shown in each place, in characters; a tile's title is all that its lines say. */
const longest: Readonly<Record<string, number>> = { text: 6100, title: 500, label: 80 };

function check(part: unknown, name = ''): void {
  if (typeof part === 'string') {
    const most = longest[name];
    if (most === undefined) return;
    expect(withoutIsolates(part), name).not.to.match(unsafe);
    expect([...part].length, name).to.be.at.most(most);
    if (name !== 'text') expect(part, name).not.to.match(/[\n\t]/);
  } else if (Array.isArray(part)) part.forEach((one) => check(one, name));
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part)) check(value, key);
}

describe('names with any Unicode in them', () => {
  for (const channelId of ['msteams', 'sms'])
    it(`are shown as plain text, cut and in reading order, on ${channelId}`, async () => {
      await holds(
        names,
        (name) => {
          for (const { text, textFormat, attachments = [] } of cardsOf(name, channelId)) {
            if (text) expect(textFormat).to.equal('plain');
            check({ text, attachments });
          }
        },
        numRuns / 4,
      );
    });
});
