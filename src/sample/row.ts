import type { Provenance, RowOf, TableName } from '../lib/tables/index.ts';

/** A row as an export says it: what is left out is not said. Money in 分. */
export type Said<Name extends TableName> = Partial<Omit<RowOf<Name>, keyof Provenance>>;

export type Library = { readonly [Name in TableName]: readonly Said<Name>[] };

/** 万元 → 分, to the nearest 元. */
export const wan = (amount: number) => Math.round(amount * 10_000) * 100;

/** 分 → 分, to whole 百元: what an export shows with two decimals in 万元. */
export const tidy = (amount: number) => Math.round(amount / 10_000) * 10_000;
