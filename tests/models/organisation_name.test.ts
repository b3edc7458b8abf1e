import { describe, expect, it } from 'vitest';
import { toSimplified } from '../../src/lib/intake/cells/simplified.ts';
import { runChecks } from '../../src/lib/models/checks.ts';
import { models } from '../../src/lib/models/relations.ts';
import { desk } from './desk.ts';

const library = desk();

const listed = [
  ['O1', '云栖市政务服务和数据管理局'],
  ['O2', '云栖市发展和改革委员会'],
  ['O3', '云栖市市场监督管理局'],
  ['O4', '云栖市城市管理局'],
  ['O5', '临泽县数据局'],
  ['O6', '石鼓县数据局'],
  ['O7', '云栖市财政局'],
  ['O8', '云栖市行政审批服务局']
].map(([organisation_id = '', name = '']) => ({ organisation_id, name }));

async function build(spellings: readonly string[], organisation: readonly object[] = listed): Promise<void> {
  const project = spellings.map((spelling, n) => ({
    ...{ project_id: `P${n}`, name: '平台', plan_year: 2027 },
    organisation: spelling
  }));
  await library.build({ organisation, project });
}

const idOf = async (spelling: string) =>
  (await library.rows('organisation_name')).find((row) => row.spelling === spelling)?.organisation_id ?? null;

/** Spelling, whose it is (`null`: nobody's for sure), whether that is said as a doubt. */
const cases: readonly (readonly [spelling: string, id: string | null, check?: string])[] = [
  ['云栖市财政局', 'O7'],
  ['雲棲市財政局', 'O7'],
  ['云栖市 财政局', 'O7'],
  ['云栖市财政局（本级）', 'O7'],
  ['云栖市财政局(机关)', 'O7'],
  ['市财政局', 'O7', 'every_organisation_is_spelt_as_listed'],
  ['财政局', 'O7', 'every_organisation_is_spelt_as_listed'],
  ['市数据局', 'O1', 'every_organisation_is_spelt_as_listed'],
  ['市發改委', 'O2', 'every_organisation_is_spelt_as_listed'],
  ['市市监局', 'O3', 'every_organisation_is_spelt_as_listed'],
  ['市监局', 'O3', 'every_organisation_is_spelt_as_listed'],
  ['市监察局', '市监察局', 'every_organisation_is_listed'],
  ['云栖市市场监管局', 'O3', 'every_organisation_is_spelt_as_listed'],
  ['市城管局', 'O4', 'every_organisation_is_spelt_as_listed'],
  ['市审批局', 'O8', 'every_organisation_is_spelt_as_listed'],
  ['县数据局', null, 'every_spelling_names_one_organisation'],
  ['数据局', null, 'every_spelling_names_one_organisation'],
  ['甲县数据局', '甲县数据局', 'every_organisation_is_listed'],
  ['海滨市财政局', '海滨市财政局', 'every_organisation_is_listed'],
  ['市政局', '市政局', 'every_organisation_is_listed'],
  ['市管理局', '市管理局', 'every_organisation_is_listed'],
  ['市发改中心', '市发改中心', 'every_organisation_is_listed']
];

describe('a spelling of an organisation', () => {
  it('names the one listed that it fits, and what is inferred or in doubt is said', async () => {
    await build(cases.map(([spelling]) => spelling));
    const doubts = await runChecks(library.engine());
    for (const [spelling, id, check] of cases) {
      expect(await idOf(spelling), spelling).toBe(id);
      const said = doubts.filter((one) => one.found === spelling).map((one) => one.truth);
      if (check) expect(said, spelling).toContain(check);
      else expect(said, spelling).toEqual([]);
    }
  });

  it('names several in doubt, and which', async () => {
    await build(['县数据局']);
    const doubts = await runChecks(library.engine());
    expect(doubts.find((one) => one.truth === 'every_spelling_names_one_organisation')).toMatchObject({
      ...{ subject: '县数据局', expected: 'O5 / O6' },
      ...{ source_file: 'project.csv', source_row: 2 }
    });
  });

  it('goes by the listed name before any likeness', async () => {
    await build(['市数据局'], [...listed, { organisation_id: 'O9', name: '云栖市大数据局', short_name: '市数据局' }]);
    expect(await idOf('市数据局')).toBe('O9');
  });

  it('longer than the listed one is it, unless two places claim it', async () => {
    const short = [{ organisation_id: 'O1', name: '市数据局' }];
    await build(['云栖市数据局'], short);
    expect(await idOf('云栖市数据局')).toBe('O1');
    await build(['云栖市数据局', '海滨市数据局'], short);
    expect(await idOf('云栖市数据局')).toBe('云栖市数据局');
    expect(await idOf('海滨市数据局')).toBe('海滨市数据局');
  });

  it('in no list is one organisation with those alike, by the commonest', async () => {
    await build(['市數據局', '市数据局', '市数据局', 'DoH', 'DOH', 'DoH'], []);
    expect(await idOf('市數據局')).toBe('市数据局');
    expect(await idOf('DOH')).toBe('DoH');
    expect(await idOf('市财政局')).toBe(null);
  });
});

it('the characters that SQL folds are folded as the reader of cells folds them', () => {
  const sql = models.find(({ name }) => name === 'organisation_spelling')?.sql ?? '';
  const characters = [...sql.matchAll(/'(\p{Script=Han}{2,})'/gu)].map(([, text = '']) => text);
  const long = characters.filter((text) => text.length > 10);
  const [traditional, simplified] = [long.slice(0, long.length / 2).join(''), long.slice(long.length / 2).join('')];
  expect(traditional.length).toBeGreaterThan(1000);
  expect(toSimplified(traditional)).toBe(simplified);
});
