import { chanceOf, pick } from './chance.ts';
import { addDays, addMonths, asOf } from './days.ts';
import { nameOf } from './organisations.ts';
import type { Project } from './projects.ts';
import { wan, type Said } from './row.ts';
import { systemList, type Built } from './systemList.ts';

/** How many of the accepted new builds have a system in the list: with those built earlier, sixty. */
const fromProjects = 12;

const idOf = (n: number) => `XT${String(n + 1).padStart(3, '0')}`;

const inOrder = {
  interconnected: true,
  data_gathered: true,
  shares_data: true,
  repeats_collection: false,
  on_gov_network: true,
  on_cloud: true,
  crypto_ok: true,
  security_ok: true,
  hidden_danger: false,
  could_merge: false,
  is_classified: false
} as const satisfies Said<'system'>;

/** Refused O&M for a reason that the row itself shows, or not known. */
const outOfOrder: Readonly<Record<string, Said<'system'>>> = {
  XT009: { last_security_assessment: '2022-04-12' },
  XT015: { interconnected: false },
  XT026: { crypto_ok: null },
  XT032: { security_ok: true },
  XT033: { hidden_danger: true },
  XT035: { approved_as: 'new', crypto_ok: false },
  XT046: { data_gathered: null, repeats_collection: null }
};

/** Some time in the last two years, and not long before its acceptance. */
function assessedOn(id: string, accepted: string): string {
  const drawn = addDays('2025-01-10', Math.floor(chanceOf(`assessed ${id}`)() * 600));
  const first = addDays(accepted, -25);
  return drawn > first ? drawn : first;
}

function common(id: string, accepted: string, purpose: string): Said<'system'> {
  const chance = chanceOf(`system ${id}`);
  return {
    status: 'running',
    purpose,
    approved_as: pick(chance, ['new', 'new', 'upgrade']),
    accepted_on: accepted,
    live_on: addDays(accepted, Math.floor(chance() * 25)),
    warranty_months: pick(chance, [12, 12, 24, 36]),
    is_hardware: false,
    ...inOrder,
    on_unified_platform: purpose === 'service' ? true : null,
    on_office_platform: purpose === 'office' ? true : null,
    last_security_assessment: assessedOn(id, accepted)
  };
}

/** Where the free months are over, O&M runs for a term of years to a year's end. */
function term(row: Said<'system'>): string | null {
  const free = addMonths(row.accepted_on ?? asOf, row.warranty_months ?? 0);
  return free < asOf ? pick(chanceOf(`term ${row.system_id}`), ['2026-12-31', '2026-12-31', '2027-12-31']) : null;
}

function earlier([organisation, name, purpose, cost, accepted, particular]: Built, n: number): Said<'system'> {
  const system_id = idOf(n);
  const row = {
    system_id,
    name,
    organisation: nameOf(organisation),
    building_cost: cost === null ? null : wan(cost),
    ...common(system_id, accepted, purpose),
    ...particular,
    ...outOfOrder[system_id]
  };
  return { ...row, term_ends_on: term(row) };
}

function fromProject({ id, ask, row, life }: Project, n: number): Said<'system'> {
  const system_id = idOf(systemList.length + n);
  const accepted = life.actual.accepted ?? asOf;
  return {
    system_id,
    name: ask[3],
    organisation: nameOf(ask[2]),
    project: id,
    building_cost: row.final_cost ?? null,
    ...common(system_id, accepted, ask[1] === 'government_service' ? 'service' : 'business'),
    approved_as: 'new',
    warranty_months: row.warranty_months ?? 12,
    term_ends_on: null
  };
}

const built = ({ ask, life }: Project) => ask[0] === 'new' && life.actual.accepted !== undefined;

export const systems = (projects: readonly Project[]): Said<'system'>[] => [
  ...systemList.map(earlier),
  ...projects.filter(built).slice(0, fromProjects).map(fromProject)
];
