import { abortError } from '../engine/abort.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';
import type { Intake, IntakeOptions, SourceFile } from './types.ts';
import IntakeWorker from './worker.ts?worker';

/**
 * `intake` in a worker of its own, so that the page stays live; the same result. The caller's bytes stay the caller's.
 * @throws AbortError as soon as the signal is aborted: the worker is ended, wherever it was
 */
export async function intakeInWorker(files: readonly SourceFile[], options: IntakeOptions = {}): Promise<Intake> {
  if (options.signal?.aborted) throw abortError();
  const worker = new IntakeWorker();
  try {
    return await answerOf(worker, files, options);
  } finally {
    worker.terminate();
  }
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
    worker.postMessage({ files, choices, repairs, saved } satisfies WorkerRequest);
  });
}
