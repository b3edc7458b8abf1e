import type { TableName } from '../../src/lib/tables/index.ts';
import { choicesOf, dayOf, pick, seeded, some, type Chance } from './chance.ts';
import type { Library, Said } from './library.ts';

/** An untidy invented city, the same for the same seed: every model has rows, every promise has something to break it. */

export interface Size {
  readonly projects: number;
  readonly systems: number;
  readonly months: number;
  readonly seed?: number;
}

export function city({ projects, systems, months, seed = 1 }: Size): Library {
  const chance = seeded(seed);
  const organisations = Math.max(3, Math.ceil(projects / 20));
  const ids = { project: names('P', projects), system: names('S', systems), organisation: names('O', organisations) };
  return {
    organisation: ids.organisation.map((id, n) => organisation(id, n, chance)),
    project: twice(
      ids.project.map((id) => project(id, ids, chance)),
      chance
    ),
    system: twice(
      ids.system.map((id) => system(id, ids, chance)),
      chance
    ),
    om_cost: ids.system.flatMap((id) => omCost(id, chance)),
    usage: ids.system.flatMap((id) => usage(id, months, chance)),
    evaluation: [...ids.system, ...ids.project].flatMap((id) => evaluation(id, chance)),
    milestone: ids.project.flatMap((id) => milestones(id, chance)),
    ...records(ids.project, chance)
  };
}

type Ids = Readonly<Record<'project' | 'system' | 'organisation', readonly string[]>>;

