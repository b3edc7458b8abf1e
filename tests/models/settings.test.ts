import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choiceNames,
  dayNames,
  defaultSettings,
  monthNames,
  readSettings,
  settingDdl,
  settings,
  settingValues,
  shareNames
} from '../../src/lib/models/settings.ts';

const named = (unit: string) => settings.filter((one) => one.unit === unit).map((one) => one.name);

describe('local settings', () => {
  it('have in the file exactly the names and units of their types', () => {
    expect(named('share').sort()).toEqual([...shareNames].sort());
    expect(named('months').sort()).toEqual([...monthNames].sort());
    expect(named('day').sort()).toEqual([...dayNames].sort());
    expect(named('choice').sort()).toEqual([...choiceNames].sort());
  });

  it('are said in both languages and marked as local in their notes', () => {
    for (const one of settings) {
      expect(
        [one.zh, one.en].every((label) => label.length > 0),
        one.name
      ).toBe(true);
      expect(one.note.zh, one.name).toMatch(/本地设定/);
      expect(one.note.en, one.name).toMatch(/\blocal\b/i);
    }
  });

  it('have defaults that they themselves accept', () => {
    expect(readSettings(defaultSettings)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('have weights that make 1', () => {
    const weights = shareNames.filter((name) => name.startsWith('w_')).map((name) => defaultSettings[name]);
    expect(weights).toHaveLength(8);
    expect(weights.reduce((sum, weight) => sum + Math.round(weight * 100), 0)).toBe(100);
  });
});

describe('what somebody sets', () => {
  it.each([
    ['zombie_rate', 0, true],
    ['zombie_rate', 1, true],
    ['zombie_rate', 1.0001, false],
    ['zombie_rate', -0.0001, false],
    ['zombie_rate', Number.NaN, false],
    ['zombie_rate', '0.1', false],
    ['zombie_months', 1, true],
    ['zombie_months', 36, true],
    ['zombie_months', 37, false],
    ['zombie_months', 0, false],
    ['zombie_months', 1.5, false],
    ['tongliao_first_day', '2024-02-29', true],
    ['tongliao_first_day', '', true],
    ['tongliao_first_day', '2023-02-29', false],
    ['tongliao_first_day', '2024年', false],
    ['tongliao_first_day', 20240229, false],
    ['unknown_takes_money', 'exclude', true],
    ['unknown_takes_money', 'toString', false],
    ['unknown_takes_money', true, false],
    ['om_ceiling', 0.1, false]
  ])('%s = %s is accepted: %s', (name, value, accepted) => {
    const read = readSettings({ [name]: value });
    expect(read.problems.length === 0).toBe(accepted);
    expect(read.settings).toEqual(accepted ? { ...defaultSettings, [name]: value } : defaultSettings);
  });

  it('names a day that can be', () => {
    const [problem] = readSettings({ luan_first_day: '2024-13-01' }).problems;
    expect(problem).toEqual({ name: 'luan_first_day', found: '2024-13-01', expected: 'YYYY-MM-DD' });
  });

  it('names the setting, what was found and what can be', () => {
    expect(readSettings({ usage_months: 99, om_benchmark: 0.2 })).toEqual({
      settings: { ...defaultSettings, om_benchmark: 0.2 },
      problems: [{ name: 'usage_months', found: '99', expected: '1 – 60' }]
    });
  });

  it('never gives anything but a whole set of valid settings, whatever is said', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...settings.map((s) => s.name), 'other'), fc.anything()), (said) => {
        const read = readSettings(said);
        expect(readSettings(read.settings).problems).toEqual([]);
        expect(Object.keys(read.settings)).toEqual(Object.keys(defaultSettings));
      })
    );
  });
});

describe('the setting table', () => {
  it('has a typed column for each setting and one row', () => {
    const { names, types, values } = settingValues();
    expect(names).toEqual(settings.map((one) => one.name));
    expect(values.every((column) => column.length === 1)).toBe(true);
    expect(values[names.indexOf('luan_first_day')]).toEqual([null]);
    for (const [index, name] of names.entries()) expect(settingDdl()).toContain(`${name} ${types[index]}`);
  });
});
