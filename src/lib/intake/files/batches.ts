import type { RecordBatch, Schema } from 'apache-arrow';

/** A table by its batches, each of which may live until the next; a whole Arrow table is one too. */
export interface Batches {
  readonly schema: Schema;
  readonly numRows: number;
  /** From the first on, whenever they are asked for. */
  readonly batches: Iterable<RecordBatch>;
}
