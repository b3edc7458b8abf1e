import { abortError } from '../engine/abort.ts';
import { digestsOf, withDigests } from './digests.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';
import type { Intake, IntakeOptions, SourceFile } from './types.ts';
import IntakeWorker from './worker.ts?worker';

/** At rest and ready for the next files: it has its code at hand. Not for long, as it gives no memory back. */
let resting: Worker | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;
const restsFor = 30_000;

/**
 * `intake` in a worker of its own, so that the page stays live; the same result. The caller's bytes stay the caller's.
 * @throws AbortError as soon as the signal is aborted: the worker is ended, wherever it was
 */
export async function intakeInWorker(files: readonly SourceFile[], options: IntakeOptions = {}): Promise<Intake> {
  if (options.signal?.aborted) throw abortError();
  const worker = resting ?? new IntakeWorker();
  resting = null;
  const answered = answerOf(worker, files, options);
  const digests = isLarge(files) ? digestsOf(files) : null;
  try {
    const [intake, found] = await Promise.all([answered, digests?.done]);
    rest(worker);
    return digests ? await withDigests(intake, files, found ?? null) : intake;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    digests?.end();
  }
}

/** From so many bytes on another worker is sooner done with their digests than the one that reads them. */
const largeBytes = 8_000_000;
const isLarge = (files: readonly SourceFile[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) >= largeBytes;

/** One is enough. */
function rest(worker: Worker): void {
  endRest();
  resting = worker;
  ending = setTimeout(endRest, restsFor);
}

function endRest(): void {
  clearTimeout(ending);
  resting?.terminate();
  resting = null;
}

function answerOf(worker: Worker, files: readonly SourceFile[], options: IntakeOptions): Promise<Intake> {
  const { choices = [], repairs = [], saved = [], signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'done') resolve(data.intake);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => reject(new Error(`The reader of files stopped: ${message}`));
    signal?.addEventListener('abort', () => reject(abortError()), { once: true });
    const copies = files.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
    const request: WorkerRequest = { files: copies, choices, repairs, saved, isDigestedElsewhere: isLarge(files) };
    worker.postMessage(
      request,
      copies.map(({ bytes }) => bytes.buffer)
    );
  });
}
