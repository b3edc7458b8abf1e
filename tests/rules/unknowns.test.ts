import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import type { Supplement } from '../../src/lib/intake/exchange/askedCell.ts';
import { mergeSupplements, type Tables } from '../../src/lib/intake/exchange/mergeSupplements.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { asks } from '../../src/lib/rules/asks.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { packOf, packs } from '../../src/lib/rules/packs.ts';
import { tests } from '../../src/lib/rules/tests.ts';
import type { Pack, VerdictRow } from '../../src/lib/rules/types.ts';
import { readUnknowns, type Unknown } from '../../src/lib/rules/unknowns.ts';
import { tables, type Column, type Table, type TableName } from '../../src/lib/tables/index.ts';
import { columnsOf, type Library } from '../models/library.ts';
import { buildGroup, casesOf, groupsOf, type Group } from './cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

it.each([...tests])('beside the test %s stands what it asks for, unless it never says unknown', (name, sql) => {
  expect(asks.has(name)).toBe(sql.includes("'unknown'"));
});

const noContext = { as_of: '2026-11-01', plan_year: 2027, currency: 'CNY' };
const someone: Library = {
  project: [{ project_id: 'P1', name: '平台', organisation: '甲局' }],
  system: [{ system_id: 'S1', name: '系统', organisation: '甲局' }]
};

describe.each(packs.map((pack) => pack.id))('under %s', (id) => {
  const groups = groupsOf(casesOf(id));
  const pack = packOf(id) as Pack;
  const largest = [...groups].sort((a, b) => b.expectations.length - a.expectations.length).slice(0, 2);

  it('every cell listed is empty and asked for by a rule that is unknown, and what a verdict misses is listed', async () => {
    let listed = 0;
    for (const group of groups) {
      await buildGroup(engine, group);
      await evaluate(engine, pack);
      const [unknowns, verdicts] = [await readUnknowns(engine, pack), await unknownVerdicts(engine)];
      listed += unknowns.length;
      for (const one of unknowns) expect(valueOf(group, one), JSON.stringify(one)).toBeNull();
      const asking = new Set(verdicts.map(({ rule }) => rule));
      expect(unknowns.flatMap(({ rules }) => rules).filter((rule) => !asking.has(rule.id))).toEqual([]);
      expect(new Set(unknowns.map(cellKey)).size).toBe(unknowns.length);
      const asked = new Set(unknowns.flatMap((one) => one.rules.map(({ id }) => `${id} ${one.subject} ${one.column}`)));
      const missed = verdicts.filter((row) => isOwnEmptyCell(group, row)).map(textOf);
      expect(missed.filter((text) => !asked.has(text))).toEqual([]);
    }
    expect(listed).toBeGreaterThan(0);
  });

  it.each([true, false])(
    'when all that is asked for is said (%s), nothing is asked and little is unknown',
    async (yes) => {
      for (const group of largest) {
        await buildGroup(engine, group);
        expect(await fillAll(pack, tablesOf(group), yes)).toEqual([]);
        const unknown = (await unknownVerdicts(engine)).filter(
          (row) => isListed(group, row) && !isBlankText(group, row)
        );
        expect(unknown.filter((row) => !mayStay.includes(testOf(pack, row.rule))).map(textOf)).toEqual([]);
      }
    }
  );
});

const mostRounds = 4;

/** Fills in what is asked for until nothing more is; gives what is asked for after that. */
async function fillAll(pack: Pack, given: Tables, yes: boolean): Promise<Unknown[]> {
  let said = given;
  for (let round = 0; ; round++) {
    await evaluate(engine, pack);
    const left = await readUnknowns(engine, pack);
    if (left.length === 0 || round === mostRounds) return left;
    const merged = mergeSupplements(
      said,
      left.map((one) => filled(one, yes))
    );
    expect([merged.rejects, merged.counts.cellsTaken]).toEqual([[], left.length]);
    const changed = Object.entries(merged.tables).filter(([name, rows]) => rows !== said[name as TableName]);
    said = merged.tables;
    for (const [name, rows] of changed) await engine.replace(name, rows);
    await buildModels(engine, new Map(changed).keys());
  }
}

it('asks of one organisation only its own', async () => {
  const pack = packs[0] as Pack;
  const more: Library = {
    project: [...(someone.project ?? []), { project_id: 'P2', name: '网', organisation: '乙局' }]
  };
  await buildGroup(engine, {
    pack: '',
    context: noContext,
    settings: {},
    expectations: [],
    library: { ...someone, ...more }
  });
  await evaluate(engine, pack);
  const all = await readUnknowns(engine, pack);
  const own = await readUnknowns(engine, pack, '乙局');
  expect(new Set(all.map((one) => one.organisation))).toEqual(new Set(['甲局', '乙局']));
  expect(own).toEqual(all.filter((one) => one.organisation === '乙局'));
  expect(own.every((one) => one.subject === 'P2' && one.name === '网')).toBe(true);
});

