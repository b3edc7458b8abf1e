import type { ScatterSeriesOption } from 'echarts';
import { measure } from './base.ts';
import type { Stage } from './picture.ts';
import type { Speech } from './speech.ts';
import { fitText, textWidth } from './text.ts';

/** Pieces of a logarithmic scatter. Ends of an axis are in the unit shown. */
export interface LogDomain {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export function logAxis(stage: Stage, [min, max]: readonly [number, number], { format }: Speech) {
  const quiet = measure(stage);
  return {
    ...quiet,
    type: 'log' as const,
    min,
    max,
    nameLocation: 'middle' as const,
    nameGap: 26,
    axisLine: { show: true, onZero: false, lineStyle: { color: stage.palette.rest, width: 1 } },
    axisLabel: { ...quiet.axisLabel, formatter: (value: number) => format.number(value) }
  };
}

/** How far along a logarithmic axis a value lies, 0–1. */
export const alongLog = (value: number, [min, max]: readonly [number, number]) =>
  Math.log(value / min) / Math.log(max / min);

/** Hidden unless an item shows it; a name that would cover another gives way. */
export const outlierLabels = ({ palette }: Stage): Pick<ScatterSeriesOption, 'label' | 'labelLayout'> => ({
  label: {
    show: false,
    distance: 6,
    color: palette.ink,
    fontSize: 12,
    formatter: '{b}',
    textBorderColor: palette.paper,
    textBorderWidth: 3
  },
  labelLayout: { hideOverlap: true }
});

/** A name cut shorter than this says nothing. */
const SHORTEST = 120;

/**
 * The name of a dot `x` pixels along a plot `width` wide: on the wished side if it fits there, else on the other, else
 * cut; and none where little of it would be left.
 */
export function outlierLabel(name: string, x: number, width: number, wished: 'left' | 'right') {
  const room = { left: x - 10, right: width - x - 10 };
  const other = wished === 'left' ? 'right' : 'left';
  const wide = textWidth(name);
  const position = wide <= room[wished] || (wide > room[other] && room[wished] >= room[other]) ? wished : other;
  if (wide > room[position] && room[position] < SHORTEST) return { name, label: { show: false } };
  return { name: fitText(name, room[position]), label: { show: true, position } };
}
