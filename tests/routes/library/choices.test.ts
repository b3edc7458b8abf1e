import { describe, expect, it } from 'vitest';
import type { SheetChoice } from '../../../src/lib/intake/types.ts';
import { asksForALook, attentionOf, unopened } from '../../../src/routes/library/attention.ts';
import { choiceOf, withColumn, withPart, withTable } from '../../../src/routes/library/choices.ts';
import { csv, projects, read } from './read.ts';

const here = { file: '项目.csv', sheet: '' };
const elsewhere: SheetChoice = { file: 'b.csv', sheet: '', scale: 10_000 };

describe('what a person decides about a sheet', () => {
  it('adds to what was decided, and leaves other sheets alone', () => {
    const choices = withPart(withColumn([elsewhere], here, 4, 'requested'), here, 'scale', 1);
    expect(choices).toEqual([elsewhere, { ...here, columns: { 4: 'requested' }, scale: 1 }]);
  });

  it('forgets columns when another table is chosen: they belong to the first', () => {
    const choices = withTable(withColumn([], here, 4, 'requested'), here, 'system');
    expect(choices).toEqual([{ ...here, table: 'system' }]);
  });

  it('leaves a sheet out with null, which is not the same as no choice', () => {
    expect(choiceOf(withTable([], here, null), here)).toEqual({ ...here, table: null });
    expect(withTable(withTable([], here, null), here, undefined)).toEqual([]);
  });

  it('goes back to the guess, and a choice that says nothing is gone', () => {
    const chosen = withColumn(withColumn([], here, 4, 'requested'), here, 5, null);
    expect(choiceOf(chosen, here)?.columns).toEqual({ 4: 'requested', 5: null });
    const one = withColumn(chosen, here, 4, undefined);
    expect(choiceOf(one, here)?.columns).toEqual({ 5: null });
    expect(withColumn(one, here, 5, undefined)).toEqual([]);
    expect(withPart(withPart([], here, 'encoding', 'gb18030'), here, 'encoding', undefined)).toEqual([]);
  });

  it('tells the tables of one sheet apart by where they stand', () => {
    const upper = { ...here, range: 'A1:C9' };
    const choices = withPart(withPart([], here, 'scale', 1), upper, 'scale', 10_000);
    expect(choiceOf(choices, here)?.scale).toBe(1);
    expect(choiceOf(choices, upper)).toEqual({ ...upper, scale: 10_000 });
    expect(withPart(choices, upper, 'scale', undefined)).toEqual([{ ...here, scale: 1 }]);
  });

  it('reaches the reader: another column, another scale, a sheet left out', async () => {
    const money = (await read([projects], withPart([], here, 'scale', 1))).reconciliation[0]?.money[0];
    expect(money?.moneyIn).toBe(19_050);
    const moved = await read([projects], withColumn([], here, 4, 'requested'));
    expect(moved.reconciliation[0]?.money[0]?.column).toBe('requested');
    expect((await read([projects], withTable([], here, null))).reconciliation).toEqual([]);
  });
});

describe('what asks for a look before loading', () => {
  it('an unread cell does; a sheet that was read whole does not', async () => {
    const bad = await read();
    const [sheet] = bad.sheets;
    if (!sheet) throw new Error('expected a sheet');
    expect(asksForALook(attentionOf(sheet, bad.rejects, false))).toBe(true);
    expect(asksForALook(attentionOf(sheet, [], false))).toBe(false);
    const recalled = { name: '旧', added: [], gone: ['旧表头'] };
    expect(asksForALook(attentionOf({ ...sheet, recalled }, [], false))).toBe(true);
    expect(asksForALook(attentionOf({ ...sheet, recalled: { ...recalled, gone: [] } }, [], false))).toBe(false);
  });

  it('an unknown sheet does, unless it was left out', async () => {
    const strange = await read([csv('菜单.csv', '菜名,口味', '甲,辣', '乙,甜')]);
    const [sheet] = strange.sheets;
    if (!sheet) throw new Error('expected a sheet');
    expect(attentionOf(sheet, strange.rejects, false).isUnknown).toBe(true);
    expect(attentionOf(sheet, strange.rejects, true).isUnknown).toBe(false);
  });

  it('lists files that could not be opened, which no sheet shows', async () => {
    const broken = await read([projects, { name: '空.csv', bytes: new Uint8Array() }]);
    expect(unopened(broken).map((one) => one.file)).toEqual(['空.csv']);
    expect(unopened(await read())).toEqual([]);
  });
});