/** What the library as a whole lacks, lines that are not there, days yet to come and amounts of nought are no empty cell. */
const mayStay = [
  'low_usage_ban',
  'om_ratio_ceiling',
  'in_use',
  'om_filed',
  'change_share_ceiling',
  'remainder_withheld',
  'evidence_and_unit_shares',
  'unit_data_gathered',
  'within_approved_estimate',
  'om_by_data_centre',
  'security_assessed',
  'evaluated_and_mended',
  'no_serious_overrun',
  'changes_approved',
  'increase_approved',
  'departure_approved',
  'change_on_ground',
  'new_content_ceiling',
  'breaches_mended',
  'papers_supplied',
  'om_plan_supplied',
  'resources_not_idle',
  'delay_reported',
  'self_assessed_yearly',
  'progress_reported',
  'evaluated_in_window',
  'acceptance_filed',
  'approval_filed',
  'price_inquired',
  'om_requested_ahead',
  'centre_framework',
  'om_sorted',
  'funded_by',
  'paid_locally',
  'joint_capital',
  'zones_and_counties',
  'public_by_holder',
  'central_om_entered',
  'approved_since',
  'outside_plan',
  'approved_before_start',
  'money_after_decision',
  'fiscal_money_budgeted',
  'decided_in_budget',
  'paid_within_budget',
  'sources_by_kind',
  'all_money_counted',
  'declared_through'
];

const testOf = (pack: Pack, id: string) => pack.rules.find((rule) => rule.id === id)?.test ?? '';

async function unknownVerdicts(of: Engine): Promise<VerdictRow[]> {
  return (await of.query("select * from verdict where verdict = 'unknown'")).rows<VerdictRow>();
}

type Rows = readonly Readonly<Record<string, unknown>>[];

const rowsOf = ({ library }: Group, table: TableName) => (library[table] ?? []) as Rows;

function valueOf(group: Group, { table, key, column }: Unknown): unknown {
  const columns = tables[table].key;
  const row = rowsOf(group, table).find((one) => columns.every((name, at) => String(one[name]) === key[at]));
  return row?.[column] ?? null;
}

const cellKey = ({ table, key, column }: Unknown) => JSON.stringify([table, key, column]);
const textOf = ({ rule, subject, evidence }: VerdictRow) => `${rule} ${subject} ${evidence}`;

/** White space, which no reader of cells leaves in a table. */
function isBlankText(group: Group, row: VerdictRow): boolean {
  const own = ownRow(group, row);
  const value = own?.[row.evidence ?? ''];
  return typeof value === 'string' && value.trim() === '';
}

/** Not counting what every row has. */
function isOwnEmptyCell(group: Group, row: VerdictRow): boolean {
  if (row.source_table !== row.subject_kind || row.evidence === null) return false;
  const table: Table = tables[kindTable(row)];
  if (table.columns[row.evidence]?.required !== false) return false;
  const own = ownRow(group, row);
  return own !== undefined && (own[row.evidence] ?? null) === null;
}

const isListed = (group: Group, row: VerdictRow) => ownRow(group, row) !== undefined;

const kindTable = ({ subject_kind }: VerdictRow) => (subject_kind === 'plan' ? 'envelope' : subject_kind);

function ownRow(group: Group, row: VerdictRow) {
  const table = kindTable(row);
  return rowsOf(group, table).find((one) => one[tables[table].key[0] ?? ''] === row.subject);
}

function tablesOf({ library }: Group): Tables {
  const names = Object.keys(library) as TableName[];
  return Object.fromEntries(names.map((name) => [name, columnsOf(name, library[name] ?? [])]));
}

function filled({ table, key, column }: Unknown, yes: boolean): Supplement {
  const definition = (tables[table] as Table).columns[column] as Column;
  const place = { file: '材料.xlsx', sheet: table, row: 2, letter: 'C', heading: definition.zh, from1904: false };
  return { table, key, column, value: cellOf(definition, yes), ...place };
}

function cellOf({ type, choices = {} }: Column, yes: boolean): string {
  if (type === 'list') return Object.values(choices)[0]?.zh ?? '依据';
  if (type === 'yesno') return yes ? '是' : '否';
  if (type === 'choice') return Object.values(choices).at(yes ? 0 : -1)?.zh ?? '';
  if (type === 'date') return yes ? '2024-01-15' : '2024-12-31';
  return type === 'text' ? '依据' : yes ? '10' : '1000';
}
