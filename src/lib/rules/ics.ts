/** A calendar of whole days as RFC 5545 writes it. No clock: the stamp of every event is given. */

export interface DayEvent {
  /** The same for the same event in every calendar: a program that reads it again replaces it. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

export interface Calendar {
  readonly name: string;
  /** `YYYY-MM-DD`: what the events are true of. */
  readonly asOf: string;
  readonly events: readonly DayEvent[];
}

export const icsOf = ({ name, asOf, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liangru//Lifecycle//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, asOf)),
    'END:VCALENDAR'
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const linesOf = ({ uid, day, summary, description, category }: DayEvent, asOf: string) => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${compact(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `CATEGORIES:${escaped(category)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT'
];

const compact = (day: string) => day.replaceAll('-', '');

/** The end of an event is the first day that it does not hold. */
function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Octets of a line at most, its break left out. */
const LINE = 75;
const octets = (letter: string) => new TextEncoder().encode(letter).length;

/** A longer line goes on in the next after a space; no letter is cut in two. */
function folded(line: string): string {
  let written = '';
  let used = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (used + size > LINE) {
      written += '\r\n ';
      used = 1;
    }
    written += letter;
    used += size;
  }
  return written;
}
