import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../../src/sample/gb18030.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { arrive, sentence } from './steps.ts';

let site: Site;
let visit: Visit;
let page: Page;

/** Served under a sub-path: nothing may assume the root. */
beforeAll(async () => {
  site = await openSite('/city/desk/');
  visit = await site.visit({ viewport: { width: 1440, height: 900 } });
  page = visit.page;
});
afterAll(() => site.close());

const export2027 = [
  '项目编号,项目名称,项目单位,项目类型,计划年度,总投资(万元),本年度申请资金(万元)',
  'GB-1,智慧灯杆管理平台,云栖市城市管理局,新建,2027,"1,234.50",400',
  'GB-2,档案数字化服务,云栖市档案馆,购买服务,2027,80,暂缓'
].join('\r\n');

/** As a hand does: over the page, then let go. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
      return data;
    },
    { name, bytes: [...bytes] }
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', event, { dataTransfer: transfer });
  }
}

describe('from a library export to the first decision', () => {
  it('opens with the sample: a sentence, a waterfall, bundled Chinese type', async () => {
    await page.goto(site.address);
    expect(await sentence(page)).toMatch(/^2027年申报\d+个/);
    const waterfall = page.getByRole('img').first();
    expect(await waterfall.getAttribute('aria-label')).toMatch(/申报 \d+ 项/);
    await waterfall.locator('svg').waitFor();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family);
    });
    expect(faces.join(' ')).toContain('Noto Sans SC');
  });

  it('leads to the plan, and the first refused project to its clause, the cell it came from and the cure', async () => {
    await page.getByRole('navigation').getByRole('link', { name: '年度计划' }).click();
    await arrive(page, /\/city\/desk\/plan\//);
    await page.getByRole('link', { name: /^被否决/ }).click();
    await page.waitForURL(/standing=refused/);
    await page.locator('main tr[data-index] td').first().click();
    const panel = page.locator('aside');
    await panel
      .getByText(/第[一二三四五六七八九十]+条/)
      .first()
      .waitFor();
    await panel
      .getByText(/project\.csv/)
      .first()
      .waitFor();
    const said = await panel.innerText();
    expect(said).toContain('不符');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('changes verdicts with the regulation, and says that one has lapsed', async () => {
    const before = await sentence(page);
    await page.locator('select[name=policy]').selectOption('changji');
    await page.getByText('已失效').first().waitFor();
    await page.waitForFunction((old) => document.querySelector('.sentence')?.textContent !== old, before);
    expect(new URL(page.url()).searchParams.get('policy')).toBe('changji');
    await page.locator('select[name=policy]').selectOption('tongliao');
    await page.waitForFunction((old) => document.querySelector('.sentence')?.textContent === old, before);
  });

  it('reads a dropped GB18030 export, shows what it understood, loads it and finds it after a reload', async () => {
    await page.getByRole('navigation').getByRole('link', { name: '项目库' }).click();
    await arrive(page, /\/library\//);
    await drop(page, '申报表.csv', gb18030(export2027));
    const load = page.getByRole('button', { name: /^读入/ });
    await load.waitFor();
    await page.getByRole('button', { name: /申报表\.csv/ }).click();
    await page.locator('select[name=encoding]').waitFor();
    expect(await page.locator('select[name=encoding] option').first().innerText()).toMatch(/gb18030/i);
    await load.click();
    await page.waitForFunction(() => !document.querySelector('main .sentence')?.textContent?.includes('示例库'));
    await page.getByText('智慧灯杆管理平台').first().waitFor();
    expect(await sentence(page)).toMatch(/1个文件读入2行/);
    await page.reload();
    await page.getByText('智慧灯杆管理平台').first().waitFor();
    expect(await sentence(page)).not.toContain('示例库');
    await page.getByRole('navigation').getByRole('link', { name: '年度计划' }).click();
    await arrive(page, /\/plan\//);
    expect(await sentence(page)).toContain('2027');
    expect(await page.locator('main').innerText()).toContain('智慧灯杆管理平台');
  });

  it('never left the origin, broke no policy, threw nothing', () => {
    expect(visit.offences).toEqual([]);
  });
});
