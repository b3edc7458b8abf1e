import { buffersOf } from '../engine/packed.ts';
import { intake } from './intake.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';
import type { IntakeProgress } from './types.ts';

/** The far side of `inWorker.ts`: one request, answered by progress and then the result. */

const here = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(answer: WorkerAnswer, transfer?: ArrayBuffer[]): void;
};

here.onmessage = async ({ data: { files, isDigestedElsewhere, ...options } }) => {
  try {
    const onProgress = (progress: IntakeProgress) => here.postMessage({ kind: 'progress', progress });
    const digest = isDigestedElsewhere ? { digest: () => Promise.resolve('') } : {};
    const done = await intake(files, { ...options, ...digest, onProgress });
    const rooms = files.map(({ bytes }) => bytes.buffer);
    const packed = Object.values(done.tables).flatMap(buffersOf);
    here.postMessage({ kind: 'done', intake: done, rooms }, [...packed, ...rooms]);
  } catch (error) {
    here.postMessage({ kind: 'failed', message: String(error) });
  }
};
