import { stringify } from 'yaml';
import type { Pack } from './types.ts';

/** A pack as a text that `readPack` reads back the same: what a person begins a pack of their own from. */
export const packText = (pack: Pack): string => stringify(pack, { lineWidth: 120, aliasDuplicateObjects: false });
