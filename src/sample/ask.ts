import type { OrganisationKey } from './organisations.ts';
import type { Said } from './row.ts';

export type Kind = 'new' | 'continued' | 'upgrade' | 'purchase' | 'om' | 'third_party';

export type Field =
  | 'infrastructure'
  | 'common_support'
  | 'data_resource'
  | 'shared_application'
  | 'government_service'
  | 'cross_department'
  | 'consolidation'
  | 'security'
  | 'business'
  | 'other';

/** Kind, field, unit, name, total in 万元 (0: drawn), and what is particular to it. */
export type Ask = readonly [
  kind: Kind,
  field: Field,
  organisation: OrganisationKey,
  name: string,
  total: number,
  particular?: Said<'project'>
];
