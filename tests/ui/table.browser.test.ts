import { flushSync, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import Table from '../../src/lib/ui/Table.svelte';
import type { Column } from '../../src/lib/ui/table/column.ts';
import { catchSaved, flaws, press, Stage } from './stage.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly money: number | null;
}

const rows: readonly Row[] = [
  { id: 'a', name: '云栖', money: 3 },
  { id: 'b', name: '=安徽, "乙"', money: 12.5 },
  { id: 'c', name: '重庆', money: null }
];
const many = Array.from({ length: 10_000 }, (_, i): Row => ({ id: `r${i}`, name: `项目${i}`, money: i }));

const columns: readonly Column<Row>[] = [
  { key: 'name', label: '名称', value: (row) => row.name, small: 'primary' },
  {
    key: 'money',
    label: '金额',
    unit: '万元',
    value: (row) => row.money,
    text: (row) => (row.money === null ? '—' : row.money.toFixed(2)),
    total: (shown) => shown.reduce((sum, row) => sum + (row.money ?? 0), 0),
    small: 'secondary'
  },
  { key: 'id', label: '编号', value: (row) => row.id, hidden: true }
];

type Props = Record<string, unknown>;
const stage = new Stage();
const show = (props: Props = {}, width?: number) =>
  stage.show(
    Table as unknown as Component<Props>,
    { caption: '项目表', rows, columns, key: (row: Row) => row.id, ...props },
    width
  );

const lines = () => stage.all('tr[data-index]');
const names = () => lines().map((line) => line.querySelector('td')?.textContent?.trim());
const grid = () => stage.one('table');
const isListed = () => vi.waitFor(() => expect(lines().length).toBeGreaterThan(0));
const header = (label: string) => stage.button(label);

afterEach(async () => {
  vi.restoreAllMocks();
  await stage.clear();
});

/** Its words, whether or not a control is drawn round them. */
function hasDrawnText(one: Element): boolean {
  const words = document.createRange();
  words.selectNodeContents(one);
  return words.getClientRects().length > 0;
}

