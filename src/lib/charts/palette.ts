/** Colour by meaning. The page's own tokens say the same in CSS; a picture cannot read CSS on the command line. */

export type Theme = 'light' | 'dark' | 'print';

/** Kinds of project, in the order in which stacks are built; each keeps its colour on every page. */
export const kinds = ['new', 'continued', 'upgrade', 'purchase', 'om', 'third_party'] as const;
export type Kind = (typeof kinds)[number];

export interface Palette {
  readonly theme: Theme;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly accent: string;
  readonly breach: string;
  readonly attention: string;
  /** Grey under the hatch that means “the export does not say”. */
  readonly unknown: string;
  /** What is there but not chosen, not due, not at issue. */
  readonly rest: string;
  /** Six categories at most; never a verdict colour. */
  readonly series: readonly [string, string, string, string, string, string];
  /** Light to dark (dark to light on dark paper): 0 up to full use. */
  readonly heat: readonly string[];
}

const light: Palette = {
  theme: 'light',
  paper: '#fbfaf7',
  ink: '#1d2126',
  quiet: '#5c636b',
  hairline: '#e2dfd8',
  accent: '#1f5f73',
  breach: '#b3362b',
  attention: '#96650f',
  unknown: '#dcdad5',
  rest: '#b9bcbd',
  series: ['#1f5f73', '#8dc4b4', '#5d44a3', '#d399dd', '#6f9136', '#7f6c58'],
  heat: ['#eef0ec', '#d5e4e6', '#aecdd4', '#82b3be', '#5695a5', '#2f7488', '#174f61']
};

const dark: Palette = {
  theme: 'dark',
  paper: '#15171a',
  ink: '#e8e6e1',
  quiet: '#a3a8ae',
  hairline: '#2b2f34',
  accent: '#6fb3c7',
  breach: '#ef8374',
  attention: '#d9a548',
  unknown: '#33373c',
  rest: '#565c63',
  series: ['#7cc4da', '#2f6d80', '#a08ff0', '#6a4696', '#a8d27a', '#8f8a84'],
  heat: ['#1f2427', '#1e3a43', '#22505d', '#2c6a7b', '#41879a', '#65a9bc', '#a3d7e5']
};

const print: Palette = { ...light, theme: 'print', paper: '#ffffff', ink: '#000000', quiet: '#444444' };

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, print };

export type KindOrOther = Kind | 'other';

/** Kinds and, last, `other` for what the export does not say. */
export const kindsAndOther: readonly KindOrOther[] = [...kinds, 'other'];

export const kindOf = (kind: string | null): KindOrOther => kinds.find((k) => k === kind) ?? 'other';

/** Lines at 45°: unknown, or an argument that colour alone must not carry. */
export const hatch = (colour: string) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 3.5],
  rotation: Math.PI / 4,
  color: colour
});

/** Dots: provisional, counted but not settled. */
export const dots = (colour: string) => ({
  symbol: 'circle',
  symbolSize: 0.5,
  dashArrayX: [
    [5, 0],
    [0, 5]
  ],
  dashArrayY: [3, 0],
  color: colour
});

/** The colour at half strength, for what counts but is not settled. Alpha, so that labels keep their ink. */
export const faded = (colour: string) => `${colour}8c`;

/** Patterns that tell six categories apart without colour; the first is plain. ECharts' own would pattern everything. */
const textures = (colour: string) => [
  undefined,
  dots(colour),
  hatch(colour),
  { ...hatch(colour), rotation: -Math.PI / 4 },
  { ...hatch(colour), rotation: 0 },
  { ...hatch(colour), rotation: Math.PI / 2 }
];

/** The paint of a kind of project; hatched grey where none is said. With `decals` each kind has its pattern too. */
export function kindStyle({ palette, decals }: { palette: Palette; decals: boolean }, kind: KindOrOther) {
  const place = kindsAndOther.indexOf(kind);
  const color = palette.series[place];
  if (color === undefined) return { color: palette.unknown, decal: hatch(palette.quiet) };
  const decal = decals ? textures(palette.paper)[place] : undefined;
  return decal === undefined ? { color } : { color, decal };
}
