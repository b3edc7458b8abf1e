import { describe, expect, it } from 'vitest';
import { digestsOf, withDigests } from '../../src/lib/intake/digests.ts';
import { sha256 } from '../../src/lib/intake/files/sha256.ts';
import { intakeInWorker } from '../../src/lib/intake/inWorker.ts';
import { intake } from '../../src/lib/intake/intake.ts';
import type { IntakeProgress, SourceFile } from '../../src/lib/intake/types.ts';
import { templateBytes } from '../../src/lib/intake/template.ts';
import { projectsCsv, utf8 } from './files.ts';

const files = async (): Promise<SourceFile[]> => [
  utf8('项目.csv', projectsCsv(200)),
  { name: 'template.xlsx', bytes: await templateBytes() },
  { name: 'photo.csv', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3) }
];

describe('files read in a worker', () => {
  it('give what they give in the page, and leave the page its bytes', async () => {
    const given = await files();
    const choices = [{ file: '项目.csv', sheet: '', columns: { 2: null } }];
    const here = await intake(given, { choices });
    expect(await intakeInWorker(given, { choices })).toEqual(here);
    expect(here.rejects.map((one) => one.reason)).toContain('file_unreadable');
    expect(given.every((file) => file.bytes.length > 0)).toBe(true);
  });

  it('give the same however many were read before them, and wherever those were stopped', async () => {
    const given = await files();
    const here = await intake(given);
    for (const bytes of [projectsCsv(60_000), 'a,b\n1,2', projectsCsv(3)]) {
      const one = [utf8('项目.csv', bytes)];
      expect(await intakeInWorker(one)).toEqual(await intake(one));
    }
    const large = [...given, { name: 'large.bin', bytes: new Uint8Array(9_000_000).fill(7) }];
    expect(await intakeInWorker(large)).toEqual(await intake(large));
    const stop = new AbortController();
    const stopped = intakeInWorker(large, { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await Promise.all([intakeInWorker(given), intakeInWorker(given)])).toEqual([here, here]);
  });

  it('tell how far they are', async () => {
    const told: IntakeProgress[] = [];
    const given = await files();
    await intakeInWorker(given, { onProgress: (progress) => told.push(progress) });
    expect(new Set(told.map((one) => one.file)).size).toBe(3);
    expect(told.at(-1)?.done).toBe(given.reduce((sum, file) => sum + file.bytes.length, 0));
  });

  it('stop at once when withdrawn, before and in the middle', async () => {
    const gone = intakeInWorker(await files(), { signal: AbortSignal.abort() });
    await expect(gone).rejects.toMatchObject({ name: 'AbortError' });
    const stop = new AbortController();
    const large = [utf8('large.csv', projectsCsv(100_000))];
    const reading = intakeInWorker(large, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['says that it cannot go on', 'postMessage(null)'],
    ['throws', 'throw new Error("worn out")']
  ])('have their digests though the worker beside %s in the middle', async (_, end) => {
    const program = `let pieces = 0;
onmessage = ({ data }) => { if (++pieces > 2) ${end}; else postMessage({ room: data.piece.buffer, digest: null }); };`;
    const given: SourceFile[] = [{ name: 'large.bin', bytes: new Uint8Array(2_000_000).fill(7) }];
    const { done, end: close } = digestsOf(given, new Worker(URL.createObjectURL(new Blob([program]))));
    const found = await done;
    close();
    expect(found).toBeNull();
    const { files: reports } = await withDigests(await intake(given), given, found);
    expect(reports.map((report) => report.sha256)).toEqual([await sha256(given[0]?.bytes ?? new Uint8Array())]);
  });

  it('have the digests of their bytes, found beside the reading or not', async () => {
    const lengths = [0, 1, 524_287, 524_288, 524_289, 2_000_000];
    const given = lengths.map((length) => ({
      name: `${length}.bin`,
      bytes: Uint8Array.from({ length }, (_byte, at) => at % 251)
    }));
    const digests = digestsOf(given);
    const expected = await Promise.all(given.map(({ bytes }) => sha256(bytes)));
    expect(await digests.done).toEqual(expected);
    digests.end();
    expect(given.map(({ bytes }) => bytes.length)).toEqual(lengths);
    const read = await intake(given, { digest: () => Promise.resolve('') });
    expect((await withDigests(read, given, null)).files.map((file) => file.sha256)).toEqual(expected);
  });
});
