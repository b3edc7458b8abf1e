import type { EChartsOption } from 'echarts';

/** The parts of a series that tests ask about. */
export interface Drawn {
  readonly id?: string;
  readonly data?: unknown;
  readonly progressive?: number;
  readonly lineStyle?: { readonly width?: number };
  readonly itemStyle?: { readonly color?: unknown; readonly decal?: unknown; readonly opacity?: number };
  readonly markLine?: { readonly data?: readonly unknown[] };
}

export interface Item {
  readonly id?: string;
  readonly name?: string;
  readonly value?: readonly number[];
  readonly label?: { readonly show?: boolean; readonly formatter?: string };
  readonly itemStyle?: { readonly opacity?: number; readonly color?: unknown };
}

/** @throws when the option has no such series */
export function seriesById(option: EChartsOption, id: string): Drawn {
  const found = [option.series ?? []].flat().find((series) => series.id === id);
  if (!found) throw new Error(`Series: found none with id ${id}.`);
  return found as Drawn;
}

export const dataOf = (series: Drawn) => (Array.isArray(series.data) ? series.data : []) as readonly Item[];
