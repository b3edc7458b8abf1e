import { startSha256 } from './files/sha256.ts';
import type { DigestAnswer, DigestRequest } from './protocol.ts';

/** The far side of `digests.ts`: piece after piece, each answered with its room, a file's last with the digest too. */

const here = self as unknown as {
  onmessage: ((event: MessageEvent<DigestRequest>) => void) | null;
  postMessage(answer: DigestAnswer, transfer?: ArrayBuffer[]): void;
};

const started = startSha256();

here.onmessage = async ({ data: { piece, isLast } }) => {
  try {
    const hash = await started;
    hash.update(piece);
    const digest = isLast ? hash.digest('hex') : null;
    if (isLast) hash.init();
    here.postMessage({ room: piece.buffer, digest }, [piece.buffer]);
  } catch {
    here.postMessage(null);
  }
};
