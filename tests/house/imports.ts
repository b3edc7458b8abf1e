import { dirname, join, normalize } from 'node:path/posix';

/** The rooms of the house from left to right: a room imports itself and rooms to its left. */
export const rooms = [
  'words',
  'engine',
  'tables',
  'intake',
  'models',
  'rules',
  'solve',
  'plan',
  'scenario',
  'charts',
  'publish',
  'workspace'
];

/** Rooms that stand apart: what each may import. */
const apart: Readonly<Record<string, readonly string[]>> = {
  ui: ['words', 'ui'],
  charts: ['words', 'charts', 'ui'],
  sample: ['words', 'tables', 'sample']
};

/** Heavy dependencies and the only files that may import their values. */
export const importers: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/duckdb-wasm': ['src/lib/engine/wasm.ts'],
  '@duckdb/node-api': ['src/lib/engine/native.ts'],
  echarts: ['src/lib/charts/echarts.ts'],
  'parquet-wasm': ['src/lib/intake/files/parquet.ts', 'src/sample/flawed/columnar.ts'],
  'opencc-js': ['src/lib/intake/cells/simplified.ts']
};

export interface Offender {
  readonly file: string;
  readonly found: string;
  readonly remedy: string;
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const pattern =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(text: string): Import[] {
  return [...text.matchAll(pattern)].map((m) => ({ target: m[2] ?? m[3] ?? '', typeOnly: m[1] !== undefined }));
}

/** `src/lib/rules/pack.ts` → `rules`; routes and cli stand rightmost. */
export function roomOf(path: string): string | undefined {
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? /^src\/(routes|cli|sample)\//.exec(path)?.[1];
}

function resolved(from: string, target: string): string {
  if (target.startsWith('$lib/')) return target.replace('$lib/', 'src/lib/');
  return target.startsWith('.') ? normalize(join(dirname(from), target)) : target;
}

function allowed(from: string, to: string): boolean {
  if (from === 'routes' || from === 'cli') return to !== (from === 'routes' ? 'cli' : 'routes') && to !== 'sample';
  const listed = apart[from];
  if (listed) return listed.includes(to);
  return to !== 'ui' && rooms.indexOf(to) >= 0 && rooms.indexOf(to) <= rooms.indexOf(from);
}

function wrongRoom(file: string, { target }: Import): Offender[] {
  const from = roomOf(file);
  const to = roomOf(resolved(file, target));
  if (!from || !to || from === to || allowed(from, to)) return [];
  return [
    { file, found: `imports ${target}`, remedy: `${from} may not import ${to}: move the shared part to the left.` }
  ];
}

function wrongImporter(file: string, { target, typeOnly }: Import): Offender[] {
  const heavy = Object.keys(importers).find((name) => target === name || target.startsWith(`${name}/`));
  if (!heavy || typeOnly || importers[heavy]?.includes(file)) return [];
  return [
    {
      file,
      found: `imports ${target}`,
      remedy: `only ${importers[heavy]?.join(', ')} may: use its door, or import type.`
    }
  ];
}

const nodeAllowed = /^src\/(cli\/|lib\/engine\/native\.ts$)|\.node\.ts$/;

function wrongNode(file: string, { target }: Import): Offender[] {
  if (!target.startsWith('node:') || nodeAllowed.test(file)) return [];
  return [{ file, found: `imports ${target}`, remedy: 'node: belongs to engine/native.ts, *.node.ts and cli/.' }];
}

/** Every import of the given sources that goes the wrong way. */
export function wrongImports(sources: ReadonlyMap<string, string>): Offender[] {
  const ours = [...sources].filter(([file]) => file.startsWith('src/'));
  return ours.flatMap(([file, text]) =>
    importsOf(text).flatMap((one) => [...wrongRoom(file, one), ...wrongImporter(file, one), ...wrongNode(file, one)])
  );
}
