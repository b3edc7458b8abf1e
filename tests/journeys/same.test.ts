import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../src/lib/rules/packs.ts';
import { liangru } from '../cli/command.ts';
import { openSite, type Site } from './site.ts';
import { ready } from './steps.ts';

interface PlanRow {
  readonly rank: number | null;
  readonly project_id: string;
  readonly name: string;
  readonly amount: number;
  readonly cumulative: number;
  readonly score: number;
  readonly standing: string;
  readonly breached: readonly string[];
}

interface Outcome {
  readonly rows: readonly PlanRow[];
  readonly verdicts: readonly { readonly subject: string; readonly rule: string; readonly verdict: string }[];
  readonly line: { readonly count: number; readonly amount: number };
}

const standings: Readonly<Record<string, RegExp>> = { in: /^Within/, out: /^Below/, held: /^Held/ };

let site: Site;
let page: Page;
let told: Outcome;

beforeAll(async () => {
  const said = await liangru(
    'plan',
    'data/exports/sample',
    '--policy',
    'tongliao',
    '--year',
    '2027',
    '--as-of',
    '2026-11-01'
  );
  expect(said.exit).toBe(0);
  told = JSON.parse(said.out) as Outcome;
  site = await openSite();
  page = (await site.visit({ viewport: { width: 1440, height: 900 } })).page;
  await page.goto(`${site.address}plan/?policy=tongliao&year=2027&as-of=2026-11-01&unit=yuan&lang=en`);
  await ready(page);
});
afterAll(() => site.close());

async function exported(): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).first().click()
  ]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const numberOf = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));

describe('the page and the command say the same', () => {
  it('order, score, money and standing of every ranked project', async () => {
    const rows = await exported();
    const ranked = told.rows.filter((row) => row.rank !== null);
    expect(rows).toHaveLength(ranked.length);
    for (const [index, row] of ranked.entries()) {
      const shown = Object.entries(rows[index] ?? {});
      const cell = (heading: RegExp) => shown.find(([name]) => heading.test(name))?.[1];
      expect(numberOf(cell(/^Rank/))).toBe(row.rank);
      expect(cell(/^Project/)).toBe(row.name);
      expect(numberOf(cell(/^Requested|^Amount/))).toBe(row.amount);
      expect(numberOf(cell(/^Cumulative/))).toBe(row.cumulative);
      expect(numberOf(cell(/^Score/))).toBeCloseTo(row.score, 1);
      expect(cell(/^Standing/)).toMatch(standings[row.standing] ?? /^$/);
    }
  });

  it('the breached rules of every refused project', async () => {
    const refused = told.rows.filter((row) => row.rank === null);
    expect(refused.length).toBeGreaterThan(5);
    const articles = new Map(packOf('tongliao')?.rules.map((rule) => [rule.id, rule.article]));
    await page.getByRole('link', { name: /^Refused/ }).click();
    await page.waitForURL(/standing=refused/);
    for (const index of refused.keys()) {
      await page.locator(`main tr[data-index="${index}"] td`).nth(1).click();
      await page.waitForURL(/subject=project/);
      const id = new URL(page.url()).searchParams.get('subject')?.replace('project:', '');
      const group = page.locator('aside details', { hasText: /^Not kept/ }).first();
      await group.locator('li').first().waitFor();
      const shown = await group.locator('li .article').allInnerTexts();
      const breached = told.verdicts.filter(({ subject, verdict }) => subject === id && verdict === 'breached');
      expect(shown.sort(), id).toEqual(breached.map(({ rule }) => articles.get(rule) ?? rule).sort());
      const gates = refused.find((row) => row.project_id === id)?.breached ?? [];
      expect(breached.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...gates]));
      expect(gates.length).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await page.waitForURL((url) => !url.searchParams.has('subject'));
    }
  });
});
