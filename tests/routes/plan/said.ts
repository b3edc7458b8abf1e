import type { PlanFilter } from '../../../src/routes/plan/pick.ts';
import { formats } from '../../../src/lib/words/format.ts';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import type { Part } from '../../../src/routes/parts.ts';

/** 万元 as a page writes it. */
export const fmt = formats(moneyUnit('wan', 'zh'), 'zh');
export const fmtEn = formats(moneyUnit('wan', 'en'), 'en');

/** A link that says what it filters, so that a test can read it. */
export const link = (filter: PlanFilter): string =>
  `?${Object.entries(filter)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;

/** Text → where it leads, of the figures of a sentence. */
export const figuresOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [[part.text, part.href]]));

/** 分 of so many 万元. */
export const wan = (amount: number) => amount * 1_000_000;
