import changeUse from './change_use.sql?raw';
import { parameterOn, valueInTables } from './parameters.ts';
import sanction from './sanction.sql?raw';
import * as sql from './sql.ts';
import type { Pack, Rule } from './types.ts';
import usageBan from './usage_ban.sql?raw';

/** Relations that follow from a pack beside its verdicts: limits used, bans, what may follow a breach. */

/** Tests that hold changes against limits, and the limits they read. */
const limitsOf: Readonly<Record<string, readonly string[]>> = {
  change_share_ceiling: ['change_share'],
  change_share: ['change_share'],
  new_content_ceiling: ['new_content_share', 'new_content_amount']
};

/** One statement that makes `change_use`. @param day which value of a dated parameter holds */
export function changeUseSql(pack: Pack, day: string): string {
  const rows = pack.rules.flatMap((rule) =>
    (limitsOf[rule.test] ?? []).flatMap((name) => {
      const parameter = parameterOn(rule.parameters, name, day);
      if (!parameter) return [];
      return [[...named(pack, rule), sql.text(name), `${valueInTables(parameter)}::DOUBLE`, sql.text(parameter.unit)]];
    })
  );
  return made(uses, rows);
}

/** One statement that makes `usage_ban`. @param day which value of a dated parameter holds */
export function usageBanSql(pack: Pack, day: string): string {
  const rows = pack.rules
    .filter(({ test }) => test === 'low_usage_ban')
    .map((rule) => [...named(pack, rule), `${monthsOf(rule, day)}::INTEGER`]);
  return made(bans, rows);
}

const monthsOf = (rule: Rule, day: string) =>
  parameterOn(rule.parameters, 'low_usage_ban_months', day)?.value ?? 'null';

/** One statement that makes `sanction`. */
export function sanctionSql(pack: Pack): string {
  const rows = pack.rules
    .filter(({ test }) => test === 'mended_in_time')
    .map((rule) => [...named(pack, rule), sql.list([rule.with['ladder'] ?? []].flat())]);
  return made(sanctions, rows);
}

const named = ({ id }: Pack, rule: Rule) => [sql.text(id), sql.text(rule.id)];

interface Made {
  readonly relation: string;
  /** The list that the pack gives, with its columns. */
  readonly given: string;
  /** A row of it, for its types. */
  readonly empty: readonly string[];
  readonly select: string;
}

/** Without rows the table is there and empty. */
function made({ relation, given, empty, select }: Made, rows: readonly (readonly string[])[]): string {
  const values = (rows.length > 0 ? rows : [empty]).map((row) => `(${row.join(', ')})`).join(', ');
  const body = select.replace(/^--.*\n/gm, '').trimEnd();
  const cte = `${given} as (select * from (values ${values}) where ${rows.length > 0})`;
  const joined = body.startsWith('with ') ? `with ${cte},\n${body.slice('with '.length)}` : `with ${cte}\n${body}`;
  return `create or replace table ${relation} as\n${joined}`;
}

const nobody = ["''", "''"];

const uses: Made = {
  relation: 'change_use',
  given: 'change_limit(policy, rule, limit_name, limit_value, unit)',
  empty: [...nobody, "''", '0::DOUBLE', "''"],
  select: changeUse
};

const bans: Made = {
  relation: 'usage_ban',
  given: 'ban(policy, rule, months)',
  empty: [...nobody, '0::INTEGER'],
  select: usageBan
};

const sanctions: Made = {
  relation: 'sanction',
  given: 'ladder(policy, rule, rungs)',
  empty: [...nobody, "['']"],
  select: sanction
};
