import { expect, it } from 'vitest';
import { checkTitles } from '../../src/lib/models/checks.ts';
import { moneyChecks, withMoney } from '../../src/lib/models/moneyChecks.ts';

const yuan = (fen: number) => `${fen / 100} 元`;

it('writes the amount at the end, and only of a check about money', () => {
  expect(withMoney('money_paid_is_within_its_budget', '2025 county: 133859000', yuan)).toBe('2025 county: 1338590 元');
  expect(withMoney('requests_are_within_the_total', '≤ 121690050', yuan)).toBe('≤ 1216900.5 元');
  expect(withMoney('money_is_never_negative', '一号: -1', yuan)).toBe('一号: -0.01 元');
  expect(withMoney('active_users_are_among_the_authorised', '2026-08-01: 1173', yuan)).toBe('2026-08-01: 1173');
});

it('names checks that exist', () => {
  expect([...moneyChecks].filter((name) => !checkTitles.has(name))).toEqual([]);
});
