import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../../src/sample/gb18030.ts';
import { root } from '../house/sources.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { own, pages, patience, ready, visit as go } from './steps.ts';

const folder = join(root, 'data', 'exports', 'sample');
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));

interface Cell {
  readonly file: string;
  /** How the line begins. */
  readonly line: string;
  /** One cell of that line, with the commas round it; it stands there once. */
  readonly from: string;
  readonly to: string;
}

interface Change extends Cell {
  /** Pages whose sentence, pictures and tables all move. */
  readonly moves: readonly string[];
  /** Pages that rest on none of it: they stay to the letter. */
  readonly stays: readonly string[];
}

const changes: Readonly<Record<string, Change>> = {
  'one request': {
    file: 'project.csv',
    line: 'YQ2027-045,',
    from: ',1950,',
    to: ',2050,',
    moves: ['', 'plan/'],
    stays: ['om/', 'usage/', 'evaluation/']
  },
  'one O&M cost': {
    file: 'om_cost.csv',
    line: 'XT001,2027,系统运维,',
    from: ',12.6,',
    to: ',26.1,',
    moves: ['om/'],
    stays: ['', 'plan/', 'evaluation/']
  },
  'one building cost': {
    file: 'system.csv',
    line: 'XT001,',
    from: ',100,',
    to: ',400,',
    moves: ['om/'],
    stays: ['', 'plan/', 'usage/', 'evaluation/', 'lifecycle/']
  },
  'one month of use': {
    file: 'usage.csv',
    line: 'XT033,2026-07-01,',
    from: ',524,',
    to: ',902,',
    moves: ['usage/'],
    stays: ['evaluation/', 'lifecycle/']
  },
  'one kind of evaluation': {
    file: 'evaluation.csv',
    line: '系统,XT001,',
    from: ',后评价,',
    to: ',运维评价,',
    moves: ['evaluation/'],
    stays: ['om/', 'usage/']
  },
  'one score': {
    file: 'evaluation.csv',
    line: '系统,XT001,',
    from: ',2023-01-22,77.5,',
    to: ',2023-01-22,,',
    moves: ['evaluation/'],
    stays: ['om/', 'usage/']
  },
  'one day of a security assessment': {
    file: 'system.csv',
    line: 'XT009,',
    from: ',2022-04-12',
    to: ',2026-04-12',
    moves: ['lifecycle/'],
    stays: ['usage/', 'evaluation/']
  },
  'one unreadable amount': {
    file: 'project.csv',
    line: 'YQ2027-045,',
    from: ',1950,',
    to: ',约1950,',
    moves: ['library/', '', 'plan/'],
    stays: ['om/', 'usage/', 'evaluation/']
  }
};

const isChinese = (name: string) => name === 'evaluation.csv';

function withChange(text: string, { line, from, to }: Cell): string {
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.startsWith(line));
  const cells = (lines[at] ?? '').split(from);
  expect(cells, `${line} … ${from}`).toHaveLength(2);
  return lines.map((one, index) => (index === at ? cells.join(to) : one)).join('\n');
}

/** The sample's files, one cell of one of them changed. */
function files(change?: Cell) {
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    if (name !== change?.file) return { name, mimeType: 'text/csv', buffer: bytes };
    const text = new TextDecoder(isChinese(name) ? 'gb18030' : 'utf-8').decode(bytes);
    const changed = withChange(text, change);
    return { name, mimeType: 'text/csv', buffer: Buffer.from(isChinese(name) ? gb18030(changed) : changed) };
  });
}

interface Shown {
  readonly sentence: string;
  readonly pictures: string;
  readonly tables: string;
}

/** Its name, and every mark: of a canvas its pixels. */
const drawn = (one: Element) =>
  [
    one.getAttribute('aria-label'),
    one.innerHTML,
    ...[...one.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL())
  ].join('\n');

/** As on paper, where a table holds every row. */
async function allRows<T>(page: Page, read: () => Promise<T>): Promise<T> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const found = await read();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return found;
}

const read = (page: Page, selector: string, of: (one: Element) => string) =>
  page.locator(selector).evaluateAll((all, source) => {
    const say = new Function('one', `return (${source})(one)`) as (one: Element) => string;
    return all.map(say).join('\n');
  }, of.toString());

