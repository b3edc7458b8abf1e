const files = import.meta.glob<string>('./deadlines/*.sql', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.sql'.length);

/**
 * The shared tests that are dates, by name: each a bare select of `deadlineColumns`, one row per subject and round.
 * A subject without a row has nothing due yet; a row without a last day says that it cannot be known, and `evidence`
 * what is not said.
 */
export const deadlines: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, select]) => [nameOf(path), select])
);

export const deadlineColumns = [
  'subject',
  'round',
  'opens_on',
  'due_on',
  'done_on',
  'evidence',
  'source_table',
  'source_file',
  'source_sheet',
  'source_row'
] as const;

/** Worst first: the order in which the rounds of a subject decide its verdict. */
export const state = `case
    when due_on is null then 'unknown'
    when done_on < opens_on then 'early'
    when done_on > due_on then 'late'
    when done_on is not null then 'done'
    when as_of > due_on then 'overdue'
    when as_of < opens_on then 'upcoming'
    else 'due'
  end`;

const rank = `case state when 'overdue' then 1 when 'late' then 2 when 'early' then 2 when 'unknown' then 3 when 'done' then 4 else 5 end`;

const verdict = `case
    when state in ('overdue', 'late', 'early') then 'breached'
    when state = 'unknown' then 'unknown'
    when state = 'done' then 'met'
    else 'not_applicable'
  end`;

/**
 * Dates as a test: one row per subject, its worst round. Overdue or done late is breached, what is due later is nothing
 * to judge yet.
 */
export const datedTest = (dates: string): string => `select subject, done_on::VARCHAR as observed,
  due_on::VARCHAR as required, 'day' as unit, ${verdict} as verdict,
  evidence, source_table, source_file, source_sheet, source_row
from (select *, ${state} as state from (
${dates.trimEnd()}
) cross join context)
qualify row_number() over (partition by subject order by ${rank}, due_on, round) = 1`;
