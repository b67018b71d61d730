import { expect } from 'chai';
import { exactly, inHumanTerms, readerOf, todaysOf, withoutIso } from '../../dialogs/dates';

const now = Date.parse('2026-03-10T22:30:00Z');
const berlin = readerOf({ localTimezone: 'Europe/Berlin' });
const unknown = readerOf({});

describe('dates', () => {
  it('are said in human terms, by the reader’s own day', () => {
    const said = (iso: string, reader = berlin) => inHumanTerms(iso, reader, now);
    expect(said('2026-03-10T13:05:00.000+0100')).to.equal('today 13:05');
    expect(said('2026-03-10T13:05:00Z', unknown)).to.equal('today 13:05 UTC');
    expect(said('2026-03-09T23:30:00Z'), 'half past midnight in Berlin').to.equal('today 00:30');
    expect(said('2026-03-09T12:00:00Z')).to.equal('yesterday 13:00');
    expect(said('2026-03-07T12:00:00Z')).to.equal('3 days ago');
    expect(said('2026-03-04T12:00:00Z')).to.equal('6 days ago');
    expect(said('2026-03-03T12:00:00Z')).to.equal('3 Mar 2026');
    expect(said('2026-03-12T12:00:00Z'), 'a clock that is ahead').to.equal('12 Mar 2026');
  });

  it('are told to the minute, with the zone where the client does not tell it', () => {
    expect(exactly('2026-03-09T12:00:00Z', berlin)).to.equal('9 Mar 2026, 13:00');
    expect(exactly('2026-07-09T12:00:00Z', berlin)).to.equal('9 Jul 2026, 14:00');
    expect(exactly('2026-03-09T12:00:00Z', unknown)).to.equal('9 Mar 2026, 12:00 UTC');
  });

  it('are said as the reader writes them where a field holds one, and no other text is touched', () => {
    expect(withoutIso('2026-12-24', berlin)).to.equal('24 Dec 2026');
    expect(withoutIso('2026-12-24', readerOf({ localTimezone: 'America/Los_Angeles' }))).to.equal('24 Dec 2026');
    expect(withoutIso('2026-12-24T13:30:00.000+0000', berlin)).to.equal('24 Dec 2026, 14:30');
    for (const reader of [berlin, unknown])
      expect(withoutIso('2026-12-24 14:30', reader), 'as it was typed').to.equal('24 Dec 2026, 14:30');
    for (const text of [
      '2026-12-24 99:00',
      '2026-13-41',
      '2026-12-24 in the morning',
      'v2026-12-24',
      '12:30',
      '',
      '2026-12-24T99:00Z',
    ])
      expect(withoutIso(text, berlin)).to.equal(text);
  });

  it('have hours as people write them there', () => {
    const said = (locale: string) =>
      exactly('2026-03-09T08:05:00Z', readerOf({ locale, localTimezone: 'Europe/Berlin' }));
    expect(said('en-US')).to.equal('Mar 9, 2026, 9:05 AM');
    expect(said('de-DE')).to.equal('09.03.2026, 09:05');
    expect(said('ja-JP')).to.equal('2026/03/09 9:05');
  });

  it('are of the calendar that they are typed in, in the digits of keys and codes', () => {
    const reader = readerOf({ locale: 'ar-SA', localTimezone: 'Asia/Riyadh' });
    expect(exactly('2026-03-09T08:05:00Z', reader)).to.match(/^0?9\D+0?3\D+2026\D+11:05/);
    expect(inHumanTerms('2026-03-07T12:00:00Z', reader, now)).to.equal('قبل 4 أيام');
  });

  it('are shown as they are where they are none, and in UTC for a zone that is none', () => {
    expect(inHumanTerms('soon', berlin, now)).to.equal('soon');
    expect(exactly('soon', berlin)).to.equal('soon');
    for (const localTimezone of ['Mars/Base', 'x'.repeat(100), ''])
      expect(readerOf({ localTimezone })).to.deep.equal(unknown);
  });

  it('know what day it is where the client tells, else what days it may be', () => {
    const noon = Date.parse('2026-11-26T12:30:00Z');
    const evening = Date.parse('2026-11-26T23:30:00Z');
    const days = (activity: object, at: number) => todaysOf(activity, at).map((day) => day.slice(-2));
    expect(days({ localTimezone: 'Asia/Tokyo' }, evening)).to.deep.equal(['27']);
    expect(days({ locale: 'de-DE' }, noon), 'in all of the region').to.deep.equal(['26']);
    expect(days({ locale: 'de-DE' }, evening)).to.deep.equal(['27']);
    expect(days({ locale: 'en-US' }, Date.parse('2026-11-26T07:00:00Z'))).to.deep.equal(['25', '26']);
    for (const activity of [{}, { locale: 'de' }, { locale: 'x-y' }])
      expect(days(activity, noon), 'anywhere').to.deep.equal(['26', '27']);
    expect(days({}, Date.parse('2026-11-26T10:30:00Z'))).to.deep.equal(['25', '26', '27']);
  });
});
