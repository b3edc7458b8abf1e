/** Words of a Latin text without their plural: `costs` is `cost`. */
export function stems(text: string): string[] {
  return text.split(' ').map((word) => (/[a-z]{3}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word));
}
