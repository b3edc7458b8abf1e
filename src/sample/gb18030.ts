/** Every two-byte character of GB18030, by turning the decoder round: no encoder is at hand. */
function pairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '�' && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** @throws Error when a character has no two-byte form: ours, because the sample writes only such text */
export function gb18030(text: string): Uint8Array {
  const known = pairs();
  const bytes = [...text].flatMap((character): readonly number[] => {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : known.get(character);
    if (!pair) throw new Error(`gb18030: found ${character}; expected a character of two bytes`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
