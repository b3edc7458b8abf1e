const bytesPerWord = 4;

/** Whether no byte is above 127. By words: a long file is looked at in milliseconds. */
export function isAscii(bytes: Uint8Array): boolean {
  const lead = Math.min(bytes.length, (bytesPerWord - (bytes.byteOffset % bytesPerWord)) % bytesPerWord);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2);
  for (let at = 0; at < words.length; at++) if ((words[at] ?? 0) & 0x80808080) return false;
  const rest = [...bytes.subarray(0, lead), ...bytes.subarray(lead + words.length * bytesPerWord)];
  return rest.every((byte) => byte < 0x80);
}
