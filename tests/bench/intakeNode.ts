import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.config/setup.mjs';
import { intake } from '../../src/lib/intake/intake.ts';
import { projectsCsv, projectsXlsx } from './intakeFiles.ts';
import { alternate, ratio, timed, type Figure } from './statistics.ts';

const rounds = 3;
const xlsxRows = 100_000;
/** Of the library's own parse. */
const xlsxLimit = 1.3;
const csvRows = 1_000_000;
/** Times the file. */
const memoryLimit = 3;

/** 100 k rows of eight columns. */
export async function xlsxFigures(): Promise<Figure[]> {
  const bytes = await projectsXlsx(xlsxRows);
  const { read } = await import('@e965/xlsx');
  const figures = await alternate(
    [
      { name: `XLSX, ${xlsxRows / 1e3} k × 8, into columns`, run: timed(() => intake([{ name: 'a.xlsx', bytes }])) },
      { name: 'the same by XLSX.read alone', run: timed(async () => read(bytes, { type: 'array' })) }
    ],
    rounds
  );
  return [...figures, ratio('XLSX: ratio of medians', xlsxLimit, figures)];
}

/**
 * What reading a file adds to a process, at its highest: resident memory beyond that of the same process which has read
 * a small file. The file's own bytes count.
 */
export async function memoryFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liangru-memory-'));
  try {
    const path = join(folder, '项目.csv');
    const bytes = projectsCsv(csvRows);
    writeFileSync(path, bytes);
    const peak = peakOf(path);
    const times = peak / bytes.length;
    const size = (bytes.length / 1e6).toFixed(0);
    return [
      { name: `memory at its highest, a CSV of ${size} MB`, unit: 'MB', ...same(peak / 1e6) },
      { name: 'memory over file', unit: '×', limit: memoryLimit, ...same(times) }
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const same = (figure: number) => ({ median: figure, least: figure, most: figure });

/** Bytes, measured by a process of its own. */
function peakOf(path: string): number {
  const args = ['--expose-gc', join(root, '.config', 'memory.mjs'), path];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return Number(said.trim().split('\n').at(-1));
}
