import { readFileSync } from 'node:fs';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers, overflow } from './barriers.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { patience, ready } from './steps.ts';

let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ viewport: { width: 1440, height: 900 }, acceptDownloads: true, reducedMotion: 'reduce' });
  page = visit.page;
  await page.goto(`${site.address}library/`);
  await ready(page);
});
afterAll(() => site.close());

type Rows = readonly (readonly (string | number)[])[];

/** Invented: titles above, a heading that says nothing, two cells nobody can read, a total below. */
const messy: Rows = [
  ['云栖市政务信息化项目库（虚构）'],
  ['单位：万元', '2026年10月'],
  [],
  ['项目编号', '项目名称', '项目单位', '项目类型', '计划年度', '口径甲', '本年度申请资金'],
  ['GB-1', '智慧灯杆管理平台', '云栖市城市管理局', '新建', 2027, 1234.5, '约400'],
  ['GB-2', '档案数字化服务', '云栖市档案馆', '购买服务', 2027, 80, 80],
  ['GB-3', '综合治理平台', '云栖市城市管理局', '升级', '明年', 300, 120],
  ['合计', '', '', '', '', 1614.5, '']
];

/** Next year's, with a column more and one less. */
const nextYear: Rows = [
  ['项目编号', '项目名称', '项目单位', '计划年度', '口径甲', '本年度申请资金', '口径乙'],
  ['GB-9', '数据资源目录平台', '云栖市档案馆', 2028, 60, 20, 'x']
];

function workbook(rows: Rows, sheet = '申报'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return bytesOf(book);
}

const bytesOf = (book: WorkBook): Buffer =>
  Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);

const rowsOf = (book: WorkBook, name: string) =>
  utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, defval: '', raw: false });

const take = (name: string, buffer: Buffer) =>
  page.locator('input[name=files]').setInputFiles([{ name, mimeType: 'application/octet-stream', buffer }]);

const review = () => page.locator('section[aria-label^="读入之前"]');
const problems = () => page.locator('[role=grid][aria-label^="未能读出"] [role=row]');

/** The review is there and says what was read, not that it is reading. */
async function reviewed(): Promise<Locator> {
  await page.locator('section[aria-label^="读入之前"][aria-busy=false] article').first().waitFor({ timeout: patience });
  return review();
}

async function load(name: RegExp): Promise<void> {
  await review().getByRole('button', { name }).click();
  await review().waitFor({ state: 'detached', timeout: patience });
  await ready(page);
}

const tab = (name: string) => page.locator(`main nav a[href*="tab=${name}"]`).click();

/** What was given to the person. Its name is not asked: a browser under a foreign locale cannot say it. */
async function savedBytes(press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: patience }), press()]);
  return readFileSync(await (download as Download).path());
}

const saved = async (press: () => Promise<void>): Promise<WorkBook> => read(await savedBytes(press));

const allRead = () => page.getByText('每个单元格都读出来了。').waitFor({ timeout: patience });

describe('a messy workbook', () => {
  it('is looked at before it is loaded: what is no data, what nobody knows, what cannot be read', async () => {
    await take('项目库2026.xlsx', workbook(messy));
    const text = await (await reviewed()).innerText();
    expect(text).toContain('1列没有对应');
    expect(text).toContain('2处读不出');
    expect(text).toMatch(/标题行：第1–2行.*合计行：第8行/);
    expect(await barriers(page)).toEqual([]);
  });

  it('is mapped by hand, and the preview shows at once how it will be read', async () => {
    expect(await review().getByRole('region').innerText()).not.toContain('1,234.50');
    await review()
      .getByRole('combobox', { name: /口径甲/ })
      .selectOption('total_investment');
    await review().getByRole('region').getByText('1,234.50').waitFor({ timeout: patience });
    await reviewed();
    await review().getByRole('button', { name: '记住这个对应' }).click();
    await load(/^读入/);
  });

  it('has two cells to be corrected: one by its suggestion, one by hand', async () => {
    await tab('problems');
    await problems().nth(1).waitFor({ timeout: patience });
    expect(await problems().count()).toBe(2);
    await problems().first().focus();
    await page.keyboard.press('a');
    await problems().nth(1).waitFor({ state: 'detached', timeout: patience });
    await problems().first().focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name=repair]').fill('2027');
    await page.keyboard.press('Enter');
    await allRead();
  });

  it('then agrees to the last 分: rows and money read are rows and money loaded', async () => {
    expect(await page.locator('main .sentence').innerText()).toMatch(/0处.*未能读出.*行数与金额收支相抵/s);
    await tab('reconciliation');
    const sums = page.getByRole('region', { name: /逐表核对/ });
    await page.getByText('3个等式中3个成立').waitFor({ timeout: patience });
    const text = (await sums.innerText()).replaceAll(/\s/g, ' ');
    expect(text).toContain('3行 = 读入3行 + 未读入0行');
    expect(text).toContain('16,145,000.00 元 = 16,145,000.00 元 + 0.00 元');
    expect(text).toContain('6,000,000.00 元 = 6,000,000.00 元 + 0.00 元');
  });

  it('gives a correction back, and takes it again from a workbook that was filled in', async () => {
    await tab('problems');
    await page.getByRole('button', { name: '撤销' }).click();
    await problems().first().waitFor({ timeout: patience });
    const book = await saved(() => page.getByRole('button', { name: /^导出为工作簿/ }).click());
    const [sheet = ''] = book.SheetNames;
    const [headings = [], ...lines] = rowsOf(book, sheet);
    const [line = []] = lines;
    expect(lines).toHaveLength(1);
    expect(line).toContain('明年');
    line[headings.indexOf('改为')] = '2027';
    await take('更正.xlsx', workbook([headings, line], sheet));
    await reviewed();
    expect(await review().getByRole('button', { name: /替换/ }).count()).toBe(0);
    await load(/^并入/);
    await allRead();
  });

  it('is read so again next year, and what changed in its headings is said', async () => {
    await take('项目库2027.xlsx', workbook(nextYear));
    const text = await (await reviewed()).innerText();
    expect(text).toContain('照记住的“项目库 申报”读取');
    expect(text).toMatch(/新增的表头：口径乙/);
    expect(text).toMatch(/已没有的表头：项目类型/);
    expect(
      await review()
        .getByRole('combobox', { name: /口径甲/ })
        .inputValue()
    ).toBe('total_investment');
    await review().getByRole('button', { name: '放弃' }).click();
  });
});

