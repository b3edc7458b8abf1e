const encoder = new TextEncoder();

/** A UTF-16 unit takes at most three bytes of UTF-8. */
const bytesPerUnit = 3;

/** Texts as Arrow holds them: one after the other, and where each begins. */
export function encodeTexts(values: readonly (string | null)[]) {
  const units = values.reduce((sum, value) => sum + (value?.length ?? 0), 0);
  const data = new Uint8Array(units * bytesPerUnit);
  const valueOffsets = new Int32Array(values.length + 1);
  let end = 0;
  values.forEach((value, index) => {
    if (value) end += encoder.encodeInto(value, data.subarray(end)).written;
    valueOffsets[index + 1] = end;
  });
  return { data: data.subarray(0, end), valueOffsets };
}
