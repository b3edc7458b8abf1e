import { expect, it } from 'vitest';
import { mergeSupplements } from '../../src/lib/intake/exchange/mergeSupplements.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { noSuppliedCells } from '../../src/lib/models/inputs.ts';
import { readEvidence } from '../../src/lib/plan/evidence.ts';
import { cellOf } from '../../src/lib/rules/cell.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import type { VerdictRow } from '../../src/lib/rules/types.ts';
import { readUnknowns } from '../../src/lib/rules/unknowns.ts';
import { desk } from '../models/desk.ts';
import { columnsOf } from '../models/library.ts';
import { packWith, ruleWith } from '../rules/invented.ts';

const library = desk();
const pack = packWith(ruleWith({ with: { yes: ['on_cloud', 'can_interconnect'] } }));
const project = columnsOf('project', [
  { project_id: 'P1', name: '平台', organisation: '甲局', can_interconnect: true }
]);
const place = { file: '补.xlsx', sheet: '项目', row: 4, letter: 'D', heading: '部署政务云', from1904: false };

async function verdict(): Promise<VerdictRow> {
  await evaluate(library.engine(), pack);
  const [row] = (await library.engine().query('select * from verdict')).rows<VerdictRow>();
  if (!row) throw new Error('found no verdict; expected one.');
  return row;
}

it('an unknown that is supplied becomes a verdict, read from the cell that supplied it', async () => {
  const engine = library.engine();
  await library.build({});
  await engine.replace('project', project);
  await engine.replace('supplied_cell', noSuppliedCells);
  await buildModels(engine);
  expect(await verdict()).toMatchObject({ verdict: 'unknown', evidence: 'on_cloud' });
  const [unknown, ...others] = await readUnknowns(engine, pack);
  expect(unknown).toMatchObject({
    table: 'project',
    key: ['P1'],
    column: 'on_cloud',
    organisation: '甲局',
    name: '平台'
  });
  expect(unknown?.rules).toEqual([{ id: 'X-1', article: '甲' }]);
  expect(others).toEqual([]);

  const merged = mergeSupplements({ project }, [
    { table: 'project', key: ['P1'], column: 'on_cloud', value: '否', ...place }
  ]);
  await engine.replace('project', merged.tables.project ?? project);
  await engine.replace('supplied_cell', merged.suppliedCells);
  await buildModels(engine, ['project']);
  const row = await verdict();
  expect(row).toMatchObject({ verdict: 'breached', evidence: 'on_cloud', source_file: 'project.csv', source_row: 2 });
  const { file, sheet, row: line, letter, heading } = place;
  expect(await cellOf(engine, row)).toEqual({ file, sheet, row: line, letter, heading });
  expect(await cellOf(engine, { ...row, evidence: 'can_interconnect' })).toMatchObject({ file: 'project.csv', row: 2 });
});

it('so does the evidence of a criterion', async () => {
  const engine = library.engine();
  const given = { table: 'project', key: ['P1'], column: 'shares_data', value: '是', ...place } as const;
  const merged = mergeSupplements({ project }, [given]);
  await library.build({});
  await engine.replace('project', merged.tables.project ?? project);
  await engine.replace('supplied_cell', merged.suppliedCells);
  await buildModels(engine);
  const rows = await readEvidence(engine, { project_id: 'P1', organisation_id: '甲局' }, 'sharing');
  const sources = new Map(rows.map((row) => [row.column, row.source]));
  expect(sources.get('shares_data')).toEqual({ file: '补.xlsx', sheet: '项目', row: 4 });
  expect(sources.get('can_interconnect')).toEqual({ file: 'project.csv', sheet: '', row: 2 });
  expect(rows).toHaveLength(5);
});
