import { between, chanceOf, type Chance } from './chance.ts';
import { addMonths } from './days.ts';
import { tidy, wan, type Said } from './row.ts';

type Year = 2027 | 2026 | 2025;
const years: readonly Year[] = [2027, 2026, 2025];

/** Categories and their shares by what a system is for. */
const shares: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  service: [
    ['system', 0.58],
    ['network_cloud', 0.2],
    ['sms', 0.12],
    ['security', 0.1]
  ],
  office: [
    ['system', 0.7],
    ['network_cloud', 0.2],
    ['security', 0.1]
  ],
  business: [
    ['system', 0.62],
    ['network_cloud', 0.23],
    ['line', 0.15]
  ],
  other: [
    ['environment', 0.45],
    ['rack', 0.2],
    ['line', 0.2],
    ['security', 0.15]
  ]
};

/** Annual O&M over building cost in 2027 where it is no matter of chance: at the tenth exactly, and above it. */
const ratios: Readonly<Record<string, number>> = { XT006: 0.1, XT010: 0.1, XT024: 0.102, XT030: 0.178, XT039: 0.05 };

/** Asks for nothing that the library knows of. */
const silent: readonly string[] = ['XT046', 'XT047', 'XT048', 'XT037'];

function ratioOf(id: string): number {
  const chance = chanceOf(`ratio ${id}`);
  const high = chance() < 0.16;
  return ratios[id] ?? (high ? between(chance, 0.11, 0.18) : between(chance, 0.04, 0.097));
}

/** The year's last day is still free. */
function isFree({ accepted_on, warranty_months }: Said<'system'>, year: Year): boolean {
  return accepted_on ? addMonths(accepted_on, warranty_months ?? 0) >= `${year}-12-31` : false;
}

/** Past years were budgeted and paid, the current one in part; the plan year is only asked for. */
function line(system: string, year: Year, category: string, requested: number, chance: Chance): Said<'om_cost'> {
  const budgeted = year === 2027 ? null : tidy(requested * between(chance, 0.9, 1));
  const spent = year === 2025 ? between(chance, 0.9, 1) : between(chance, 0.6, 0.85);
  return { system, year, category, requested, budgeted, paid: budgeted === null ? null : tidy(budgeted * spent) };
}

function linesOf(row: Said<'system'>, year: Year): Said<'om_cost'>[] {
  const { system_id: id = '', accepted_on, building_cost, purpose } = row;
  if (silent.includes(id) || !building_cost || !accepted_on || accepted_on > `${year}-12-31`) return [];
  if (isFree(row, year)) return [{ ...line(id, year, 'system', 0, () => 0) }];
  const chance = chanceOf(`om ${id} ${year}`);
  const drift = year === 2027 ? 1 : between(chance, 0.86, 1);
  return sharesOf(id, purpose).map(([category, share]) =>
    line(id, year, category, tidy(building_cost * ratioOf(id) * share * drift), chance)
  );
}

function sharesOf(id: string, purpose: string | null | undefined): readonly (readonly [string, number])[] {
  if (id === 'XT034')
    return [
      ['system', 0.6],
      ['data_governance', 0.2],
      ['catalogue', 0.12],
      ['mounting', 0.08]
    ];
  if (id in ratios) return [['system', 1]];
  return shares[purpose ?? 'business'] ?? [];
}

/** The fact that the README follows: 12.6万 asked for a system that cost 100万. */
const followed: readonly Said<'om_cost'>[] = [
  { system: 'XT001', year: 2027, category: 'system', requested: wan(12.6) },
  { system: 'XT001', year: 2026, category: 'system', requested: wan(9.8), budgeted: wan(9.8), paid: wan(7.4) },
  { system: 'XT001', year: 2025, category: 'system', requested: wan(9.2), budgeted: wan(9.2), paid: wan(9.1) }
];

export const omCosts = (systems: readonly Said<'system'>[]): Said<'om_cost'>[] => [
  ...followed,
  ...systems.filter((row) => row.system_id !== 'XT001').flatMap((row) => years.flatMap((year) => linesOf(row, year)))
];
