import { Type, type DataType, type Field, type FixedSizeList } from 'apache-arrow';

/**
 * The SQL type behind an Arrow field, as DuckDB names it. With lossless conversion DuckDB marks what Arrow has no type
 * of its own for (`arrow.uuid`, `arrow.bool8`, `arrow.opaque` with the type's name).
 */
export function sqlType(field: Field): string {
  return marked(field) ?? name(field);
}

const opaque: Readonly<Record<string, string>> = {
  hugeint: 'HUGEINT',
  uhugeint: 'UHUGEINT',
  time_tz: 'TIME WITH TIME ZONE',
  bit: 'BIT',
  bignum: 'BIGNUM'
};

function marked({ metadata }: Field): string | undefined {
  const extension = metadata.get('ARROW:extension:name');
  if (extension === 'arrow.bool8') return 'BOOLEAN';
  if (extension === 'arrow.uuid') return 'UUID';
  if (extension !== 'arrow.opaque') return undefined;
  const typeName = /"type_name":"(\w+)"/.exec(metadata.get('ARROW:extension:metadata') ?? '')?.[1] ?? '';
  return opaque[typeName] ?? typeName.toUpperCase();
}

const integers = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];
const timestamps = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];
const nanoseconds = 3;

function name({ type }: Field): string {
  switch (type.typeId) {
    case Type.Int:
      return `${type.isSigned ? '' : 'U'}${integers[Math.log2(type.bitWidth) - 3]}`;
    case Type.Float:
      return type.precision === 2 ? 'DOUBLE' : 'FLOAT';
    case Type.Decimal:
      return `DECIMAL(${type.precision},${type.scale})`;
    case Type.Timestamp:
      return type.timezone ? 'TIMESTAMP WITH TIME ZONE' : (timestamps[type.unit] ?? 'TIMESTAMP');
    case Type.Time:
      return type.unit === nanoseconds ? 'TIME_NS' : 'TIME';
    default:
      return simple[type.typeId as Type] ?? nested(type);
  }
}

const simple: Partial<Record<Type, string>> = {
  [Type.Bool]: 'BOOLEAN',
  [Type.Utf8]: 'VARCHAR',
  [Type.Binary]: 'BLOB',
  [Type.Date]: 'DATE',
  [Type.Interval]: 'INTERVAL'
};

function nested(type: DataType): string {
  const [first] = (type.children ?? []) as Field[];
  switch (type.typeId) {
    case Type.List:
      return `${first ? sqlType(first) : ''}[]`;
    case Type.FixedSizeList:
      return `${first ? sqlType(first) : ''}[${(type as FixedSizeList).listSize}]`;
    case Type.Struct:
      return `STRUCT(${members(type)})`;
    case Type.Union:
      return `UNION(${members(type)})`;
    case Type.Map:
      return `MAP(${(first?.type.children as Field[]).map(sqlType).join(', ')})`;
    case Type.Dictionary:
      return 'ENUM';
    default:
      return String(type);
  }
}

function members({ children }: DataType): string {
  return (children as Field[]).map((field) => `"${field.name}" ${sqlType(field)}`).join(', ');
}
