import type { Intake, IntakeOptions, IntakeProgress, SourceFile } from './types.ts';

export interface WorkerRequest extends Pick<IntakeOptions, 'choices' | 'repairs' | 'saved'> {
  /** In room that is lent. */
  readonly files: readonly (SourceFile & { readonly bytes: Uint8Array<ArrayBuffer> })[];
  /** The answer's digests are left empty. */
  readonly isDigestedElsewhere: boolean;
}

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly progress: IntakeProgress }
  /** With the room of the files again. */
  | { readonly kind: 'done'; readonly intake: Intake; readonly rooms: ArrayBuffer[] }
  | { readonly kind: 'failed'; readonly message: string };

/** A piece of a file, in room that is lent. */
export interface DigestRequest {
  readonly piece: Uint8Array<ArrayBuffer>;
  readonly isLast: boolean;
}

/** The room again; the digest after a file's last piece. `null`: it cannot be had. */
export type DigestAnswer = { readonly room: ArrayBuffer; readonly digest: string | null } | null;
