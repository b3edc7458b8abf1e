import { describe, expect, it } from 'vitest';
import { defaultSettings, settings } from '../../../src/lib/models/settings.ts';
import { mattersOf } from '../../../src/lib/rules/matters.ts';
import { packs } from '../../../src/lib/rules/packs.ts';
import type { Pack, Parameter, Rule } from '../../../src/lib/rules/types.ts';
import { isChanged, localUses } from '../../../src/routes/policy/local.ts';
import { isComparable, matrixRows } from '../../../src/routes/policy/matrix.ts';
import { unitText, valueOf } from '../../../src/routes/policy/values.ts';
import { packWith, ruleWith } from '../../rules/invented.ts';

const parameter = (said: Partial<Parameter>): Parameter => ({
  ...{ name: 'om_ratio_ceiling', value: 0.1, unit: 'share', from: null, to: null, source: '甲', checked: '2026-11-25' },
  ...said
});
const local = parameter({ name: 'low_usage_rate', value: 'little_used_rate', unit: 'text', source: 'local' });
const city = (id: string, ...rules: Partial<Rule>[]): Pack => ({
  ...packWith(...rules.map((one) => ruleWith(one))),
  id
});
const number = (said: Partial<Rule>, ...parameters: Parameter[]): Partial<Rule> => ({
  ...{ test: 'om_ratio_ceiling', subject: 'system', with: {}, parameters },
  ...said
});

const table = (given: readonly Pack[], day = '2026-11-01') =>
  matrixRows(mattersOf(given), given, {
    language: 'zh',
    day,
    settings: defaultSettings,
    chosen: given[0]?.id ?? ''
  }).map(({ name, cells }) => [
    name,
    ...cells.map(({ said, differs }) =>
      [...said.flatMap(({ values }) => values.map(({ text }) => text)), ...(differs ? ['≠'] : [])].join(' ')
    )
  ]);

describe('regulations side by side', () => {
  it('have a row for each thing asked, by the name of its column, and nothing where one is silent', () => {
    const rows = table([
      city('a', { with: { yes: ['on_cloud'], no: ['own_machine_room'] } }),
      city('b', { with: { yes: ['on_cloud'] } }),
      city('c', { with: { yes: ['on_cloud'] }, force: 'soft' })
    ]);
    expect(rows.map(([name, ...cells]) => [String(name).startsWith('不得'), ...cells])).toEqual([
      [false, '', '', '≠'],
      [true, '', '', '']
    ]);
  });

  it('tell another number, and take the one of the day', () => {
    const later = [parameter({ to: '2026-12-31' }), parameter({ value: 0.15, from: '2027-01-01' })];
    const given = [city('a', number({}, parameter({}))), city('b', number({ id: 'B' }, ...later))];
    expect(table(given)).toEqual([['运维费上限', '10%', '10%']]);
    expect(table(given, '2027-01-01')).toEqual([['运维费上限', '10%', '15% ≠']]);
  });

  it('count one number by two tests as one matter, but not twice in one regulation', () => {
    const before = number({ id: 'B', test: 'submitted_before' }, parameter({ value: 2, unit: 'months' }));
    const both = [city('a', number({}, parameter({}))), city('b', before)];
    expect(table(both)).toEqual([['运维费上限', '10%', '2个月 ≠']]);
    expect(table([city('a', number({ id: 'A' }, parameter({})), before)])).toHaveLength(2);
  });

  it('show by default what several ask or what has a number', () => {
    const matters = mattersOf([
      city('a', {}, number({ id: 'N' }, parameter({}))),
      city('b', { with: { yes: ['on_gov_network'] } })
    ]);
    expect(matters.map(isComparable)).toEqual([false, true, false]);
  });

  it('hold every rule of every regulation', () => {
    const rows = matrixRows(mattersOf(packs), packs, {
      language: 'en',
      day: '2026-11-01',
      settings: null,
      chosen: 'changji'
    });
    const shown = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ said }) => said.map(({ id }) => id))));
    expect(shown).toEqual(new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id))));
    for (const { name } of rows) expect(name).not.toBe('');
    const chosen = packs.findIndex(({ id }) => id === 'changji');
    expect(rows.filter(({ cells }) => cells[chosen]?.differs)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    [0.1, 'share', '10%', '10%'],
    [0.125, 'share', '12.5%', '12.5%'],
    [1, 'months', '1个月', '1 month'],
    [5, 'working_days', '5个工作日', '5 working days'],
    [800000, 'yuan', '800,000元', '800,000 yuan'],
    ['07-31', 'day', '07-31', '07-31'],
    ['甲;乙', 'text', '甲、乙', '甲, 乙'],
    ['', 'day', '未填', 'not set']
  ] as const)('%s in %s is written %s, %s', (value, unit, zh, en) => {
    expect([unitText(value, unit, 'zh'), unitText(value, unit, 'en')]).toEqual([zh, en]);
  });

  it('is the setting’s where no law gives it, and says so', () => {
    expect(valueOf(local, defaultSettings, 'zh')).toMatchObject({ text: '30%', setting: { name: 'little_used_rate' } });
    expect(valueOf(local, { ...defaultSettings, little_used_rate: 0.4 }, 'zh').text).toBe('40%');
    expect(valueOf(parameter({}), defaultSettings, 'zh')).toEqual({ text: '10%', setting: null });
  });
});

describe('local settings', () => {
  it('are told apart by whether the regulation reads them', () => {
    const { bound, free } = localUses(city('a', number({ id: 'L' }, local)));
    expect(bound.map(({ setting, rules }) => [setting.name, rules.map(({ id }) => id)])).toEqual([
      ['little_used_rate', ['L']]
    ]);
    expect(free.some(({ name }) => name === 'little_used_rate')).toBe(false);
    expect(free.length).toBe(settings.filter(({ unit }) => unit !== 'day').length - 1);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('of %s are all there', (_, pack) => {
    const names = localUses(pack).bound.map(({ setting }) => setting.name);
    const read = pack.rules.flatMap((rule) => rule.parameters.filter((one) => one.source === 'local'));
    for (const { value } of read) expect(names).toContain(value);
    for (const day of Object.values(pack.in_force.local ?? {})) if (day !== null) expect(names).toContain(day);
  });

  it('are changed when they stand otherwise than by default', () => {
    const [setting] = settings;
    if (!setting) throw new Error('expected a setting');
    expect(isChanged(setting, {})).toBe(false);
    expect(isChanged(setting, { [setting.name]: setting.default })).toBe(false);
    expect(isChanged(setting, { [setting.name]: 0.9 })).toBe(true);
  });
});
