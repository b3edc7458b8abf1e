import { evidenceOf, type Evidence } from './pairs.ts';
import type { Pack, Rule, SubjectKind } from './types.ts';

/** Something that regulations ask with one common test, and what each of them says of it. */
export interface Matter {
  readonly key: string;
  /** Of the first regulation that asks it. */
  readonly capability: string;
  readonly subject: SubjectKind;
  readonly test: string;
  /** The yes or no that is asked; `null`: the whole test. */
  readonly evidence: Evidence | null;
  /** By regulation, in its order; one that does not say has none. */
  readonly rules: ReadonlyMap<Pack, readonly Rule[]>;
}

/** Every matter of these regulations in the order in which they come up; a rule that asks several things is in several. */
export function mattersOf(packs: readonly Pack[]): Matter[] {
  const found = new Map<string, Omit<Matter, 'rules'> & { rules: Map<Pack, Rule[]> }>();
  for (const pack of packs) {
    for (const [key, rule, evidence] of pack.rules.flatMap(asksOf)) {
      const { capability, subject, test } = rule;
      const matter = found.get(key) ?? { key, capability, subject, test, evidence, rules: new Map<Pack, Rule[]>() };
      found.set(key, matter);
      matter.rules.set(pack, [...(matter.rules.get(pack) ?? []), rule]);
    }
  }
  return joined([...found.values()]);
}

/** Where one regulation counts by one test and another by another to the same number, it is one matter. */
function joined(matters: readonly Matter[]): Matter[] {
  const kept: Matter[] = [];
  for (const matter of matters) {
    const at = kept.findIndex((one) => isSameNumber(one, matter));
    const one = kept[at];
    if (one) kept[at] = { ...one, rules: new Map([...one.rules, ...matter.rules]) };
    else kept.push(matter);
  }
  return kept;
}

function isSameNumber(a: Matter, b: Matter): boolean {
  const number = numberOf(a);
  return number !== null && a.subject === b.subject && number === numberOf(b) && isApart(a, b);
}

const isApart = (a: Matter, b: Matter) => [...b.rules.keys()].every((pack) => !a.rules.has(pack));

/** The one number that its rules give; `null`: none, or several. */
export function numberOf({ rules, evidence }: Pick<Matter, 'rules' | 'evidence'>): string | null {
  const names = new Set([...rules.values()].flat().flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  return evidence === null && names.size === 1 ? ([...names][0] ?? null) : null;
}

type Ask = readonly [key: string, rule: Rule, evidence: Evidence | null];

function asksOf(rule: Rule): Ask[] {
  const evidence = evidenceOf(rule);
  const whole = `${rule.subject} ${rule.test}`;
  if (evidence.length === 0) return [[whole, rule, null]];
  return evidence.map((one) => [`${rule.subject} ${one.wanted ? '' : 'no '}${one.column}`, rule, one]);
}