const names = (letter: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${letter}${String(n + 1).padStart(5, '0')}`);

/** A few rows are read twice. */
const twice = <T>(rows: readonly T[], chance: Chance): T[] =>
  rows.flatMap((row) => (chance() < 0.02 ? [row, row] : [row]));

const organisation = (organisation_id: string, n: number, chance: Chance): Said<'organisation'> => ({
  organisation_id,
  name: `云栖市第${n + 1}局`,
  short_name: n < 2 ? '重名局' : `${n + 1}局`,
  level: some(chance, pick(chance, ['city', 'county'])),
  is_data_centre: some(chance, n === 0)
});

/** By id, by name, by a short name that two share, or outside the list. */
function spelling({ organisation: ids }: Ids, chance: Chance): string {
  const n = Math.floor(chance() * ids.length);
  return pick(chance, [ids[n] ?? '', `云栖市第${n + 1}局`, ` ${n + 1}局`, '重名局', '名录外单位']);
}

function project(project_id: string, ids: Ids, chance: Chance): Said<'project'> {
  const total = Math.round(chance() * 5e9);
  return {
    ...choicesOf('project', chance),
    project_id,
    name: `项目 ${project_id} “智慧”, 一期`,
    organisation: spelling(ids, chance),
    plan_year: some(chance, pick(chance, [2025, 2026, 2027])),
    declared_on: some(chance, dayOf(chance, 2024)),
    total_investment: some(chance, total),
    approved_estimate: some(chance, Math.round(total * 0.95)),
    contract_amount: some(chance, Math.round(total * 0.9)),
    final_cost: some(chance, chance() < 0.1 ? 0 : Math.round(total * 0.92)),
    requested: some(chance, Math.round(total * chance())),
    committed_later_years: some(chance, Math.round(total * 1.1 * chance())),
    benefit: some(chance, Math.round(chance() * 100)),
    warranty_months: some(chance, pick(chance, [0, 12, 24, 36])),
    upgrades_system: chance() < 0.1 ? pick(chance, ids.system) : null
  };
}

function system(system_id: string, ids: Ids, chance: Chance): Said<'system'> {
  return {
    ...choicesOf('system', chance),
    system_id,
    name: `系统 ${system_id}`,
    organisation: spelling(ids, chance),
    project: some(chance, pick(chance, ids.project)),
    building_cost: some(chance, Math.round(chance() * 4e9)),
    accepted_on: some(chance, dayOf(chance, 2023)),
    live_on: some(chance, dayOf(chance, 2023)),
    warranty_months: some(chance, pick(chance, [0, 6, 12, 24])),
    status: some(chance, pick(chance, ['running', 'running', 'running', 'stopped', 'retired']))
  };
}

function omCost(id: string, chance: Chance): Said<'om_cost'>[] {
  const system = chance() < 0.02 ? `${id}x` : id;
  return [2025, 2026, 2027].flatMap((year) =>
    (['system', 'network_cloud', 'sms'] as const).flatMap((category) => {
      const line = { system, year, category, ...amounts(['requested', 'budgeted', 'paid'], chance) };
      return chance() < 0.05 ? [line, line] : [line];
    })
  );
}

const amounts = <Name extends string>(columns: readonly Name[], chance: Chance) =>
  Object.fromEntries(columns.map((name) => [name, some(chance, Math.round(chance() * 2e8))])) as Record<
    Name,
    number | null
  >;

function usage(system: string, months: number, chance: Chance): Said<'usage'>[] {
  const liveliness = chance() ** 2;
  return Array.from({ length: months }, (_, n) => 2026 * 12 + 10 - n)
    .filter(() => chance() > 0.1)
    .map((index) => {
      const authorised_users = chance() < 0.03 ? 0 : Math.ceil(chance() * 5000);
      return {
        system,
        month: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
        authorised_users: some(chance, authorised_users),
        active_users: some(chance, Math.floor(authorised_users * liveliness * (0.7 + 0.5 * chance()))),
        transactions: some(chance, Math.floor(chance() * 9000)),
        designed_transactions: some(chance, 10_000)
      };
    });
}

function evaluation(subject: string, chance: Chance): Said<'evaluation'>[] {
  const subject_kind = subject.startsWith('S') ? 'system' : 'project';
  return Array.from({ length: Math.floor(chance() * 3) }, () => ({
    subject_kind,
    subject,
    ...choicesOf('evaluation', chance),
    kind: pick(chance, ['annual_self', 'self', 'post', 'om']),
    evaluated_on: dayOf(chance, 2024),
    score: some(chance, Math.round(chance() * 1000) / 10)
  }));
}

function milestones(project: string, chance: Chance): Said<'milestone'>[] {
  const steps = ['declared', 'approved', 'contracted', 'accepted', 'accepted', 'reviewed'] as const;
  return steps
    .filter(() => chance() < 0.7)
    .map((step, round) => ({ project, step, round, actual_on: some(chance, dayOf(chance, 2023)) }));
}

type Records = Exclude<
  TableName,
  'organisation' | 'project' | 'system' | 'om_cost' | 'usage' | 'evaluation' | 'milestone'
>;

/** The tables that no mart reads yet: a row for every few projects. */
function records(projects: readonly string[], chance: Chance): { [Name in Records]: Said<Name>[] } {
  const every = <T>(row: (project: string, n: number) => T): T[] => projects.filter((_, n) => n % 5 === 0).map(row);
  const day = () => dayOf(chance, 2024);
  return {
    funding: every((project) => ({
      project,
      year: 2026,
      source: 'city',
      ...amounts(['planned', 'budgeted', 'paid'], chance)
    })),
    change: every((project, n) => ({ project, decided_on: day(), item: `第${n}项`, added: 5 })),
    report: every((project) => ({ project, kind: 'progress', reported_on: day() })),
    document: every((project) => ({ project, kind: '可行性研究报告', supplied_on: day() })),
    opinion: every((project) => ({ project, member: 'finance', agrees: some(chance, chance() < 0.5) })),
    baseline: every((project) => ({ project, set_on: day(), cost: 9, starts_on: day(), ends_on: day() })),
    breach: every((subject) => ({ subject, rule: '某条', found_on: day(), order: '限期整改' })),
    envelope: every((_, n) => ({ year: 2020 + n, source: 'city', use: 'building', amount: 7 })),
    expert: every((code) => ({ code, categories: '安全;数据', organisation: '1局' })),
    holiday: every((_, n) => ({ day: `20${String(n % 90).padStart(2, '0')}-10-01`, is_working: n % 2 === 0 })),
    overrun_class: every((observation) => ({ class: '软件', observation, estimate: 10, final: 12 }))
  };
}
