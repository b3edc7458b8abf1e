import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsOf, type DayEvent } from '../../src/lib/rules/ics.ts';

const event: DayEvent = {
  uid: 'luan/LA-2.1/project/P1/@liangru',
  day: '2026-06-30',
  summary: '六月底前申报 · 水务平台',
  description: '说明',
  category: '逾期未办'
};
const calendar = (events: readonly DayEvent[]) => icsOf({ name: '全周期', asOf: '2026-11-01', events });

/** Another hand than the writer's: bytes to unfolded lines, lines to properties, texts taken back. */
function readBack(text: string) {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const properties = lines.map((line) => {
    const at = line.indexOf(':');
    return { name: line.slice(0, at), value: line.slice(at + 1) };
  });
  const events: Record<string, string>[] = [];
  for (const { name, value } of properties) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    const last = events.at(-1);
    if (last) last[name] ??= value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }
  return { properties, events };
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((one) => !/\p{Cc}/u.test(one));

describe('a calendar', () => {
  it('read back says what was written, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ uid: text, day, summary: text, description: text, category: text })),
        (events) => {
          const found = readBack(calendar(events)).events;
          expect(found.map((one) => [one['UID'], one['SUMMARY'], one['DESCRIPTION'], one['CATEGORIES']])).toEqual(
            events.map((one) => [one.uid, one.summary, one.description, one.category])
          );
          expect(found.map((one) => one['DTSTART;VALUE=DATE'])).toEqual(
            events.map((one) => one.day.replaceAll('-', ''))
          );
        }
      )
    );
  });

  it('has no line above 75 octets, and cuts no letter', () => {
    const long = { ...event, summary: '量'.repeat(100), description: `a${'入'.repeat(60)}` };
    const lines = calendar([long]).split('\r\n');
    const sizes = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(73);
    expect(lines.join('\n')).not.toContain('\ufffd');
    expect(readBack(calendar([long])).events[0]?.['SUMMARY']).toBe('量'.repeat(100));
  });

  it('fills a line to its last octet before it breaks', () => {
    const room = 75 - 'SUMMARY:'.length;
    const lines = (size: number) => calendar([{ ...event, summary: 'a'.repeat(size) }]).split('\r\n').length;
    expect(lines(room)).toBe(calendar([event]).split('\r\n').length);
    expect(lines(room + 1)).toBe(lines(room) + 1);
  });

  it.each([
    ['2026-06-30', '20260701'],
    ['2027-02-28', '20270301'],
    ['2028-02-28', '20280229'],
    ['2028-02-29', '20280301'],
    ['2026-12-31', '20270101']
  ])('ends what is on %s before %s', (on, end) => {
    const [found] = readBack(calendar([{ ...event, day: on }])).events;
    expect(found?.['DTSTART;VALUE=DATE']).toBe(on.replaceAll('-', ''));
    expect(found?.['DTEND;VALUE=DATE']).toBe(end);
  });

  it('escapes what has a meaning, and has only lines that end as the standard asks', () => {
    const ics = calendar([{ ...event, summary: 'a,b;c\\d', description: 'one\r\ntwo\nthree' }]);
    expect(ics).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n');
    expect(ics).toContain('DESCRIPTION:one\\ntwo\\nthree\r\n');
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is stamped with the as-of date and with nothing else', () => {
    const { events, properties } = readBack(calendar([event]));
    expect(events[0]?.['DTSTAMP']).toBe('20261101T000000Z');
    expect(properties.slice(0, 3)).toEqual([
      { name: 'BEGIN', value: 'VCALENDAR' },
      { name: 'VERSION', value: '2.0' },
      { name: 'PRODID', value: '-//Liangru//Lifecycle//ZH' }
    ]);
    expect(calendar([event])).toBe(calendar([event]));
  });

  it('of nothing is a calendar without events', () => {
    expect(readBack(calendar([])).events).toEqual([]);
  });
});
