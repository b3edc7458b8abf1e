import { inDoubleBytes } from './doubleBytes.ts';

/** @throws Error when a character has no two-byte form: ours, because the sample writes only such text */
export const gb18030 = (text: string): Uint8Array => inDoubleBytes(text, 'gb18030');
