type Label = 'gb18030' | 'big5';

const known = new Map<Label, ReadonlyMap<string, readonly [number, number]>>();

/** Every two-byte character of an encoding, by turning the decoder round: no encoder is at hand. */
function pairsOf(label: Label): ReadonlyMap<string, readonly [number, number]> {
  const pairs = known.get(label) ?? turned(label);
  known.set(label, pairs);
  return pairs;
}

function turned(label: Label): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(label);
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
export function inDoubleBytes(text: string, label: Label): Uint8Array {
  const pairs = pairsOf(label);
  const bytes = [...text].flatMap((character): readonly number[] => {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : pairs.get(character);
    if (!pair) throw new Error(`${label}: found ${character}; expected a character of two bytes`);
    return pair;
  });
  return Uint8Array.from(bytes);
}
