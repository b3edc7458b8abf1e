import { parse } from 'yaml';
import type { TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Scale } from '../types.ts';
import type { Heading } from './heading.ts';
import { folded } from './labels.ts';

/** A known export, from `data/mappings/`: what its headings mean, and what they do not say. */
export interface Shape {
  readonly name: string;
  /** `null`: known to hold no data, such as notes. */
  readonly table: TableName | null;
  /** Headings that must all be there. */
  readonly when: readonly string[];
  /** Its heading → our column, or `null` for one that is none of ours. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly scale: Scale | null;
  readonly currency: string | null;
  /** Our column → what every row says without a heading. */
  readonly constants: Readonly<Record<string, Scalar>>;
  /** Beginnings of cells that stand for a value withheld: nothing is said. */
  readonly withheld: readonly string[];
}

const files = import.meta.glob<string>('/data/mappings/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Every known shape; the more headings it asks for, the earlier it is tried. */
export const shapes: readonly Shape[] = Object.entries(files)
  .map(([path, text]) => readShape(path, text))
  .sort((a, b) => b.when.length - a.when.length || (a.name < b.name ? -1 : 1));

/** @param path its file's name is the shape's */
export function readShape(path: string, text: string): Shape {
  const name = /([^/]+)\.yaml$/.exec(path)?.[1] ?? path;
  const rest = { columns: {}, scale: null, currency: null, constants: {}, withheld: [] };
  return { ...rest, ...(parse(text) as Omit<Shape, 'name'>), name };
}

export function findShape(headings: readonly Heading[], among: readonly Shape[] = shapes): Shape | null {
  const texts = new Set(headings.map((heading) => heading.text));
  return among.find((shape) => shape.when.every((heading) => texts.has(folded(heading)))) ?? null;
}

/** The column a shape gives a heading; `undefined` for a heading it does not know. */
export function shapeColumn(shape: Shape, heading: Heading): string | null | undefined {
  const known = Object.entries(shape.columns).find(([said]) => folded(said) === heading.text);
  return known?.[1];
}
