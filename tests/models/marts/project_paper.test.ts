import { expect, it } from 'vitest';
import { paperNames, papers } from '../../../src/lib/tables/index.ts';
import { desk } from '../desk.ts';

const library = desk();

async function papersOf(kinds: readonly string[]): Promise<unknown[]> {
  const document = kinds.map((kind, at) => ({ project: `P${at}`, kind, source_row: at + 2 }));
  await library.build({ project: kinds.map((_, at) => ({ project_id: `P${at}` })), document });
  const rows = await library.rows('project_paper', 'source_row');
  return kinds.map((_, at) => rows.find(({ project_id }) => project_id === `P${at}`)?.paper ?? null);
}

it('every document that a rule may ask for is told by its own name', async () => {
  expect(await papersOf(paperNames.map((name) => papers[name].zh))).toEqual([...paperNames]);
});

it.each([
  ['网络安全等级保护测评报告（三级）', 'security_test'],
  ['密评报告', 'crypto_test'],
  ['项目可研报告', 'feasibility'],
  ['竣工财务决算', 'finance'],
  ['照片', null],
  ['技术说明', null]
])('%s is %s', async (kind, paper) => {
  expect(await papersOf([kind])).toEqual([paper]);
});

it('one handed in twice is handed in on the first day, and on a later day than the as-of date not yet', async () => {
  const document = [
    { project: 'P1', kind: '审计报告', supplied_on: '2026-03-31' },
    { project: 'P1', kind: '审计报告（补充）', supplied_on: '2026-02-28' },
    { project: 'P1', kind: '监理报告', supplied_on: '2026-11-02' }
  ];
  await library.build({ project: [{ project_id: 'P1' }], document }, { context: { as_of: '2026-11-01' } });
  expect(await library.rows('project_paper', 'paper')).toMatchObject([{ paper: 'audit', supplied_on: '2026-02-28' }]);
});
