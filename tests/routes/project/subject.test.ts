import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts, type Verdict, type VerdictRow } from '../../../src/lib/rules/types.ts';
import { tables } from '../../../src/lib/tables/index.ts';
import { formats } from '../../../src/lib/words/format.ts';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import { plain } from '../../../src/routes/parts.ts';
import { subjectOf } from '../../../src/routes/project/subjectOf.ts';
import { factsOf } from '../../../src/routes/subject/facts.ts';
import { countVerdicts, grouped, verdictOrder } from '../../../src/routes/subject/groups.ts';
import { fundingYears, monthsOf, stepsOf } from '../../../src/routes/subject/life.ts';
import { placingOf } from '../../../src/routes/subject/place.ts';
import { projectParts, systemParts } from '../../../src/routes/subject/sentence.ts';
import { words } from '../../../src/routes/subject/words.ts';

const fmt = formats(moneyUnit('wan', 'zh'), 'zh');

const row = (rule: string, verdict: Verdict): VerdictRow => ({
  ...{ policy: 'p', rule, capability: 'gate', force: 'flat', subject_kind: 'project', subject: 'P1', verdict },
  ...{ observed: null, required: null, unit: 'text', evidence: null, source_table: null, source_file: null },
  ...{ source_sheet: null, source_row: null, lifted_by: null }
});

const someRows = fc.array(
  fc.tuple(fc.string(), fc.constantFrom(...verdicts)).map(([rule, verdict]) => row(rule, verdict))
);

describe('verdicts by group', () => {
  it('loses no row and adds none', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const all = grouped(rows).flatMap((group) => group.rows);
        expect(all).toHaveLength(rows.length);
        expect(new Set(all)).toEqual(new Set(rows));
      })
    );
  });

  it('counts what is asked as everything that applies; unknown is not met', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { asked, breached, judgement, unknown, met } = countVerdicts(rows);
        expect(breached + judgement + unknown + met).toBe(asked);
        expect(met).toBe(rows.filter((one) => one.verdict === 'met').length);
      })
    );
  });

  it('puts what leaves work first and open, in the regulation’s order', () => {
    const rows = [
      row('c', 'met'),
      row('b', 'breached'),
      row('a', 'breached'),
      row('d', 'unknown'),
      row('e', 'not_applicable')
    ];
    const groups = grouped(rows, [{ id: 'a' }, { id: 'b' }]);
    expect(groups.map(({ verdict, isOpen }) => [verdict, isOpen])).toEqual([
      ['breached', true],
      ['unknown', true],
      ['met', false],
      ['not_applicable', false]
    ]);
    expect(groups[0]?.rows.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });

  it('knows every verdict there is', () => {
    expect([...verdictOrder].sort()).toEqual([...verdicts].sort());
  });
});

describe('the sentence of one project', () => {
  const ranked = { rank: 3, score: 71.25, standing: 'in' as const, is_provisional: false, first_refusal: null };
  const say = (plan: ReturnType<typeof placingOf>, rows: readonly VerdictRow[]) =>
    projectParts(
      { organisation_name: '市一局' },
      {
        ...{ words: words.zh, counts: countVerdicts(rows), status: '申报', year: 2027, plan },
        linkTo: (show) => `?show=${show}`,
        points: (score) => fmt.number(score, 1),
        clauseOf: (rule) => `条款${rule}`,
        planHref: '/plan/'
      }
    );
  const placed = (patch: object = {}) => placingOf({ ...ranked, ...patch } as Parameters<typeof placingOf>[0]);

  it('says place, score and standing, and counts rules', () => {
    const text = plain(say(placed(), [row('a', 'breached'), row('b', 'unknown'), row('c', 'not_applicable')]));
    expect(text).toBe(
      '市一局，申报；2027年计划排第3名，得71.3分，列入；逐条对照2条：1条不符合，0条待研判，1条无法判断。'
    );
  });

  it('changes with its input', () => {
    expect(plain(say(placed({ rank: 4 }), []))).toContain('第4名');
    expect(plain(say(placed({ standing: 'out' }), []))).toContain('线下');
    expect(plain(say(placed({ is_provisional: true }), []))).toContain('待定');
    expect(plain(say(placed({ rank: null, first_refusal: 'r7' }), []))).toContain('因“条款r7”不予通过');
    expect(plain(say(placingOf(undefined), []))).toContain('不在2027年申报之列');
  });

  it('links a figure to what it counts, and nought to nowhere', () => {
    const links = say(placed(), [row('a', 'breached')]).flatMap((part) =>
      typeof part === 'string' ? [] : (part.href ?? [])
    );
    expect(links).toEqual(['/plan/', '?show=breached']);
  });

  it('says unknown for a ratio that nobody can compute, never nil', () => {
    const says = { words: words.zh, counts: countVerdicts([]), status: '运行', linkTo: () => '', fmt };
    expect(plain(systemParts({ organisation_name: null, ratio: null, level: 0 }, says))).toContain(
      '未说明，运行；年运维费占建设成本未知，近期使用率0.0%'
    );
  });
});

