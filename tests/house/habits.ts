import type { Offender } from './imports.ts';

interface Habit {
  readonly where: RegExp;
  readonly not?: RegExp;
  readonly forbidden: RegExp;
  readonly remedy: string;
}

/** What a kind of file never says, and what to do instead. */
const habits: readonly Habit[] = [
  {
    where: /^src\/lib\/.*\.(ts|svelte)$/,
    forbidden: /\bDate\.now\(\)|new Date\(\)|Math\.random\(\)|performance\.now\(\)/,
    remedy: 'a result depends on neither clock nor chance: take the as-of date or a seed as an argument.'
  },
  {
    where: /^src\/.*\.ts$/,
    not: /\.svelte\.ts$/,
    forbidden: /\$(state|derived|effect)(\.raw|\.by)?\s*[(<]/,
    remedy: 'runes live in .svelte and .svelte.ts.'
  },
  {
    where: /^src\/.*\.(ts|svelte)$/,
    forbidden: /@ts-ignore|@ts-expect-error|eslint-disable|\bas any\b|: any\b/,
    remedy: 'say the type.'
  },
  {
    where: /^src\/.*\.(ts|svelte|sql)$/,
    forbidden: /第[〇零一二三四五六七八九十百]+[条條]/,
    remedy: 'articles of law live in data/packs.'
  },
  {
    where: /^(src|data|tests|\.config)\/.*\.(ts|svelte|sql|ya?ml|mjs|css|html)$/,
    not: /^tests\/house\//,
    forbidden: /https?:\/\/(?!localhost|127\.0\.0\.1|www\.w3\.org|www\.apache\.org)[a-z0-9-]+\.[a-z]/,
    remedy: 'no address of another origin: nothing leaves the machine.'
  },
  {
    where: /^tests\/.*\.ts$/,
    not: /^tests\/house\//,
    forbidden: /\b(it|test|describe)\.(skip|only|todo|fails)\b|\bxit\(|expect\(true\)/,
    remedy: 'a test runs and can fail: a skipped one becomes the field bug.'
  },
  {
    where: /^src\/lib\/models\/.*\.sql$|^src\/lib\/rules\/tests\/.*\.sql$/,
    forbidden: /\b(current_date|now\(\)|today\(\)|collate|::json|strptime_icu|read_csv|read_parquet)\b/i,
    remedy: 'only core functions, and the date comes from context.'
  }
];

export function brokenHabits(sources: ReadonlyMap<string, string>): Offender[] {
  return [...sources].flatMap(([file, text]) =>
    habits
      .filter((habit) => habit.where.test(file) && !habit.not?.test(file))
      .flatMap((habit) => {
        const found = habit.forbidden.exec(text);
        return found ? [{ file, found: found[0], remedy: habit.remedy }] : [];
      })
  );
}

/** Guide size of a file; a longer one is two things. */
export const longestFile = 300;

export function longFiles(sources: ReadonlyMap<string, string>): Offender[] {
  return [...sources]
    .filter(([file]) => /^src\/.*\.(ts|svelte|sql)$/.test(file) && !file.includes('/generated/'))
    .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ file, lines }) => ({
      file,
      found: `${lines} lines`,
      remedy: `at most ${longestFile}: one thing per file.`
    }));
}

export const topLevel = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'svelte.config.js',
  'vite.config.ts',
  'README.md',
  'LICENSE',
  'src',
  'static',
  'data',
  'tests'
];

export function strangersAtTheTop(names: Iterable<string>): Offender[] {
  return [...names]
    .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
    .map((name) => ({ file: name, found: 'at the top level', remedy: `the top level holds ${topLevel.join(', ')}.` }));
}

/** Links of a Markdown text that lead to files: `[…](path#anchor)`. */
export function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((m) => (m[1] ?? '').split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
}
