import { EXPORT_PADDING, withCaption, type Caption } from './caption.ts';
import { init } from './echarts.ts';
import { palettes, type Theme } from './palette.ts';
import type { Draw } from './picture.ts';
import type { Speech } from './speech.ts';
import { fontFamily } from './text.ts';

export interface SvgRequest {
  readonly draw: Draw;
  readonly says: Pick<Speech, 'words' | 'language'>;
  /** Pixels; the height follows from the picture. */
  readonly width: number;
  readonly caption: Caption;
  /** Default print: black on white, with patterns. */
  readonly theme?: Theme;
  /** Starts the ids inside, so that two pictures can share a document; letters and digits. Default `chart`. */
  readonly id?: string;
}

/**
 * A picture as one SVG document, the same bytes every time, in Node and in the page: named (`role="img"`, `<title>`,
 * `<desc>`), captioned, without script, style sheet or anything that moves.
 */
export function renderSvg({ draw, says, width, caption, theme = 'print', id = 'chart' }: SvgRequest): string {
  const stage = { width, palette: palettes[theme], insets: { top: 0, bottom: 0 }, decals: theme === 'print' };
  const picture = withCaption(draw, caption, says)(stage);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: picture.height });
  try {
    chart.setOption(picture.option);
    const size = { width, height: picture.height };
    const svg = onPaper(renumber(still(chart.renderToSVGString()), id), size, stage.palette.paper);
    return name(svg, { title: caption.title, description: picture.description, language: says.language, id });
  } finally {
    chart.dispose();
  }
}

/** Takes out what serves a pointer: hover styles, event marks, their classes. What is left names no class. */
function still(svg: string): string {
  return svg
    .replace(/<style ?>[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => asAttributes(style));
}

/** `font-size:12px;` → ` font-size="12px"`: a content security policy blocks style attributes, never these. */
const asAttributes = (style: string) =>
  style.replace(/\s*([a-z-]+):\s*([^;]+);?/g, (_, name: string, value: string) =>
    name === 'font' ? fontAttributes(value) : ` ${name}="${value}"`
  );

/** The shorthand has no attribute of its own: weight (or style), size and families apart. */
function fontAttributes(font: string): string {
  const [, weight = '', size = '12px', family = fontFamily] = /^(.*?)\s*([\d.]+px)\s+(.*)$/.exec(font) ?? [];
  const bold = /bold|[6-9]00/.test(weight) ? ' font-weight="bold"' : '';
  return `${bold} font-size="${size}" font-family="${family}"`;
}

/** White space all round, by a wider view. */
function onPaper(svg: string, { width, height }: { width: number; height: number }, paper: string): string {
  const p = EXPORT_PADDING;
  const [wide, high] = [width + 2 * p, height + 2 * p];
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${-p} ${-p} ${wide} ${high}">`;
  const sheet = `<rect x="${-p}" y="${-p}" width="${wide}" height="${high}" fill="${paper}"/>`;
  return svg.replace(/^<svg [^>]*>/, `${root}\n${sheet}`);
}

interface Names {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly id: string;
}

function name(svg: string, { title, description, language, id }: Names): string {
  const label = `role="img" lang="${language}" aria-labelledby="${id}-title ${id}-desc"`;
  const texts = `<title id="${id}-title">${escape(title)}</title>\n<desc id="${id}-desc">${escape(description)}</desc>`;
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${label} ${attributes}>\n${texts}`);
}

/** ECharts counts its charts for the life of the process (`zr7-p0`): the same picture would differ each time. */
export function renumber(svg: string, id: string): string {
  const found = new Map<string, string>();
  return svg.replace(/\bzr\d+-[a-z]+(?:-)?\d+\b/g, (old) => {
    const fresh = found.get(old) ?? `${id}-${found.size}`;
    found.set(old, fresh);
    return fresh;
  });
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