/** A canvas is painted again in the frame after the letters have come. */
const lettered = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

const tablesOf = (page: Page) => read(page, 'main table', (one) => one.textContent ?? '');

async function shown(page: Page): Promise<Shown> {
  await lettered(page);
  return {
    sentence: await page.locator('main .sentence').innerText(),
    pictures: (await read(page, 'main figure [role=img]', drawn)).replaceAll(/zr\d+-/g, ''),
    tables: await tablesOf(page)
  };
}

let site: Site;
let seen: Visit;
const before = new Map<string, Shown>();

const textOf = (page: Page) => page.locator('main').innerText();

async function load(page: Page, change?: Cell): Promise<void> {
  await go(page, pages[1] as (typeof pages)[number]);
  await page.locator('input[name=files]').setInputFiles(files(change));
  const review = page.locator('section[aria-label^="读入之前"]');
  await review.getByRole('button', { name: /^(读入|替换)/ }).click({ timeout: patience });
  await review.waitFor({ state: 'detached', timeout: patience });
  await ready(page);
}

/** How many pictures a page draws. */
const pictures: Readonly<Record<string, number>> = {
  '': 2,
  'library/': 1,
  'plan/': 1,
  'om/': 3,
  'usage/': 2,
  'evaluation/': 2,
  'lifecycle/': 2,
  'policy/': 1
};

async function record(page: Page, path: string): Promise<Shown> {
  const stop = pages.find((one) => one.path === path);
  if (!stop) throw new Error(`${path}: found no such page.`);
  await go(page, stop);
  if (path === 'library/') await page.locator('nav a[href*="tab=columns"], a[href*="tab=columns"]').first().click();
  const drawings = page.locator('main figure [role=img]').locator('svg, canvas');
  await drawings.nth((pictures[path] ?? 1) - 1).waitFor({ timeout: patience });
  await page.locator('main table').first().waitFor({ timeout: patience });
  return settled(page);
}

/** A canvas of many marks is painted piece by piece: read until two readings agree, then the rows out of sight too. */
async function settled(page: Page): Promise<Shown> {
  let last = await shown(page);
  for (;;) {
    await page.waitForTimeout(between);
    const next = await shown(page);
    if (JSON.stringify(next) === JSON.stringify(last)) {
      return { ...next, tables: await allRows(page, () => tablesOf(page)) };
    }
    last = next;
  }
}

/** Milliseconds in which a page that still paints has painted more. */
const between = 200;

beforeAll(async () => {
  site = await openSite();
  seen = await site.visit({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await seen.page.goto(site.address);
  await ready(seen.page);
  await load(seen.page);
  for (const { path, place } of pages) {
    if (place !== undefined) before.set(path, await record(seen.page, path));
  }
});
afterAll(() => site.close());

describe('every sentence, picture and table follows the cells', () => {
  it('and stays as it is when nothing changes', async () => {
    await load(seen.page);
    for (const path of ['', 'om/']) expect(await record(seen.page, path)).toEqual(before.get(path));
  });

  it.each(Object.entries(changes))('%s', async (_, change) => {
    await load(seen.page, change);
    for (const path of change.moves) {
      const [was, is] = [before.get(path), await record(seen.page, path)];
      expect(is.sentence, `sentence of ${path}`).not.toBe(was?.sentence);
      expect(is.pictures, `pictures of ${path}`).not.toBe(was?.pictures);
      expect(is.tables, `tables of ${path}`).not.toBe(was?.tables);
    }
    for (const path of change.stays) expect(await record(seen.page, path), path).toEqual(before.get(path));
  });

  it('one state of a project: its own page', async () => {
    const read = async () => {
      await go(seen.page, own);
      return { sentence: await seen.page.locator('main .sentence').innerText(), page: await textOf(seen.page) };
    };
    await load(seen.page);
    const was = await read();
    await load(seen.page, { file: 'project.csv', line: 'YQ2027-001,', from: ',申报,', to: ',暂停,' });
    const is = await read();
    expect(was.sentence).toContain('申报');
    expect(is.sentence).toContain('暂停');
    expect(is.page).not.toBe(was.page);
  });

  it('without leaving the origin', () => {
    expect(seen.offences).toEqual([]);
  });
});
