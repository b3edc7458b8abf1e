import { readHeader, type Header } from './header.ts';

/** Staging are views over the inputs (or, where the header says so, tables), marts are tables over staging, checks select offenders. */
export const layers = ['staging', 'marts', 'checks'] as const;
export type Layer = (typeof layers)[number];

export interface Model {
  /** The relation, or the truth that a check stands for. */
  readonly name: string;
  readonly layer: Layer;
  readonly header: Header;
  /** A bare select. */
  readonly sql: string;
}

/**
 * @param path `./marts/om_ratio.sql`: the folder is the layer, the file the name
 * @throws Error when the folder is no layer or the header is incomplete
 */
export function readModel(path: string, sql: string): Model {
  const [, folder, name] = /([^/]+)\/([^/]+)\.sql$/.exec(path) ?? [];
  const layer = layers.find((one) => one === folder);
  if (!layer || !name) throw new Error(`${path}: found no layer; expected ${layers.join('/, ')}/ and a .sql file.`);
  return { name, layer, header: readHeader(name, sql), sql };
}
