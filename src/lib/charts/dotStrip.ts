/** Dots stacked in narrow columns: a distribution in which every dot is still somebody. */

export interface Dot {
  readonly id: string;
  readonly value: number;
}

export interface StackedDot extends Dot {
  /** The column's middle, on the axis. */
  readonly at: number;
  /** 0 for the lowest dot of its column. */
  readonly level: number;
}

export interface Strip {
  readonly dots: readonly StackedDot[];
  readonly highest: number;
}

/**
 * A value on the edge of two columns stands in the lower one, so that “exactly at the ceiling” is not drawn above it.
 * Equal values stay in the order given; a value beyond the axis stands in the last column.
 */
export function stackDots(dots: readonly Dot[], axis: { max: number; bin: number }): Strip {
  const levels = new Map<number, number>();
  const last = Math.ceil(axis.max / axis.bin - 1e-9) - 1;
  const placed = [...dots]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      const column = Math.max(0, Math.min(last, Math.ceil(dot.value / axis.bin - 1e-9) - 1));
      const level = levels.get(column) ?? 0;
      levels.set(column, level + 1);
      return { ...dot, at: (column + 0.5) * axis.bin, level };
    });
  return { dots: placed, highest: placed.reduce((most, dot) => Math.max(most, dot.level + 1), 0) };
}

/**
 * From one dot's middle to the next: as wide as its column, less where the highest stack would leave the picture. Many
 * dots then overlap, and their columns still compare.
 */
export function dotPitch(strip: Strip, room: { width: number; height: number; columns: number }): number {
  const across = room.width / room.columns;
  const up = room.height / Math.max(1, strip.highest);
  return Math.min(12, across * 0.9, up);
}
