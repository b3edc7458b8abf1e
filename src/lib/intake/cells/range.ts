const part = "([¥£$€]?\\s*\\d[\\d,.']*)\\s*";
const unit = '([十百千]?[万亿]|[百千]|[a-z]{0,8})\\s*(元|年|个月|月|天|%)?度?';
const range = new RegExp(`^(?:约|大约)?\\s*${part}${unit}\\s*(?:[-~〜至到]|to)+\\s*${part}${unit}(?:之间|左右)?$`, 'i');

/** A financial year by the two it lies in. */
const years = /^(?:fy\s*)?(\d{4})\s*[-/]\s*(\d{2}|\d{4})(?:年度?)?$/i;

/** `100-120万` → `100万`, `120万`, `2026/27` → `2026`, `2027`: the two bounds of a range, each readable alone; `null` for anything else. */
export function boundsOf(text: string): readonly [string, string] | null {
  const [, from, to] = years.exec(text) ?? [];
  if (from && to && Number(to) % 100 === (Number(from) + 1) % 100) return [from, String(Number(from) + 1)];
  const [, low = '', lowUnit = '', lowTail = '', high = '', highUnit = '', highTail = ''] = range.exec(text) ?? [];
  const isOneUnit = lowUnit === '' || lowUnit === highUnit;
  if (high === '' || (isOneUnit && sizeOf(low) >= sizeOf(high))) return null;
  const first = lowUnit + lowTail === '' ? highUnit + highTail : lowUnit + (lowTail || highTail);
  return [low + first, high + highUnit + highTail];
}

const sizeOf = (digits: string) => Number(digits.replace(/[^\d.]/g, ''));
