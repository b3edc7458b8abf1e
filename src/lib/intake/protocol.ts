import type { Intake, IntakeProgress, SheetChoice, SourceFile } from './types.ts';

export interface WorkerRequest {
  readonly files: readonly SourceFile[];
  readonly choices: readonly SheetChoice[];
}

export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly progress: IntakeProgress }
  | { readonly kind: 'done'; readonly intake: Intake }
  | { readonly kind: 'failed'; readonly message: string };
