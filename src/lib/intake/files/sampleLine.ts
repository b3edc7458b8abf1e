const longest = 200;
const looked = 262_144;

/** The first line that is not plain ASCII, to judge an encoding by; the first that says anything when all are. */
export function sampleLine(text: string): string {
  const lines = text.slice(0, looked).split(/\r\n?|\n/);
  const telling = lines.find((line) => /\P{ASCII}/u.test(line)) ?? lines.find((line) => line.trim() !== '') ?? '';
  const at = Math.max(0, telling.search(/\P{ASCII}/u) - longest / 2);
  return telling.slice(telling.length > longest ? at : 0).slice(0, longest);
}