/** As somebody would who reads the notes: each blank cell by what the notes say of its column. */
function filledIn(book: WorkBook): Buffer {
  const notes = rowsOf(book, '填写说明');
  const start = notes.findIndex(([first]) => first === '表');
  const asked = new Map(
    notes
      .slice(start + 1)
      .map(([table, heading, how = '', choices = '']) => [`${table} ${heading}`, said(how, choices)])
  );
  for (const name of book.SheetNames.filter((one) => one !== '填写说明')) {
    const [headings = [], ...lines] = rowsOf(book, name);
    const filled = lines.map((line) =>
      headings.map((heading, at) => line[at] || (asked.get(`${name} ${heading}`) ?? ''))
    );
    book.Sheets[name] = utils.aoa_to_sheet([headings, ...filled]);
  }
  return bytesOf(book);
}

function said(how: string, choices: string): string {
  if (choices !== '') return choices.split('；')[0] ?? '';
  if (how.includes('是')) return '是';
  if (how.startsWith('日期')) return '2026-03-01';
  if (how.startsWith('月份')) return '2026-03';
  return /整数|数字|金额|比例/.test(how) ? '1' : '';
}

describe('materials that one organisation supplies', () => {
  const materials = () => page.getByRole('region', { name: '待补充的材料' }).first();
  /** Cells; 0: nothing is asked of it. Read at one stroke: the row may go. */
  async function askedOf(name: string): Promise<number> {
    const texts = await materials().locator('tbody tr', { hasText: name }).locator('td:nth-child(2)').allInnerTexts();
    return Number(texts[0] ?? 0);
  }

  const open = async () => {
    await page.locator('header nav a').nth(1).click();
    await page.waitForURL(/\/library\//, { timeout: patience });
    await ready(page);
  };

  /** “逐条对照11条：…，11条无法判断”. */
  async function unknowns(project: string): Promise<number> {
    await open();
    await page.locator('main tr', { hasText: project }).getByRole('link').click();
    await page.waitForURL(/\/project\//, { timeout: patience });
    await ready(page);
    await page.locator('main .sentence', { hasText: '逐条对照' }).waitFor({ timeout: patience });
    const [, count] = /(\d+)\s*条\s*无法判断/.exec(await page.locator('main .sentence').innerText()) ?? [];
    return Number(count ?? 0);
  }

  async function library(): Promise<void> {
    await open();
    await tab('problems');
    await materials().locator('tbody tr').first().waitFor({ timeout: patience });
  }

  it('are one workbook with its own blanks only; filled in and dropped, unknowns become verdicts', async () => {
    const before = await unknowns('GB-2');
    const others = await unknowns('GB-1');
    expect(before).toBeGreaterThan(3);
    await library();
    const [own, theirs] = [await askedOf('云栖市档案馆'), await askedOf('云栖市城市管理局')];
    const book = await saved(() => page.getByRole('button', { name: '下载 云栖市档案馆' }).click());
    expect(JSON.stringify(rowsOf(book, '项目'))).toContain('GB-2');
    expect(JSON.stringify(rowsOf(book, '项目'))).not.toContain('GB-1');
    await take('补充材料 云栖市档案馆.xlsx', filledIn(book));
    await reviewed();
    await load(/^并入/);
    await allRead();
    await expect.poll(() => askedOf('云栖市档案馆'), { timeout: patience }).toBeLessThan(own / 2);
    expect(await askedOf('云栖市城市管理局')).toBe(theirs);
    expect(await unknowns('GB-2')).toBeLessThan(before / 2);
    expect(await unknowns('GB-1')).toBe(others);
  });

  it('come as one archive for all, and the list is read on a telephone too', async () => {
    await library();
    const units = await materials().locator('tbody tr td:first-child').allInnerTexts();
    expect(units.length).toBeGreaterThan(0);
    const archive = unzipSync(await savedBytes(() => page.getByRole('button', { name: /打包下载/ }).click()));
    expect(Object.keys(archive).sort()).toEqual(units.map((name) => `补充材料 ${name}.xlsx`).sort());
    await page.setViewportSize({ width: 390, height: 844 });
    await materials()
      .getByRole('button', { name: `下载 ${units[0]}` })
      .waitFor({ timeout: patience });
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('without leaving the origin', () => {
    expect(visit.offences).toEqual([]);
  });
});
