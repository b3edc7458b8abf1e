/**
 * A test that reads one row of one staging relation and nothing else is a list of expressions: many of them are worked
 * out in one pass over the relation, which costs a fraction of a pass each.
 */
export interface PlainTest {
  /** The staging relation. */
  readonly from: string;
  /** In the order written; a later one may read an earlier one by its name. */
  readonly columns: readonly PlainColumn[];
}

export interface PlainColumn {
  readonly name: string;
  readonly expression: string;
}

/** A compiled test taken apart; `null` when it reads anything else, or counts, filters or orders. */
export function plainTest(sql: string): PlainTest | null {
  const tokens = tokensOf(sql.replace(/^--.*\n/gm, '').trim());
  const { named, rest } = commonTables(tokens);
  const found = /\bcontext\./.test(sql) ? null : chain(rest, named);
  return found && found.columns.length > 0 ? found : null;
}

/** A select over the relation, or over selects that add columns to it. */
function chain(tokens: readonly Token[], named: ReadonlyMap<string, readonly Token[]>): PlainTest | null {
  const at = tokens.findIndex(({ text, isOuter }) => isOuter && /^from$/i.test(text));
  if (at < 0 || !/^select$/i.test(tokens[0]?.text ?? '')) return null;
  const source = sourceOf(trimmed(tokens.slice(at + 1)), named);
  const said = split(tokens.slice(1, at)).filter((text, place) => place > 0 || !/^(?:\w+\.)?\*$/.test(text));
  const columns = said.map(columnOf).filter((column) => column !== null);
  return source && columns.length === said.length
    ? { from: source.from, columns: [...source.columns, ...columns] }
    : null;
}

function sourceOf(tokens: readonly Token[], named: ReadonlyMap<string, readonly Token[]>): PlainTest | null {
  const text = joined(tokens);
  const [, from] = /^(stg_\w+)(?:\s+cross join context)?$/i.exec(text) ?? [];
  if (from !== undefined) return { from, columns: [] };
  const common = named.get(text);
  if (common) return chain(common, named);
  const [first, last] = [tokens[0]?.text, tokens.at(-1)?.text];
  const isNested = first === '(' && last === ')' && !tokens.slice(1, -1).some(({ isOuter }) => isOuter);
  return isNested ? chain(raised(tokens.slice(1, -1)), named) : null;
}

/** `with a as (…), b as (…) select …` */
function commonTables(tokens: readonly Token[]): { named: Map<string, readonly Token[]>; rest: readonly Token[] } {
  const named = new Map<string, readonly Token[]>();
  let at = 0;
  while (/^(?:with|,)$/i.test(tokens[at]?.text ?? '')) {
    const name = tokens.slice(at + 1).findIndex(({ text }) => text.trim() !== '') + at + 1;
    const open = tokens.findIndex(({ text }, index) => index > name && text === '(');
    const close = tokens.findIndex(({ text, isOuter }, index) => index > open && isOuter && text === ')');
    named.set(tokens[name]?.text ?? '', raised(trimmed(tokens.slice(open + 1, close))));
    at = tokens.findIndex(({ text }, index) => index > close && text.trim() !== '');
  }
  return { named, rest: tokens.slice(at) };
}

interface Token {
  readonly text: string;
  /** Inside no bracket of any kind. */
  readonly isOuter: boolean;
}

/** Without what is white around them. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const filled = tokens.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
  return tokens.slice(filled[0] ?? 0, (filled.at(-1) ?? -1) + 1);
}

/** What stood in brackets, taken by itself. */
const raised = (tokens: readonly Token[]) =>
  tokensOf(
    tokens
      .map(({ text }) => text)
      .join('')
      .trim()
  );

/** Words, literals, signs and white space. */
function tokensOf(sql: string): Token[] {
  let depth = 0;
  return [...sql.matchAll(/\s+|'(?:[^']|'')*'|"(?:[^"]|"")*"|\w+|[^\s\w]/g)].map(([text]) => {
    if (')]}'.includes(text)) depth--;
    const isOuter = depth === 0;
    if ('([{'.includes(text)) depth++;
    return { text, isOuter };
  });
}

const joined = (tokens: readonly Token[]) =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trim();

function split(tokens: readonly Token[]): string[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.isOuter && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map(joined);
}

/** `null` for one that looks at other rows. */
function columnOf(text: string): PlainColumn | null {
  if (/\bselect\b|\bover\b/i.test(text.replace(/'(?:[^']|'')*'/g, ''))) return null;
  const [, expression, name] = /^(.*\S)\s+as\s+(\w+)$/is.exec(text) ?? [];
  if (expression !== undefined && name !== undefined) return { name, expression };
  const bare = /^(?:\w+\.)?(\w+)$/.exec(text);
  return bare ? { name: bare[1] ?? '', expression: text } : null;
}

/** A column beside those of other tests. */
export interface LaidColumn extends PlainColumn {
  /** 0: it reads the relation alone; else one more than the deepest column of its own test that it reads. */
  readonly layer: number;
}

/**
 * The same columns under names of their own, so that many tests stand beside one another.
 * @param prefix begins every name
 */
export function prefixed({ columns }: PlainTest, prefix: string): LaidColumn[] {
  const layers = new Map<string, number>();
  return columns.flatMap(({ name, expression }) => {
    if (expression === name && layers.has(name)) return [];
    const read: string[] = [];
    const renamed = withNames(expression, prefix, (word) => layers.has(word) && read.push(word) > 0);
    const layer = Math.max(0, ...read.map((word) => (layers.get(word) ?? 0) + 1));
    if (expression !== name) layers.set(name, layer);
    return [{ name: `${prefix}${name}`, expression: renamed, layer }];
  });
}

/** A field of a column that bears a new name is asked for by function: a point after it would make it a table's. */
function withNames(expression: string, prefix: string, isOwn: (word: string) => boolean): string {
  const word = /'(?:[^']|'')*'|(?<![\w.])([a-z_]\w*)(?:\.([a-z_]\w*))?\b(?!\s*\()/gi;
  return expression.replace(word, (found: string, name: string | undefined, field: string | undefined) => {
    if (name === undefined || !isOwn(name)) return found;
    return field === undefined ? `${prefix}${name}` : `struct_extract(${prefix}${name}, '${field}')`;
  });
}
