import { createRawSnippet, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Figure from '../../src/lib/charts/Figure.svelte';
import { omScatter } from '../../src/lib/charts/omScatter.ts';
import { ceiling, zh } from '../charts/gallery.ts';
import { omRows } from '../charts/rows.ts';
import { catchSaved, flaws, Stage } from './stage.ts';

type Props = Record<string, unknown>;
const stage = new Stage();
const caption = { unit: '万元', source: 'sample.xlsx', asOf: '2026-11-01', coverage: '28/30 个系统' };
const draw = omScatter({ rows: omRows(30), ceiling }, zh);
const show = (props: Props = {}) =>
  stage.show(Figure as unknown as Component<Props>, { draw, says: zh, caption, title: '建设成本与年运维费', ...props });
const isDrawn = () => vi.waitFor(() => expect(stage.all('svg path').length).toBeGreaterThan(0), 5000);

afterEach(async () => {
  vi.restoreAllMocks();
  await stage.clear();
});

describe('a figure', () => {
  it('says title, unit, date, source and coverage', async () => {
    show();
    await isDrawn();
    const said = stage.host.textContent ?? '';
    for (const one of ['建设成本与年运维费', '单位：万元', '截至 2026-11-01', '来源：sample.xlsx', '28/30 个系统']) {
      expect(said).toContain(one);
    }
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('leaves the page as SVG, PNG and CSV', async () => {
    const saved = catchSaved();
    show({ csv: () => 'a,b\r\n' });
    await isDrawn();
    for (const kind of ['SVG', 'PNG', 'CSV']) {
      const before = saved.length;
      stage.click(stage.button(`下载 ${kind}`));
      await vi.waitFor(() => expect(saved.length).toBe(before + 1), 10_000);
    }
    expect(saved.map(({ name }) => name)).toEqual(['svg', 'png', 'csv'].map((end) => `建设成本与年运维费.${end}`));
    expect(await saved[0]?.blob.text()).toContain('28/30 个系统');
    expect([...new Uint8Array((await saved[1]?.blob.arrayBuffer()) ?? new ArrayBuffer())].slice(1, 4)).toEqual([
      80, 78, 71
    ]);
    expect([...new Uint8Array((await saved[2]?.blob.arrayBuffer()) ?? new ArrayBuffer())].slice(0, 4)).toEqual([
      0xef, 0xbb, 0xbf, 97
    ]);
  });

  it('offers no CSV and no table where none is given', async () => {
    show();
    await isDrawn();
    expect(stage.all('button').map((button) => button.textContent)).toEqual(['SVG', 'PNG']);
  });

  it('is a table when asked, and a picture again', async () => {
    show({ table: createRawSnippet(() => ({ render: () => '<table><tbody><tr><td>1</td></tr></tbody></table>' })) });
    await isDrawn();
    stage.click(stage.button('看表格'));
    expect([stage.all('td').length, stage.all('[role=img]').length]).toEqual([1, 0]);
    stage.click(stage.button('看图'));
    await isDrawn();
  });

  it('says so when a file cannot be made', async () => {
    show({
      csv: () => {
        throw new Error('no rows');
      }
    });
    await isDrawn();
    stage.click(stage.button('下载 CSV'));
    await vi.waitFor(() => expect(stage.host.textContent).toContain('无法生成 CSV'));
  });
});
