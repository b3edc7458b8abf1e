import { EXPORT_PADDING, withCaption, type Caption } from './caption.ts';
import { init } from './echarts.ts';
import { palettes } from './palette.ts';
import type { Draw } from './picture.ts';
import type { Speech } from './speech.ts';
import { fontFamily } from './text.ts';

export interface PngRequest {
  readonly draw: Draw;
  readonly says: Pick<Speech, 'words'>;
  readonly caption: Caption;
  readonly width: number;
}

const PIXEL_RATIO = 2;

/**
 * A picture as PNG, through a canvas of the page: an SVG loaded as an image may not use the page's fonts, and without
 * a Chinese font installed its text would be boxes.
 */
export async function renderPng({ draw, says, caption, width }: PngRequest): Promise<Blob> {
  const stage = { width, palette: palettes.print, insets: { top: 0, bottom: 0 }, decals: true };
  const picture = withCaption(draw, caption, says)(stage);
  await document.fonts.load(`12px ${fontFamily}`, letters(picture.option));
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', width, height: picture.height });
  try {
    chart.setOption(picture.option);
    return await onPaper(chart.renderToCanvas({ pixelRatio: PIXEL_RATIO }), stage.palette.paper);
  } finally {
    chart.dispose();
  }
}

/** Every letter the picture may write, so that the slices of the web font that hold them are there. */
const letters = (option: unknown) => [...new Set(JSON.stringify(option))].join('');

function onPaper(drawn: HTMLCanvasElement, paper: string): Promise<Blob> {
  const padding = EXPORT_PADDING * PIXEL_RATIO;
  const sheet = document.createElement('canvas');
  sheet.width = drawn.width + 2 * padding;
  sheet.height = drawn.height + 2 * padding;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('PNG: the browser gave no canvas to draw on; expected a 2d context.');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawn, padding, padding);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG: the browser could not encode the canvas.'))));
  });
}
