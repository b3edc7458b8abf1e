import type { EChartsOption } from 'echarts';
import type { Palette } from './palette.ts';

/** Where a picture is to be drawn. `insets` are pixels kept free above and below for a printed caption. */
export interface Stage {
  readonly width: number;
  readonly palette: Palette;
  readonly insets: { readonly top: number; readonly bottom: number };
  /** Patterns beside colours, for print and on request. */
  readonly decals: boolean;
}

export interface TipRow {
  readonly label: string;
  readonly value: string;
}

/** What a tooltip says: the row again, never decoration. Plain text; `tooltip.ts` makes the element. */
export interface Tip {
  readonly title: string;
  readonly rows: readonly TipRow[];
}

/** What a chart decides, drawn by `Chart.svelte` (live) or `svg.ts` (anywhere). */
export interface Picture {
  /** Every mark that can be hovered or chosen has an `id` in its data item. */
  readonly option: EChartsOption;
  /** Pixels the picture wants at the stage's width, insets included. */
  readonly height: number;
  /** How many marks are drawn; decides the renderer. */
  readonly marks: number;
  /** One computed sentence: the picture for whoever does not see it. */
  readonly description: string;
  readonly tip: (id: string) => Tip | undefined;
  /** The subject a mark stands for; a mark without one (a bin, a month of a system) may differ from its id. */
  readonly subject: (id: string) => string;
}

/** A chart, given its rows, waits for a stage. */
export type Draw = (stage: Stage) => Picture;

/** SVG prints crisply and restyles with the page; above this many marks its DOM is slower than a canvas. */
export const CANVAS_ABOVE = 2000;

/** A printer takes an SVG at once, but of a canvas only what was painted before. */
export const rendererFor = (picture: Pick<Picture, 'marks'>, printed = false) =>
  picture.marks > CANVAS_ABOVE && !printed ? 'canvas' : 'svg';

/** Pixels for the rows of a list on an upright page, below the page's sentence. */
const PRINTED_LIST = 660;

/** Rows of a list that are drawn; on paper what one page holds, because the table prints them all. */
export const rowsDrawn = ({ palette }: Pick<Stage, 'palette'>, most: number, height: number) =>
  palette.theme === 'print' ? Math.min(most, Math.floor(PRINTED_LIST / height)) : most;

/** A phone: labels move above their bars and fewer outliers are named. */
export const isNarrow = (stage: Pick<Stage, 'width'>) => stage.width < 520;
