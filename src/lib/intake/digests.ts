import DigestWorker from './digest.worker.ts?worker';
import { sha256 } from './files/sha256.ts';
import type { DigestAnswer, DigestRequest } from './protocol.ts';
import type { FileReport, Intake, SourceFile } from './types.ts';

/** Digests on their way. */
export interface Digests {
  /** In the order of the files; `null`: the worker failed. Never rejected. */
  readonly done: Promise<readonly string[] | null>;
  /** Ends the worker, whether or not it is done. */
  end(): void;
}

/** SHA-256 of each file, by a worker of its own. The caller's bytes stay the caller's. */
export function digestsOf(files: readonly SourceFile[], worker: Worker = new DigestWorker()): Digests {
  const done = new Promise<readonly string[] | null>((resolve) => {
    worker.onerror = () => resolve(null);
    feed(worker, files, resolve);
  });
  return { done, end: () => worker.terminate() };
}

/** Few and small: they go to and fro instead of a copy of the whole. */
const rooms = 2;
const roomBytes = 524_288;

function feed(worker: Worker, files: readonly SourceFile[], done: (found: readonly string[] | null) => void): void {
  const left = requests(files);
  const found: string[] = [];
  const send = (room: ArrayBuffer) => {
    const next = left.next().value;
    if (!next) return;
    const piece = new Uint8Array(room, 0, next.piece.length);
    piece.set(next.piece);
    worker.postMessage({ ...next, piece }, [room]);
  };
  worker.onmessage = ({ data }: MessageEvent<DigestAnswer>) => {
    if (data?.digest) found.push(data.digest);
    if (data && found.length < files.length) send(data.room);
    else done(data && found);
  };
  for (let at = 0; at < rooms; at++) send(new ArrayBuffer(roomBytes));
}

/** File after file, at least one of each. */
function* requests(
  files: readonly SourceFile[]
): Generator<Pick<DigestRequest, 'isLast'> & { piece: Uint8Array }, void> {
  for (const { bytes } of files) {
    for (let at = 0; at === 0 || at < bytes.length; at += roomBytes)
      yield { piece: bytes.subarray(at, at + roomBytes), isLast: at + roomBytes >= bytes.length };
  }
}

/** The intake with its files' digests: those found, or else worked out here. */
export async function withDigests(
  intake: Intake,
  files: readonly SourceFile[],
  found: readonly string[] | null
): Promise<Intake> {
  const digests = found ?? (await Promise.all(files.map(({ bytes }) => sha256(bytes))));
  const reports = intake.files.map((report, at): FileReport => ({ ...report, sha256: digests[at] ?? '' }));
  return { ...intake, files: reports };
}
