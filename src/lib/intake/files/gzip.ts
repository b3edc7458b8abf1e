import { Gunzip } from 'fflate';
import type { Unusable } from './format.ts';
import { crc32 } from './crc32.ts';
import { mostUnpacked } from './zip.ts';

/** Fed so much at once, so that a bomb is noticed long before it is unpacked. */
const fedBytes = 262_144;

/** What was packed, or why it cannot be had. */
export function gunzip(bytes: Uint8Array): Uint8Array | Unusable | 'too_large' {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Gunzip((part) => {
      parts.push(part);
      size += part.length;
    });
    for (let at = 0; at < bytes.length; at += fedBytes) {
      stream.push(bytes.subarray(at, at + fedBytes), at + fedBytes >= bytes.length);
      if (size > mostUnpacked) return 'too_large';
    }
  } catch {
    return 'gzip_damaged';
  }
  const content = joined(parts, size);
  return isWhole(bytes, content) ? content : 'gzip_damaged';
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const content = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return content;
}

/** The last eight bytes are the sum and the size of what was packed; of several parts joined, of the last only. */
function isWhole(bytes: Uint8Array, content: Uint8Array): boolean {
  if (bytes.length < 18) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const [sum, size] = [view.getUint32(0, true), view.getUint32(4, true)];
  return size <= content.length && crc32(content.subarray(content.length - size)) === sum;
}
