import { flushSync, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reject, Repair } from '../../../src/lib/intake/types.ts';
import ProblemList from '../../../src/routes/library/ProblemList.svelte';
import { listed } from '../../../src/routes/library/problems.ts';
import { words } from '../../../src/routes/library/words.ts';
import { flaws, Stage } from '../../ui/stage.ts';

type Props = Record<string, unknown>;
const stage = new Stage();

const reject = (row: number, value: string, suggestion?: string): Reject => ({
  ...{ file: 'a.csv', sheet: '', row, letter: 'F', heading: '总投资', table: 'project', column: 'total_investment' },
  ...{ value, reason: 'not_a_number', expected: '', lost: 'cell' },
  ...(suggestion !== undefined && { suggestion })
});

const all = [reject(2, '约1,950', '1950'), reject(3, '约88', '88'), reject(4, '另议'), reject(5, '另议')];

function show(patch: Props = {}) {
  const onrepair = vi.fn<(repairs: readonly Repair[]) => void>();
  const onundo = vi.fn();
  const pending = new Map<string, string>();
  const props = { words: words.zh, language: 'zh', rows: listed(all), all, pending, onrepair, onundo, ...patch };
  stage.show(ProblemList as unknown as Component<Props>, props);
  return { onrepair, onundo };
}

const rows = () => stage.all('[role=row]');
const here = () => rows().findIndex((row) => row.tabIndex === 0);
const settled = () => new Promise((done) => setTimeout(done, 20));

async function press(key: string, more: KeyboardEventInit = {}) {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  flushSync();
  await settled();
}

afterEach(() => stage.clear());

describe('problems by the keyboard', () => {
  it('one line is in the order of tabs, arrows go to the next', async () => {
    show();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows()[2]);
    await press('Home');
    expect(here()).toBe(0);
    await press('ArrowUp');
    expect(here()).toBe(0);
  });

  it('a takes the suggestion and goes on, Shift+A for all written alike', async () => {
    const { onrepair } = show();
    rows()[0]?.focus();
    await press('a');
    expect(onrepair.mock.calls.at(-1)?.[0]).toEqual([{ file: 'a.csv', sheet: '', row: 2, letter: 'F', value: '1950' }]);
    expect(here()).toBe(1);
    await press('A', { shiftKey: true });
    expect(onrepair.mock.calls.at(-1)?.[0].map(({ value }) => value)).toEqual(['1950', '88']);
    await press('ArrowDown');
    await press('a');
    expect(onrepair).toHaveBeenCalledTimes(2);
  });

  it('Enter edits in place, Enter again changes it, Shift+Enter all that say the same', async () => {
    const { onrepair } = show();
    rows()[2]?.focus();
    await press('Enter');
    const input = stage.one<HTMLInputElement>('input[name=repair]');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('另议');
    input.value = '120';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    await settled();
    expect(input.value).toBe('120');
    await press('Enter', { shiftKey: true });
    expect(onrepair.mock.calls.at(-1)?.[0].map(({ row, value }) => `${row} ${value}`)).toEqual(['4 120', '5 120']);
    expect(stage.all('input')).toEqual([]);
    expect(document.activeElement).toBe(rows()[3]);
  });

  it('Escape leaves the cell as it is, and so does Enter on what was there', async () => {
    const { onrepair } = show();
    rows()[2]?.focus();
    await press('Enter');
    await press('Escape');
    expect(document.activeElement).toBe(rows()[2]);
    await press('Enter');
    await press('Enter');
    expect(stage.all('input')).toEqual([]);
    expect(onrepair).not.toHaveBeenCalled();
  });

  it('Ctrl+Z takes the last change back', async () => {
    const { onundo } = show();
    rows()[0]?.focus();
    await press('z', { ctrlKey: true });
    expect(onundo).toHaveBeenCalledOnce();
  });
});

describe('problems by the mouse', () => {
  it('have a button for each key', () => {
    const { onrepair } = show();
    stage.click(stage.button('改为“88”'));
    expect(onrepair.mock.calls.at(-1)?.[0].map(({ row }) => row)).toEqual([3]);
    stage.click(stage.button('同类2处全部采用建议'));
    expect(onrepair.mock.calls.at(-1)?.[0]).toHaveLength(2);
    stage.click(stage.button('修改'));
    expect(stage.all('input')).toHaveLength(1);
  });

  it('say what waits to be read again, and what cannot be changed here', () => {
    const nowhere = { ...reject(6, ''), letter: null };
    const pending = new Map([[['a.csv', '', 2, 'F'].join('\t'), '1950']]);
    show({ rows: listed([...all, nowhere]), pending });
    expect(rows()[0]?.textContent).toContain('已改为“1950”，正在重读');
    expect(rows()[0]?.querySelector('button')).toBeNull();
    expect(rows()[4]?.querySelector('button')).toBeNull();
  });

  it('show a long list by the hundred', () => {
    const long = Array.from({ length: 250 }, (_, at) => reject(at + 2, `另议${at}`));
    show({ rows: listed(long), all: long });
    expect(rows()).toHaveLength(100);
    stage.click(stage.button('再显示一些'));
    expect(rows()).toHaveLength(200);
  });

  it('are read aloud in order', async () => {
    show();
    expect(await flaws(stage.host)).toEqual([]);
  });
});
