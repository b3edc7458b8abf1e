import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Chart from '../../src/lib/charts/Chart.svelte';
import { omScatter } from '../../src/lib/charts/omScatter.ts';
import { palettes } from '../../src/lib/charts/palette.ts';
import { ceiling, zh } from './gallery.ts';
import { omRows, wan } from './rows.ts';

type Props = Parameters<typeof Chart>[1];

const evil = '<img src=x onerror="window.hacked = 1"><script>1</script>';
const one = [{ system_id: 'S1', name: evil, building_cost: 100 * wan, om_amount: 20 * wan, is_free_year: false }];
const caption = { title: '运维费', unit: '万元', source: 'sample.xlsx', asOf: '2026-11-01' };
const scatter = (rows = omRows(30)) => omScatter({ rows, ceiling }, zh);

let host: HTMLElement;
let component: ReturnType<typeof mount> | undefined;

async function show(props: Partial<Props>) {
  host = document.createElement('main');
  host.style.width = '720px';
  document.body.append(host);
  component = mount(Chart, { target: host, props: { draw: scatter(), says: zh, ...props } });
  await vi.waitFor(() => expect(host.querySelector('svg path, canvas')).not.toBeNull(), 5000);
  return component as ReturnType<typeof mount> & {
    toSvg(c: typeof caption): Promise<string>;
    toPng(c: typeof caption): Promise<Blob>;
  };
}

const chart = () => host.querySelector<HTMLElement>('[role="img"]') ?? host;
const press = (key: string) =>
  chart().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

afterEach(async () => {
  if (component) await unmount(component);
  component = undefined;
  host.remove();
  delete document.documentElement.dataset['theme'];
});

describe('a picture on the page', () => {
  it('is drawn in SVG, named by its own sentence and reachable by key', async () => {
    await show({});
    expect(chart().getAttribute('aria-label')).toBe(
      scatter()({ width: 720, palette: palettes.light, insets: { top: 0, bottom: 0 }, decals: false }).description
    );
    expect(chart().tabIndex).toBe(0);
    expect(chart().getBoundingClientRect().height).toBeGreaterThan(200);
    expect(host.textContent).toContain('上限 10%（第二十九条）');
  });

  it('is drawn on a canvas when there are thousands of marks', async () => {
    await show({ draw: scatter(omRows(3000)) });
    const canvas = host.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    expect(pixels.some((value) => value > 0)).toBe(true);
  });

  it('tells the row under an arrow key, with names as text', async () => {
    const onhover = vi.fn();
    await show({ draw: scatter(one), onhover });
    press('ArrowRight');
    await vi.waitFor(() => expect(host.querySelector('.chart-tip-title')?.textContent).toBe(evil));
    expect(host.querySelector('img, script')).toBeNull();
    expect('hacked' in window).toBe(false);
    expect(onhover).toHaveBeenLastCalledWith('S1');
    expect(host.querySelector('.spoken')?.textContent).toContain('20.0%');
  });

  it('chooses with Enter and clears with Escape', async () => {
    const onselect = vi.fn();
    await show({ draw: scatter(one), onselect });
    press('ArrowRight');
    press('Enter');
    press('Escape');
    expect(onselect.mock.calls).toEqual([['S1'], [null]]);
    expect(press('Tab')).toBe(true);
  });

  it('chooses the mark under a click, and nothing beside it', async () => {
    const onselect = vi.fn();
    await show({ draw: scatter(one), onselect });
    const { x, y, width, height } = await grown(palettes.light.attention);
    await click(x + width / 2, y + height / 2);
    await click(x + 120, y - 100);
    expect(onselect.mock.calls).toEqual([['S1'], [null]]);
  });

  it('follows the theme of the page', async () => {
    await show({});
    expect(host.innerHTML).toContain(palettes.light.accent);
    document.documentElement.dataset['theme'] = 'dark';
    await vi.waitFor(() => expect(host.innerHTML).toContain(palettes.dark.accent));
    expect(host.innerHTML).not.toContain(palettes.light.accent);
  });

  it('prints in black with patterns', async () => {
    await show({});
    dispatchEvent(new Event('beforeprint'));
    flushSync();
    expect(host.innerHTML).toContain('fill="#000000"');
    dispatchEvent(new Event('afterprint'));
    flushSync();
    expect(host.innerHTML).not.toContain('fill="#000000"');
  });

  it('follows the width of its place', async () => {
    await show({});
    host.style.width = '400px';
    await vi.waitFor(() => expect(host.querySelector('svg')?.getAttribute('width')).toBe('400'));
  });

  it('leaves the page as an SVG and a PNG with its caption inside', async () => {
    const shown = await show({});
    const svg = await shown.toSvg(caption);
    expect(svg).toMatch(/^<svg role="img"/);
    expect(svg).toContain('来源：sample.xlsx');
    const png = new Uint8Array(await (await shown.toPng(caption)).arrayBuffer());
    expect([...png.slice(1, 4)]).toEqual([80, 78, 71]);
    expect(png.length).toBeGreaterThan(5000);
  });

  it('leaves nothing behind', async () => {
    const before = document.body.innerHTML;
    const shown = await show({});
    await unmount(shown);
    component = undefined;
    expect(host.innerHTML.replace(/<!--.*?-->/g, '')).toBe('');
    host.remove();
    expect(document.body.innerHTML).toBe(before);
    document.documentElement.dataset['theme'] = 'dark';
    await new Promise((done) => setTimeout(done, 50));
    expect(document.querySelector('svg, canvas')).toBeNull();
  });
});

async function click(x: number, y: number) {
  const target = document.elementFromPoint(x, y) ?? host;
  const at = { clientX: x, clientY: y, bubbles: true, view: window };
  for (const name of ['mousemove', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(name, at));
}

/** The dot of a colour below the legend, when it has grown to its size. */
async function grown(colour: string): Promise<DOMRect> {
  const legendEnds = chart().getBoundingClientRect().y + 40;
  const dots = () =>
    [...host.querySelectorAll(`svg path[fill="${colour}"]`)].map((path) => path.getBoundingClientRect());
  await vi.waitFor(() => expect(dots().some((dot) => dot.y > legendEnds && dot.width >= 9)).toBe(true));
  return dots().find((dot) => dot.y > legendEnds) ?? new DOMRect();
}
