/** Values as SQL writes them: what a pack says becomes a literal, never a statement. */

export const text = (value: string | null) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);

export const name = (value: string) => `"${value.replaceAll('"', '""')}"`;

export const list = (values: readonly string[]) => `[${values.map(text).join(', ')}]::VARCHAR[]`;

export const number = (value: number) => (Number.isInteger(value) ? `${value}::BIGINT` : `${value}::DOUBLE`);

export const day = (value: string) => `DATE ${text(value)}`;
