import { createRawSnippet, flushSync, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Chip from '../../src/lib/ui/Chip.svelte';
import Drawer from '../../src/lib/ui/Drawer.svelte';
import Palette from '../../src/lib/ui/Palette.svelte';
import Problem from '../../src/lib/ui/Problem.svelte';
import Progress from '../../src/lib/ui/Progress.svelte';
import Sentence from '../../src/lib/ui/Sentence.svelte';
import Undo from '../../src/lib/ui/Undo.svelte';
import { flaws, press, Stage } from './stage.ts';

type Props = Record<string, unknown>;
const stage = new Stage();
const show = (component: unknown, props: Props) => stage.show(component as Component<Props>, props);
const text = (html: string) => createRawSnippet(() => ({ render: () => html }));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

afterEach(() => stage.clear());

describe('a side panel', () => {
  it('takes the focus, closes by Escape and by its cross, and is no dialog', async () => {
    const onclose = vi.fn();
    show(Drawer, { open: true, title: '智慧运维平台', onclose, children: text('<p>全部</p>') });
    const panel = stage.one('aside');
    expect(document.activeElement).toBe(panel);
    expect(panel.getAttribute('role')).toBeNull();
    press(panel, 'Escape');
    stage.click(stage.button('关闭'));
    expect(onclose).toHaveBeenCalledTimes(2);
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('gives the focus back to where it was', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    show(Drawer, { open: true, title: 'P7', onclose: vi.fn(), children: text('<p>x</p>') });
    expect(document.activeElement).not.toBe(before);
    await stage.clear();
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('leaves Escape to what used it first', () => {
    const onclose = vi.fn();
    show(Drawer, { open: true, title: 'P7', onclose, children: text('<input aria-label="x">') });
    stage.one('input').addEventListener('keydown', (event) => event.preventDefault());
    press(stage.one('input'), 'Escape');
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe('the command palette', () => {
  const commands = (run: (id: string) => void) =>
    ['运维', '年度计划', '使用'].map((label) => ({ id: label, label: `前往 ${label}`, run: () => run(label) }));

  it('finds while typing and runs by Enter', async () => {
    const [run, onclose] = [vi.fn(), vi.fn()];
    show(Palette, { open: true, commands: commands(run), onclose });
    const input = stage.one<HTMLInputElement>('input');
    expect(document.activeElement).toBe(input);
    expect(stage.all('[role=option]').length).toBe(3);
    expect(await flaws(stage.host)).toEqual([]);
    input.value = '年度';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    press(input, 'Enter');
    expect(run.mock.calls).toEqual([['年度计划']]);
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('goes round by arrows and tells which one it stands on', () => {
    const run = vi.fn();
    show(Palette, { open: true, commands: commands(run), onclose: vi.fn() });
    const input = stage.one<HTMLInputElement>('input');
    press(input, 'ArrowUp');
    const at = input.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(at)?.textContent).toContain('使用');
    press(input, 'ArrowDown');
    press(input, 'Enter');
    expect(run.mock.calls).toEqual([['运维']]);
  });

  it('says when nothing is found, and then Enter does nothing', () => {
    const run = vi.fn();
    show(Palette, { open: true, commands: commands(run), onclose: vi.fn() });
    const input = stage.one<HTMLInputElement>('input');
    input.value = 'zzz';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    press(input, 'Enter');
    expect(run).not.toHaveBeenCalled();
    expect(stage.one('[role=status]').textContent).toContain('没有找到');
  });

  it('lists no more than can be read, and says how many there are', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `${i}`, label: `项目 ${i}`, run: vi.fn() }));
    show(Palette, { open: true, commands: many, onclose: vi.fn() });
    expect(stage.all('[role=option]').length).toBe(50);
    expect(stage.one('[role=status]').textContent).toBe('共 300 项，列出前 50 项');
  });

  it('does not run a command while characters are being composed', () => {
    const run = vi.fn();
    show(Palette, { open: true, commands: commands(run), onclose: vi.fn() });
    stage.one('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(run).not.toHaveBeenCalled();
  });

  it('is told closed by the browser’s own Escape', async () => {
    const onclose = vi.fn();
    show(Palette, { open: true, commands: [], onclose });
    stage.one<HTMLDialogElement>('dialog').close();
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(1));
  });
});

describe('small parts', () => {
  it('a chip says what its cross does', async () => {
    const onremove = vi.fn();
    show(Chip, { label: '类型：新建', remove: '取消筛选：类型', onremove });
    stage.click(stage.button('取消筛选：类型'));
    expect(onremove).toHaveBeenCalledTimes(1);
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('a problem says where, what was found, what was expected, what to do', async () => {
    show(Problem, { where: 'a.xlsx 第 3 行', found: '<b>12</b>', expected: '金额', remedy: '改正' });
    expect(stage.one('[role=alert]').textContent?.replace(/\s+/g, ' ')).toContain(
      '读到 <b>12</b> 应为 金额 怎么办 改正'
    );
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('a sentence makes a figure a link only where there is somewhere to go', async () => {
    show(Sentence, {
      title: '运维',
      question: '多少？',
      parts: ['共', { text: '3个', href: '/om/' }, '，', { text: '5万元' }]
    });
    expect(stage.one('.sentence').textContent).toBe('共3个，5万元');
    expect([stage.one('.sentence a').textContent, stage.one('strong').textContent]).toEqual(['3个', '5万元']);
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('a wait is silent when short, shown when longer, stoppable when long', async () => {
    const onstop = vi.fn();
    show(Progress, { label: '正在读取', done: 3, total: 10, onstop, showAfter: 40, stopAfter: 120 });
    expect(stage.all('progress')).toEqual([]);
    await vi.waitFor(() => expect(stage.host.textContent).toContain('3 / 10'));
    await vi.waitFor(() => stage.click(stage.button('停止')));
    expect(onstop).toHaveBeenCalledTimes(1);
    expect(await flaws(stage.host)).toEqual([]);
  });

  it('undo is offered for a while, and stays while it is held', async () => {
    const [onundo, onclose] = [vi.fn(), vi.fn()];
    show(Undo, { message: '已取消', onundo, onclose, lives: 60 });
    stage.button('撤销').focus();
    flushSync();
    await pause(120);
    expect(onclose).not.toHaveBeenCalled();
    stage.click(stage.button('撤销'));
    expect([onundo.mock.calls.length, onclose.mock.calls.length]).toEqual([1, 1]);
    stage.button('撤销').blur();
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(2));
    expect(await flaws(stage.host)).toEqual([]);
  });
});
