import { asks2027 } from './asks2027.ts';
import { between, chanceOf } from './chance.ts';
import type { Project } from './projects.ts';
import { tidy, type Said } from './row.ts';

type Funding = Said<'funding'>;

/** The unit's own government pays; large and mandated ones get a part from above, a few from elsewhere. */
function sourcesOf({ id, total, row }: Project): [source: string, share: number][] {
  const own = row.level === 'county' ? 'county' : 'city';
  if (row.mandated_by === 'state')
    return [
      [own, 0.6],
      ['central', 0.4]
    ];
  if (row.mandated_by === 'region' || total > 1500)
    return [
      [own, 0.7],
      ['province', 0.3]
    ];
  if (id.endsWith('7') && total < 200)
    return [
      [own, 0.8],
      ['self', 0.2]
    ];
  if (row.name?.includes('停车'))
    return [
      [own, 0.5],
      ['social', 0.5]
    ];
  return [[own, 1]];
}

/** Of the money of a year: planned always, budgeted once the year's plan is made, paid once there is a contract. */
function amounts(year: number, planned: number, { id, life }: Project): Partial<Funding> {
  const chance = chanceOf(`funding ${id} ${year}`);
  if (year > 2026) return { planned, budgeted: null, paid: null };
  const spent = year === 2025 ? between(chance, 0.86, 1) : between(chance, 0.35, 0.8);
  const budgeted = tidy(planned * between(chance, 0.94, 1));
  return { planned, budgeted, paid: life.actual.contracted ? tidy(budgeted * spent) : 0 };
}

/** Its later money is asked for anew by the project that goes on with it. */
const goesOn = ({ ask, year }: Project) =>
  year === 2026 && asks2027.some(([kind, , , name]) => kind === 'continued' && name === ask[3]);

function fundingOf(project: Project): Funding[] {
  const { id, year, row } = project;
  const later = goesOn(project) ? 0 : (row.committed_later_years ?? 0);
  const perYear: [number, number][] =
    later > 0
      ? [
          [year, row.requested ?? 0],
          [year + 1, later]
        ]
      : [[year, row.requested ?? 0]];
  return perYear.flatMap(([of, amount]) =>
    sourcesOf(project).map(([source, share]) => ({
      project: id,
      year: of,
      source,
      ...amounts(of, tidy(amount * share), project)
    }))
  );
}

export const funding = (projects: readonly Project[]): Funding[] => projects.flatMap(fundingOf);
