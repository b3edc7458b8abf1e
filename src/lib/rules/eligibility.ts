import select from './eligibility.sql?raw';

/** One statement that makes the relation `eligibility` from what `verdictSql` made: the pack's order is that of refusals. */
export const eligibilitySql = (): string => `create or replace table eligibility as\n${select.trimEnd()}`;
