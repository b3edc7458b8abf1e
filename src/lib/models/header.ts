import type { Label } from '../words/language.ts';

/** What a model promises in its first lines; each promise is tested on the sample and on an empty library. */
export interface Header {
  /** “project”: what one row is. */
  readonly grain: string;
  /** No two rows agree in all of these. */
  readonly key: readonly string[];
  /** Never unknown. */
  readonly filled: readonly string[];
  /** Staging that is kept as a table, because many models read it; its line says so. */
  readonly isKept: boolean;
  /** The truth a check stands for, as a person reads it. */
  readonly title?: Label;
}

/**
 * Reads `-- One row per …`, `-- key: …`, `-- filled: …`, of staging `-- kept: as a table …`, and of a check `-- zh: …`
 * and `-- en: …`.
 * @throws Error naming the model and the line it lacks
 */
export function readHeader(name: string, sql: string): Header {
  const grain = /^-- One row per (.+?)\.?$/m.exec(sql.slice(0, sql.indexOf('\n')))?.[1];
  if (!grain) throw new Error(`${name}: found another first line; expected "-- One row per …".`);
  const zh = line(sql, 'zh');
  const en = line(sql, 'en');
  return {
    grain,
    key: names(name, sql, 'key'),
    filled: names(name, sql, 'filled'),
    isKept: line(sql, 'kept') !== undefined,
    ...(zh !== undefined && en !== undefined && { title: { zh, en } })
  };
}

const line = (sql: string, label: string) => new RegExp(`^-- ${label}: (.+)$`, 'm').exec(sql)?.[1]?.trim();

function names(name: string, sql: string, label: string): string[] {
  const said = line(sql, label);
  if (!said) throw new Error(`${name}: found no line "-- ${label}: …"; expected one with its columns.`);
  return said.split(',').map((column) => column.trim());
}
