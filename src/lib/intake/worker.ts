import { intake } from './intake.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';
import type { IntakeProgress } from './types.ts';

/** The far side of `inWorker.ts`: one request, answered by progress and then the result. */

const here = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

here.onmessage = async ({ data: { files, choices } }) => {
  try {
    const onProgress = (progress: IntakeProgress) => here.postMessage({ kind: 'progress', progress });
    here.postMessage({ kind: 'done', intake: await intake(files, { choices, onProgress }) });
  } catch (error) {
    here.postMessage({ kind: 'failed', message: String(error) });
  }
};
