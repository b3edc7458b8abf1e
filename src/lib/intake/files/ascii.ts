const bytesPerWord = 4;
const words = new WeakMap<ArrayBufferLike, Uint32Array>();

/** The next byte above 127 from `at` on, else the end. By words where there is none: a long file is passed in milliseconds. */
export function nextHigh(bytes: Uint8Array, at: number): number {
  const { buffer, byteOffset, length } = bytes;
  const view = words.get(buffer) ?? new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  words.set(buffer, view);
  for (let i = at; i < length; i++) {
    if ((bytes[i] ?? 0) >= 0x80) return i;
    if ((byteOffset + i + 1) % bytesPerWord > 0) continue;
    let word = (byteOffset + i + 1) / bytesPerWord;
    while (word < view.length && ((view[word] ?? 0) & 0x80808080) === 0) word += 1;
    i = Math.min(length, word * bytesPerWord - byteOffset) - 1;
  }
  return length;
}
