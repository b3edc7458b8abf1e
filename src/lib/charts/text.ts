/** Widths without a canvas: good to a few pixels, the same on every machine. */

/** Single quotes: the server-side SVG writes it into an attribute as it stands. */
export const fontFamily =
  "'PingFang SC','Microsoft YaHei','HarmonyOS Sans SC','Noto Sans SC Variable','Noto Sans SC',sans-serif";

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const narrow = /[ijlI.,:;'|!()[\] \u2009]/u;
const capital = /[A-Z@%&]/u;

function em(letter: string): number {
  if (letter > '\uffff' || wide.test(letter)) return 1;
  if (narrow.test(letter)) return 0.32;
  return capital.test(letter) ? 0.7 : 0.57;
}

/** Pixels that a line of text takes, about. */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const letter of text) width += em(letter);
  return width * size;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  let used = size;
  for (const letter of text) {
    used += em(letter) * size;
    if (used > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The widths are estimates: a drawn text may be a little wider. */
const SLACK = 4;

/** The room that the longest of the texts needs, within bounds. */
export function columnWidth(texts: readonly string[], most: number, size = 12, least = 24): number {
  const longest = texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
  return Math.ceil(Math.min(most, Math.max(least, longest + SLACK)));
}

/** The same for a CSS font such as `bold 12px sans-serif`, as ECharts asks. */
export function measureText(text: string, font?: string): { width: number } {
  const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
  return { width: textWidth(text, size) * (/\b(bold|[6-9]00)\b/.test(font ?? '') ? 1.04 : 1) };
}
