import type { RejectReason } from '../types.ts';
import { boundsOf } from './range.ts';

export type Scalar = string | number | boolean;

/** What one cell gave: a value, or none (nothing is said), or a reason why it cannot be used. */
export interface Reading {
  readonly value: Scalar | null;
  readonly reason: RejectReason | null;
  /** Words for “expected”, of a refusal. */
  readonly expected: string;
  /** ISO 4217, where a money cell names it. */
  readonly currency: string | null;
}

export type ReadCell = (cell: string) => Reading;

export const none: Reading = { value: null, reason: null, expected: '', currency: null };

export const said = (value: Scalar, currency: string | null = null): Reading => ({
  value,
  reason: null,
  expected: '',
  currency
});

export const refused = (reason: RejectReason, expected = ''): Reading => ({
  value: null,
  reason,
  expected,
  currency: null
});

/** Not a number; of a range the two bounds are what is expected. Takes the plain form. */
export function notANumber(text: string, example: string): Reading {
  return refused('not_a_number', boundsOf(text)?.join(' | ') ?? example);
}
