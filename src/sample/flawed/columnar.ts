import { DateDay, Float64, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { Compression, Table as Parquet, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';

type File = readonly [name: string, bytes: Uint8Array];

function usage(): Table {
  return new Table({
    系统编号: vectorFromArray(['S01', 'S01', 'S02'], new Utf8()),
    月份: vectorFromArray(
      ['2026-01-01', '2026-02-01', '2026-01-01'].map((day) => new Date(day)),
      new DateDay()
    ),
    授权用户数: vectorFromArray([120, 120, 60], new Float64()),
    活跃用户数: vectorFromArray([100, null, 50], new Float64())
  });
}

/** Typed columns: Parquet, Arrow in both of its dresses, and a Parquet that was cut off. */
export function columnarFiles(): File[] {
  const stream = tableToIPC(usage(), 'stream');
  const snappy = new WriterPropertiesBuilder().setCompression(Compression.SNAPPY).build();
  const parquet = writeParquet(Parquet.fromIPCStream(stream), snappy);
  return [
    ['table.parquet', parquet],
    ['table.arrow', tableToIPC(usage(), 'file')],
    ['table-streamed.arrow', stream],
    ['truncated.parquet', parquet.slice(0, parquet.length - 40)]
  ];
}
