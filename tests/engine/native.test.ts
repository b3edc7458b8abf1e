import { describe, expect, it } from 'vitest';
import { openNative, openNativeDriver } from '../../src/lib/engine/native.ts';
import { describeAdapter, endless } from './adapter.ts';

describe('the native adapter', () => {
  describeAdapter(openNative);

  it('closes under a running statement', async () => {
    const driver = await openNativeDriver();
    const running = driver.query(endless).catch((error: unknown) => error);
    await driver.close();
    expect(String(await running)).toMatch(/INTERRUPT/);
  });

  it('answers nothing once closed', async () => {
    const engine = await openNative();
    await engine.close();
    await expect(engine.query('select 1')).rejects.toThrow('The engine is closed.');
  });
});