describe('a table', () => {
  it('shows rows, units in headings, and totals', async () => {
    show();
    await isListed();
    expect(names()).toEqual(['云栖', '=安徽, "乙"', '重庆']);
    expect(stage.one('thead').textContent).toMatch(/金额\s*（万元）/);
    expect(stage.one('thead').textContent).not.toContain('编号');
    expect(stage.one('tfoot').textContent).toMatch(/合计\s*15\.5/);
    expect(grid().getAttribute('aria-rowcount')).toBe('4');
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('sorts by a heading: up, down, as given', async () => {
    show();
    await isListed();
    const orders = [1, 2, 3].map(() => {
      stage.click(header('金额'));
      return [stage.all('th')[1]?.getAttribute('aria-sort'), names().join(' ')];
    });
    expect(orders).toEqual([
      ['ascending', '云栖 =安徽, "乙" 重庆'],
      ['descending', '=安徽, "乙" 云栖 重庆'],
      ['none', '云栖 =安徽, "乙" 重庆']
    ]);
  });

  it('draws of ten thousand rows only those in sight, and all on paper', async () => {
    show({ rows: many, maxHeight: '400px' });
    await isListed();
    expect(lines().length).toBeLessThan(60);
    const box = stage.one('.box');
    expect(box.scrollHeight).toBeGreaterThan(10_000 * 32);
    box.scrollTop = 160_000;
    await vi.waitFor(() => expect(names()).toContain('项目5000'));
    expect(lines().length).toBeLessThan(60);
    dispatchEvent(new Event('beforeprint'));
    expect(lines().length).toBe(10_000);
    dispatchEvent(new Event('afterprint'));
    expect(lines().length).toBeLessThan(60);
  });

  it('prints its headings but not its buttons', async () => {
    show();
    await isListed();
    const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
    await media('print');
    const drawn = [header('金额'), stage.button('导出 CSV')].map(hasDrawnText);
    const face = getComputedStyle(document.documentElement).fontFamily;
    await media('');
    expect(drawn).toEqual([true, false]);
    expect(face).toContain('FangSong');
  });

  it('keeps its columns still while rows come and go', async () => {
    show({ rows: many, maxHeight: '400px' });
    await isListed();
    const before = stage.all('th').map((th) => th.offsetWidth);
    stage.one('.box').scrollTop = 300_000;
    await vi.waitFor(() => expect(names()).toContain('项目9380'));
    expect(stage.all('th').map((th) => th.offsetWidth)).toEqual(before);
  });

  it('is walked by keys, and Enter opens', async () => {
    const onselect = vi.fn();
    show({ rows: many, maxHeight: '400px', onselect });
    await isListed();
    press(grid(), 'ArrowDown');
    press(grid(), 'ArrowDown');
    press(grid(), 'Enter');
    press(grid(), 'End');
    await vi.waitFor(() => expect(names()).toContain('项目9999'));
    const active = grid().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain('项目9999');
    press(grid(), 'Enter');
    expect(onselect.mock.calls.map(([row]) => row.id)).toEqual(['r1', 'r9999']);
  });

  it('tells what is pointed at and what is chosen, and shows what a picture points at', async () => {
    const [onselect, onhover] = [vi.fn(), vi.fn()];
    show({ onselect, onhover, highlighted: 'c' });
    await isListed();
    expect(stage.one('.lit').textContent).toContain('重庆');
    lines()[0]?.dispatchEvent(new PointerEvent('pointerenter'));
    lines()[1]?.click();
    grid().dispatchEvent(new PointerEvent('pointerleave'));
    expect(onhover.mock.calls.map(([row]) => row?.id)).toEqual(['a', undefined]);
    expect(onselect.mock.calls[0]?.[0].id).toBe('b');
  });

  it('exports what is on screen: visible columns, order, real values', async () => {
    const saved = catchSaved();
    show();
    await isListed();
    stage.click(stage.button('选择列'));
    stage.all<HTMLInputElement>('input[type=checkbox]')[2]?.click();
    flushSync();
    stage.click(header('金额'));
    stage.click(header('金额'));
    stage.click(stage.button('导出 CSV'));
    stage.click(stage.button('导出 XLSX'));
    await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['项目表.csv', '项目表.xlsx']), 20_000);
    const [csv, xlsx] = saved;
    const bytes = new Uint8Array((await csv?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      '名称,金额（万元）,编号\r\n"\'=安徽, ""乙""",12.5,b\r\n云栖,3,a\r\n重庆,,c\r\n'
    );
    const { read, utils } = await import('@e965/xlsx');
    const book = read(await xlsx?.blob.arrayBuffer());
    expect(utils.sheet_to_json(book.Sheets['项目表'] ?? {}, { header: 1 })[1]).toEqual(['=安徽, "乙"', 12.5, 'b']);
  });

  it('is copied by the key when no text is selected', async () => {
    show();
    await isListed();
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    grid().dispatchEvent(event);
    flushSync();
    expect(event.clipboardData?.getData('text/plain').split('\n')[1]).toBe('云栖\t3');
    expect(stage.one('[role=status]').textContent).toBe('已复制 3 行');
  });

  it('hides and shows columns, never the last one; Escape closes the menu and gives the focus back', async () => {
    show();
    await isListed();
    stage.click(stage.button('选择列'));
    stage.all<HTMLInputElement>('input[type=checkbox]')[0]?.click();
    flushSync();
    expect(stage.all('th').map((th) => th.textContent?.includes('金额'))).toEqual([true]);
    expect(stage.all<HTMLInputElement>('input[type=checkbox]')[1]?.disabled).toBe(true);
    press(stage.one('.panel'), 'Escape');
    expect(stage.all('.panel')).toEqual([]);
    expect(document.activeElement).toBe(stage.button('选择列'));
  });

  it('draws the line after its row and lets a key move it', async () => {
    const onmove = vi.fn();
    show({ cut: { after: 'a', label: '预算 10 万元', onmove } });
    await isListed();
    const order = stage.all('tbody tr').map((tr) => tr.dataset['index'] ?? tr.textContent?.trim());
    expect(order).toEqual(['0', expect.stringContaining('预算 10 万元'), '1', '2']);
    const handle = stage.one('[role=slider]');
    expect(handle.getAttribute('aria-valuenow')).toBe('1');
    press(handle, 'ArrowDown');
    press(handle, 'Home');
    expect(onmove.mock.calls).toEqual([['b'], [null]]);
    expect(await flaws(stage.host)).toEqual([]);
    stage.click(header('名称'));
    expect(stage.all('[role=slider]')).toEqual([]);
  });

  it('is a list of two-line rows on a phone', async () => {
    show({}, 360);
    await vi.waitFor(() => expect(stage.all('thead')).toEqual([]));
    expect(lines()[1]?.textContent?.replace(/\s+/g, ' ')).toMatch(/=安徽, "乙".*金额 12.50 万元/);
    expect(lines()[1]?.offsetHeight).toBe(52);
    const chooser = stage.one<HTMLSelectElement>('select');
    chooser.value = '3';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(lines()[0]?.textContent).toContain('12.50');
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('says that nothing is there, in the language of the page', async () => {
    show({ rows: [] });
    expect(stage.host.textContent).toContain('没有符合条件的行。');
    document.documentElement.lang = 'en';
    await vi.waitFor(() => expect(stage.host.textContent).toContain('No rows match.'));
    expect(await flaws(stage.host)).toEqual([]);
  });
});
