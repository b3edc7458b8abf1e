import type { Desk } from '$lib/workspace/desk.svelte.ts';
import { href } from '../address.ts';
import type { FindingKind } from './findings.ts';

/** The page that holds all findings of a kind. */
export function kindPlace(desk: Desk, kind: FindingKind): string {
  if (kind === 'refused') return href(desk, '/plan/', { standing: 'refused' });
  if (kind === 'om') return href(desk, '/om/', { state: 'above' });
  if (kind === 'om_denied') return href(desk, '/om/', { state: 'denied' });
  if (kind === 'evaluation') return href(desk, '/evaluation/', { state: 'overdue' });
  return href(desk, '/plan/', { eligibility: kind });
}
