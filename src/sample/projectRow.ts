import type { Ask } from './ask.ts';
import { between, chanceOf, normal, pick, whole, type Chance } from './chance.ts';
import { addMonths } from './days.ts';
import { wellPrepared } from './evidence.ts';
import type { Life } from './life.ts';
import { isCounty, nameOf } from './organisations.ts';
import { tidy, wan, type Said } from './row.ts';
import { systemList } from './systemList.ts';

interface Told {
  readonly id: string;
  readonly year: number;
  readonly ask: Ask;
  readonly total: number;
  readonly life: Life;
  readonly status: string;
  readonly declared: string;
  /** What it goes on with. */
  readonly before: Said<'project'> | null;
}

const suffix = {
  new: '建设项目',
  continued: '(续建)',
  upgrade: '项目',
  purchase: '',
  om: '',
  third_party: ''
} as const;
const months = { new: 10, continued: 12, upgrade: 6, purchase: 12, om: 12, third_party: 12 } as const;

const builds = ({ ask: [kind] }: Told) => kind === 'new' || kind === 'continued' || kind === 'upgrade';

/** Large ones are paid over two years; what goes on asks for its rest. */
function asked({ ask: [kind], total, year }: Told, chance: Chance): Said<'project'> {
  const share = kind === 'continued' ? 0.4 : total > 500 && kind !== 'om' ? between(chance, 0.5, 0.7) : 1;
  const requested = Math.round(total * share);
  const forecast = year === 2026 ? tidy(wan(requested * between(chance, 0.8, 1.04))) : null;
  return {
    total_investment: wan(total),
    requested: wan(requested),
    committed_later_years: wan(kind === 'continued' ? 0 : total - requested),
    forecast
  };
}

/** Approved a little below the total, contracted below that; one is settled far above its estimate. */
function settled({ id, total, life }: Told, chance: Chance): Said<'project'> {
  const approved = tidy(wan(total * between(chance, 0.94, 1)));
  const contract = tidy(approved * between(chance, 0.9, 0.985));
  const final = id === 'YQ2025-005' ? approved * 1.14 : contract * between(chance, 0.97, 1.01);
  return {
    approved_estimate: life.actual.approved ? approved : null,
    contract_amount: life.actual.contracted ? contract : null,
    final_cost: life.actual.accepted ? tidy(final) : null
  };
}

function after(told: Told, chance: Chance): Said<'project'> {
  if (!builds(told)) return { warranty_months: null, annual_om_estimate: null };
  return {
    warranty_months: told.id === 'YQ2027-032' ? 6 : pick(chance, [12, 12, 12, 24, 36]),
    annual_om_estimate: tidy(wan(told.total * between(chance, 0.04, 0.11)))
  };
}

function planned({ ask, year, life }: Told): Said<'project'> {
  const starts = life.planned.build_started ?? `${year}-03-15`;
  return {
    starts_on: starts,
    ends_on: life.planned.build_ended ?? addMonths(starts, months[ask[0]]),
    planned_months: months[ask[0]]
  };
}

const posts = ['信息中心主任', '科技信息科科长', '办公室主任', '数字化管理科科长'] as const;

function people({ ask, id }: Told, chance: Chance): Said<'project'> {
  const lead = ask[1] === 'cross_department';
  return {
    responsible_post: pick(chance, posts),
    implementing_body: pick(chance, ['云栖市大数据中心', nameOf(ask[2])]),
    procurement_code: ask[5]?.is_classified
      ? null
      : `${id.slice(2, 6)}-990000-65-01-${String(whole(chance, 100000, 999999))}`,
    lead: lead ? nameOf(ask[2]) : null,
    participants: lead ? '云栖市公安局;云栖市住房和城乡建设局;云栖市大数据中心' : null
  };
}

/** The rest of the money, under the approval and the contract that it began with. */
function goneOn({ before }: Told): Said<'project'> {
  if (!before) return {};
  const { approved_estimate = null, contract_amount = null, committed_later_years: requested = null } = before;
  return { approved_estimate, contract_amount, requested, committed_later_years: 0 };
}

function upgraded({ ask }: Told): Said<'project'> {
  const upgrades = ask[5]?.upgrades_system;
  if (!upgrades) return {};
  const cost = systemList[Number(upgrades.slice(2)) - 1]?.[3];
  return { original_investment: cost ? wan(cost) : null, original_accepted: true };
}

function described({ id, year, ask, declared, status }: Told, chance: Chance): Said<'project'> {
  const [kind, field, organisation, name] = ask;
  const mandated = chance() < 0.2 ? pick(chance, ['state', 'region', 'city']) : null;
  return {
    project_id: id,
    name: `${name}${suffix[kind]}`,
    organisation: nameOf(organisation),
    district: isCounty(organisation) ? organisation : '市本级',
    level: isCounty(organisation) ? 'county' : 'city',
    kind,
    field,
    is_public: organisation === '市大数据中心' || field === 'common_support',
    brings_system: kind === 'new' || (kind === 'purchase' && field === 'government_service'),
    plan_year: year,
    declared_on: declared,
    status,
    benefit: chance() < 0.06 ? null : Math.min(96, Math.max(35, Math.round(70 + 12 * normal(chance)))),
    procurement_kind: 'other',
    is_key_work: field === 'government_service' && chance() < 0.3,
    mandated_by: mandated,
    legal_basis: '云栖市数字政府建设规划（样例）',
    superior_consent: mandated === 'state' || mandated === 'region'
  };
}

function procedure({ life }: Told, chance: Chance): Said<'project'> {
  const contracted = life.actual.contracted !== undefined;
  return {
    is_supervised: contracted ? chance() < 0.93 : null,
    three_lists_signed: contracted ? chance() < 0.9 : null
  };
}

export function projectRow(told: Told): Said<'project'> {
  const chance = chanceOf(`project ${told.id}`);
  return {
    ...described(told, chance),
    ...planned(told),
    ...asked(told, chance),
    ...settled(told, chance),
    ...after(told, chance),
    ...people(told, chance),
    ...wellPrepared,
    ...procedure(told, chance),
    ...upgraded(told),
    ...goneOn(told),
    ...told.ask[5],
    declared_on: told.declared
  };
}