describe('facts', () => {
  const says = { language: 'zh' as const, fmt, yes: '是', no: '否' };
  const read = {
    project_id: 'P1',
    kind: 'upgrade',
    requested: 12_500_000,
    on_cloud: false,
    depends_on: 'P2;P3',
    plan_year: 2027,
    source_row: 12
  };
  const sources = [{ column_name: 'requested', heading: '申请(万元)', letter: 'F' }];
  const facts = factsOf(tables.project, read, sources, says);
  const fact = (name: string) => facts.find((one) => one.column === name);

  it('reads each kind of value, and names its cell', () => {
    expect(fact('requested')).toMatchObject({
      label: '本年度申请资金',
      text: '12.5\u2009万元',
      cell: 'F12',
      heading: '申请(万元)'
    });
    expect([fact('kind')?.text, fact('on_cloud')?.text, fact('depends_on')?.text]).toEqual([
      '升级改造',
      '否',
      'P2、P3'
    ]);
    expect(fact('plan_year')?.text).toBe('2027');
  });

  it('tells not said from no, and has a line for every column', () => {
    expect(fact('on_gov_network')).toMatchObject({ text: null, cell: null });
    expect(facts).toHaveLength(Object.keys(tables.project.columns).length);
  });
});

describe('its life', () => {
  const step = (name: string, planned_on: string | null, actual_on: string | null, round = 1) => ({
    ...{ project_id: 'P1', step: name, round, planned_on, actual_on },
    ...{ source_file: 'f', source_sheet: '', source_row: 1 }
  });

  it('counts lateness to the deed, or to the as-of date while undone', () => {
    const steps = stepsOf(
      [
        step('accepted', '2026-10-31', null),
        step('approved', '2026-01-01', '2026-01-01'),
        step('contracted', '2026-02-01', '2026-02-11'),
        step('archived', null, null),
        step('filed', '2026-12-01', null)
      ],
      '2026-11-01'
    );
    expect(steps.map(({ step: name, late }) => [name, late])).toEqual([
      ['approved', 0],
      ['contracted', 10],
      ['accepted', 1],
      ['filed', 0],
      ['archived', null]
    ]);
  });

  it('adds a year’s money over what is said, and says nothing where nothing is', () => {
    const line = (source: string, planned: number | null, paid: number | null) => ({
      ...{ project_id: 'P1', year: 2027, source, planned, budgeted: null, paid, count_lines: 1 },
      ...{ source_file: 'f', source_sheet: '', source_row: 1 }
    });
    const [year] = fundingYears([line('city', 10, null), line('self', null, 0)]);
    expect(year?.amounts).toEqual([10, null, 0]);
  });

  it('shows a month that nobody reported as a gap, across a new year', () => {
    const months = monthsOf([
      { month: '2026-02-01', rate: 0.2 },
      { month: '2025-11-01', rate: 0.5 }
    ]);
    expect(months.map(({ month, rate }) => [month, rate])).toEqual([
      ['2025-11', 0.5],
      ['2025-12', null],
      ['2026-01', null],
      ['2026-02', 0.2]
    ]);
    expect(monthsOf([])).toEqual([]);
  });
});

describe('whom the page is about', () => {
  it('reads the address', () => {
    expect(subjectOf({ project: 'P 1/2' })).toEqual({ kind: 'project', id: 'P 1/2' });
    expect(subjectOf({ system: 'S1' })).toEqual({ kind: 'system', id: 'S1' });
    expect(subjectOf({ project: '' })).toBeNull();
  });
});
