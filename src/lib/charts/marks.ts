import type { EChartsOption } from 'echarts';
import type { Picture } from './picture.ts';

/** Where a mark is, in ECharts' words. */
export interface Place {
  readonly seriesIndex: number;
  readonly dataIndex: number;
}

/** The id in a data item or in what an event brings; undefined for marks that nobody can choose. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

const seriesOf = (option: EChartsOption) => [option.series ?? []].flat();
const dataOf = (series: { data?: unknown }): readonly unknown[] => (Array.isArray(series.data) ? series.data : []);

/** The places of all marks that stand for a subject, by subject. */
export function placesBySubject({ option, subject }: Pick<Picture, 'option' | 'subject'>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  seriesOf(option).forEach((series, seriesIndex) => {
    dataOf(series).forEach((item, dataIndex) => {
      const id = idOf(item);
      if (id === undefined) return;
      const key = subject(id);
      const places = found.get(key) ?? [];
      places.push({ seriesIndex, dataIndex });
      found.set(key, places);
    });
  });
  return found;
}

/** Every mark once, with its first place, in the order in which the arrow keys visit them. */
export function marksInOrder(option: EChartsOption): { readonly id: string; readonly place: Place }[] {
  const found = new Map<string, Place>();
  seriesOf(option).forEach((series, seriesIndex) => {
    if ('silent' in series && series.silent === true) return;
    dataOf(series).forEach((item, dataIndex) => {
      const id = idOf(item);
      if (id !== undefined && !found.has(id)) found.set(id, { seriesIndex, dataIndex });
    });
  });
  return [...found].map(([id, place]) => ({ id, place }));
}
