import type { Language } from '../words/language.ts';

/** A link holds the whole view: what is shown, under which rules, as of when, filtered how. */

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const moneyUnits = ['yuan', 'wan', 'yi'] as const;
export type Unit = (typeof moneyUnits)[number];

/** What every page shares. */
export interface View {
  readonly policy: string;
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly unit: Unit;
  readonly language: Language;
  readonly theme: Theme;
  /** 分; `null`: as the library's envelopes say. */
  readonly budget: number | null;
}

export const defaultView: View = {
  policy: 'tongliao',
  year: 2027,
  asOf: '2026-11-01',
  unit: 'wan',
  language: 'zh',
  theme: 'system',
  budget: null
};

type Readers = { readonly [K in keyof View]: (text: string) => View[K] | undefined };

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | undefined =>
    known.find((one) => one === text);

const whole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

function day(text: string): string | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!y || !m || !d) return undefined;
  const made = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  return made.toISOString().slice(0, 10) === text ? text : undefined;
}

const year = (text: string) => (/^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined);

const readers: Readers = {
  policy: (text) => (/^[a-z][a-z0-9-]*$/.test(text) ? text : undefined),
  year,
  asOf: day,
  unit: oneOf(moneyUnits),
  language: oneOf(['zh', 'en']),
  theme: oneOf(themes),
  budget: whole
};

const names: Readonly<Record<keyof View, string>> = {
  policy: 'policy',
  year: 'year',
  asOf: 'as-of',
  unit: 'unit',
  language: 'lang',
  theme: 'theme',
  budget: 'budget'
};

const keys = Object.keys(names) as (keyof View)[];

/** What a link says of the view; what it does not say, or says wrongly, is left out. */
export function readView(search: URLSearchParams): Partial<View> {
  const said = keys.flatMap((key) => {
    const text = search.get(names[key]);
    const value = text === null ? undefined : readers[key](text);
    return value === undefined ? [] : [[key, value]];
  });
  const view = Object.fromEntries(said) as Partial<View>;
  return isWhole(view) ? { ...view, budget: view.budget ?? null } : view;
}

/** A link that says all the rest says by its silence that no budget was set: else none could be taken back. */
const isWhole = (view: Partial<View>) => keys.every((key) => key === 'budget' || view[key] !== undefined);

/** The view as a link says it, keys in a fixed order, every one of them: a link means the same on any desk. */
export function viewParameters(view: View): [string, string][] {
  return keys.flatMap((key): [string, string][] => (view[key] === null ? [] : [[names[key], String(view[key])]]));
}

/** What only one page shows: filters, the open panel, the order of a table. Names that the view does not use. */
export type PageState = Readonly<Record<string, string>>;

const shared: ReadonlySet<string> = new Set(Object.values(names));

export function readPage(search: URLSearchParams): PageState {
  return Object.fromEntries([...search].filter(([name]) => !shared.has(name)));
}

/** `?policy=…&…`: the view and the page's own state; empty values are left out. */
export function searchOf(view: View, page: PageState = {}): string {
  const own = Object.entries(page).filter(([name, value]) => value !== '' && !shared.has(name));
  return `?${new URLSearchParams([...viewParameters(view), ...own])}`;
}
