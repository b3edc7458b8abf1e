import letters from '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-100-wght-normal.woff2?url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { init } from '../../src/lib/charts/echarts.ts';
import { liven, type Live } from '../../src/lib/charts/live.ts';
import { omScatter } from '../../src/lib/charts/omScatter.ts';
import { ceiling, stage, zh } from './gallery.ts';
import { omRows } from './rows.ts';

let live: Live | undefined;
const host = document.createElement('main');

afterEach(() => {
  live?.dispose();
  host.remove();
});

/** Painted whole before this returns: nothing moves, and there are too few marks to be painted piece by piece. */
function canvas(): HTMLCanvasElement {
  document.body.append(host);
  live = liven(host, init, { select: () => {}, hover: () => {}, say: () => {} });
  const picture = omScatter({ rows: omRows(2900), ceiling }, zh)(stage);
  live.show(picture, { width: stage.width, moves: false, printed: false });
  const found = host.querySelector('canvas');
  if (!found) throw new Error('Picture: found no canvas; expected one for so many marks.');
  return found;
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** As a letter is that had no font yet. */
async function emptied(one: HTMLCanvasElement): Promise<string> {
  one.getContext('2d')?.clearRect(0, 0, one.width, one.height);
  const empty = one.toDataURL();
  await frame();
  await frame();
  expect(one.toDataURL()).toBe(empty);
  return empty;
}

async function partOfTheFont(): Promise<void> {
  const font = new FontFace('A part', `url(${letters})`);
  const come = new Promise((done) => document.fonts.addEventListener('loadingdone', done, { once: true }));
  document.fonts.add(font);
  await font.load();
  await come;
  document.fonts.delete(font);
}

describe('a canvas', () => {
  it('is painted again when a part of the font has come', async () => {
    const one = canvas();
    const painted = one.toDataURL();
    expect(await emptied(one)).not.toBe(painted);
    await partOfTheFont();
    await vi.waitFor(() => expect(one.toDataURL()).toBe(painted));
  });

  it('is left alone once it is gone', async () => {
    const one = canvas();
    live?.dispose();
    const empty = await emptied(one);
    await partOfTheFont();
    await frame();
    await frame();
    expect(one.toDataURL()).toBe(empty);
  });
});
