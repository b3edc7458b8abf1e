import { abortError } from '../engine/abort.ts';
import { digestsOf, withDigests } from './digests.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';
import type { Intake, IntakeOptions, SourceFile } from './types.ts';
import IntakeWorker from './worker.ts?worker';

/** A worker, and room for the bytes of files: new memory would cost as much as half of their reading. */
interface Reader {
  readonly worker: Worker;
  readonly rooms: ArrayBuffer[];
}

/** At rest and ready for the next files: it has its code at hand. Not for long, as it gives no memory back. */
let resting: Reader | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;
const restsFor = 30_000;

/**
 * `intake` in a worker of its own, so that the page stays live; the same result. The caller's bytes stay the caller's.
 * @throws AbortError as soon as the signal is aborted: the worker is ended, wherever it was
 */
export async function intakeInWorker(files: readonly SourceFile[], options: IntakeOptions = {}): Promise<Intake> {
  if (options.signal?.aborted) throw abortError();
  const reader = resting ?? { worker: new IntakeWorker(), rooms: [] };
  resting = null;
  const answered = answerOf(reader, files, options);
  const digests = isLarge(files) ? digestsOf(files) : null;
  try {
    const [{ intake, rooms }, found] = await Promise.all([answered, digests?.done]);
    const whole = digests ? await withDigests(intake, files, found ?? null) : intake;
    rest({ worker: reader.worker, rooms });
    return whole;
  } catch (error) {
    reader.worker.terminate();
    throw error;
  } finally {
    digests?.end();
  }
}

/** From so many bytes on another worker is sooner done with their digests than the one that reads them. */
const largeBytes = 8_000_000;
const isLarge = (files: readonly SourceFile[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) >= largeBytes;

/** One is enough. */
function rest(reader: Reader): void {
  endRest();
  resting = reader;
  ending = setTimeout(endRest, restsFor);
}

function endRest(): void {
  clearTimeout(ending);
  resting?.worker.terminate();
  resting = null;
}

type Done = Extract<WorkerAnswer, { kind: 'done' }>;

function answerOf({ worker, rooms }: Reader, files: readonly SourceFile[], options: IntakeOptions): Promise<Done> {
  const { choices = [], repairs = [], saved = [], signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') resolve(data);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => reject(new Error(`The reader of files stopped: ${message}`));
    signal?.addEventListener('abort', () => reject(abortError()), { once: true });
    const copies = files.map(({ name, bytes }) => ({ name, bytes: copyIn(rooms, bytes) }));
    const request: WorkerRequest = { files: copies, choices, repairs, saved, isDigestedElsewhere: isLarge(files) };
    worker.postMessage(
      request,
      copies.map(({ bytes }) => bytes.buffer)
    );
  });
}

/** In the first of the rooms that is wide enough, which is then taken. */
function copyIn(rooms: ArrayBuffer[], bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = rooms.findIndex((room) => room.byteLength >= bytes.length);
  const [room] = at < 0 ? [] : rooms.splice(at, 1);
  if (!room) return bytes.slice();
  const copy = new Uint8Array(room, 0, bytes.length);
  copy.set(bytes);
  return copy;
}
