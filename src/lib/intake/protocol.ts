import type { Intake, IntakeOptions, IntakeProgress, SourceFile } from './types.ts';

export interface WorkerRequest extends Pick<IntakeOptions, 'choices' | 'repairs' | 'saved'> {
  readonly files: readonly SourceFile[];
}

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly progress: IntakeProgress }
  | { readonly kind: 'done'; readonly intake: Intake }
  | { readonly kind: 'failed'; readonly message: string };
