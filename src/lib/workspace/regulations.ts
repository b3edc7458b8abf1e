import { packs } from '../rules/packs.ts';
import type { Pack } from '../rules/types.ts';
import { withOwn } from './ownPacks.ts';
import type { OwnPack } from './store.ts';

/** Every regulation that can be chosen: the house's with those of one's own. */
export const regulations = (own: readonly OwnPack[]): readonly Pack[] => withOwn(packs, own);
