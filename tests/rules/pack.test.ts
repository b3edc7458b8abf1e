import { describe, expect, it } from 'vitest';
import { policyInForce } from '../../src/lib/rules/inForce.ts';
import { readPack } from '../../src/lib/rules/pack.ts';
import { packOf } from '../../src/lib/rules/packs.ts';
import { packWith } from './invented.ts';

const whole = `id: invented
place: { zh: 云栖市, en: Yunqi }
title: { zh: 虚构办法, en: Invented measure }
number: 虚构〔2025〕1号
in_force: { from: 2025-01-01, to: 2025-12-31 }
rules:
  - id: X-1
    article: 甲
    capability: om
    subject: system
    force: soft
    title: { zh: 上限, en: Ceiling }
    says: { zh: 不超过上限, en: At most the ceiling }
    test: om_ratio_ceiling
    applies: { status: [running] }
    parameters:
      - { name: om_ratio_ceiling, value: 0.2, unit: share, source: 甲, checked: 2025-02-01 }
    cure: { zh: 降低, en: Lower it }
  - id: X-2
    article: 乙
    capability: gate
    subject: project
    force: flat
    title: { zh: 上云, en: Cloud }
    says: { zh: 要上云, en: On the cloud }
    test: project_evidence
    with: { yes: [on_cloud] }
    lifted_by: [X-3]
    cure: { zh: 上云, en: Go there }
  - id: X-3
    article: 丙
    capability: gate
    subject: project
    force: flat
    title: { zh: 应急, en: Emergency }
    says: { zh: 应急除外, en: Emergencies are outside }
    test: exception_mark
    with: { mark: is_emergency }
    cure: { zh: 写明, en: Say it }
`;

const reading = (from: string, to: string) => {
  expect(whole).toContain(from);
  return readPack(whole.replace(from, to), '办法.yaml');
};

describe('a whole pack', () => {
  it('is read, what is left out being nothing asked', () => {
    const { pack, problems } = readPack(whole, '办法.yaml');
    expect(problems).toEqual([]);
    expect(pack?.in_force).toEqual({ from: '2025-01-01', to: '2025-12-31', note: null, local: null });
    expect(pack?.rules[0]).toMatchObject({ with: {}, lifted_by: [], reading: null, softened_for: {}, in_force: null });
    expect(pack?.rules[0]?.parameters[0]).toMatchObject({ value: 0.2, from: null, to: null });
  });
});

describe('what is refused, with its line', () => {
  it.each([
    ['a rule without clause', '    article: 甲\n', '', 7, 'rules[0].article', '没有条款'],
    ['an empty clause', 'article: 甲', "article: ' '", 8, 'rules[0].article', '没有条款'],
    ['a parameter without source', 'source: 甲, ', '', 17, 'rules[0].parameters[0].source', '没有出处'],
    ['a parameter never checked', ', checked: 2025-02-01', '', 17, 'rules[0].parameters[0].checked', '没有核对日期'],
    ['a bad date', 'checked: 2025-02-01', 'checked: 2025-02-29', 17, 'rules[0].parameters[0].checked', '不是日期'],
    ['a bad day of the pack', 'from: 2025-01-01', 'from: 2025', 5, 'in_force.from', '不是日期'],
    ['an unknown test', 'test: om_ratio_ceiling', 'test: om_ratio', 14, 'rules[0].test', '没有名为 om_ratio 的检验'],
    ['a missing language', ', en: Lower it', '', 18, 'rules[0].cure.en', '缺少一种语言'],
    ['an empty language', 'en: Lower it', "en: ''", 18, 'rules[0].cure.en', '缺少一种语言'],
    ['another force', 'force: soft', 'force: mild', 11, 'rules[0].force', 'soft, flat'],
    ['a stranger among the fields', 'number: 虚构', 'numbr: x\nnumber: 虚构', 4, 'numbr', '没有 "numbr" 这个字段'],
    ['a word no subject bears', '{ status: [running] }', '{ kind: [new] }', 15, 'rules[0].applies.kind', '不认识 kind'],
    ['a choice no column has', '[running]', '[walking]', 15, 'rules[0].applies.status', 'walking'],
    ['yes for a column of words', '[running]', 'true', 15, 'rules[0].applies.status', 'true'],
    ['evidence that does not exist', 'yes: [on_cloud]', 'yes: [on_moon]', 27, 'rules[1].with.yes', '不认识 on_moon'],
    [
      'a word the test does not read',
      'with: { yes: [on_cloud] }',
      'with: { yes: [on_cloud], maybe: [on_cloud] }',
      27,
      'rules[1].with.maybe',
      '不读 maybe'
    ],
    ['no word at all', 'yes: [on_cloud]', 'yes: []', 27, 'rules[1].with', '检验需要'],
    [
      'a number the test lacks',
      'name: om_ratio_ceiling',
      'name: ceiling',
      17,
      'rules[0].parameters[0]',
      '不读 ceiling'
    ],
    ['an exception that is no rule', '[X-3]', '[X-9]', 28, 'rules[1].lifted_by', '没有规则 X-9'],
    ['one id twice', 'id: X-1', 'id: X-2', 19, 'rules[1].id', '出现两次'],
    ['an end before the beginning', 'to: 2025-12-31', 'to: 2024-12-31', 5, 'in_force.to', '早于起始'],
    [
      'a setting that is none',
      'source: 甲, ',
      'source: local, ',
      17,
      'rules[0].parameters[0].value',
      '没有名为 0.2 的本地设定'
    ],
    ['rules that are no list', whole.slice(whole.indexOf('rules:')), 'rules: none\n', 6, 'rules', '不是列表'],
    ['no YAML', 'id: invented', 'id: [invented', 2, '', 'YAML']
  ])('%s', (_, from, to, line, path, words) => {
    const { pack, problems } = reading(from, to);
    expect(pack).toBeNull();
    expect(problems[0]).toMatchObject({ where: '办法.yaml', path });
    expect(problems[0]?.sentence.zh).toContain(words);
    expect(problems[0]?.sentence.zh).toContain(`办法.yaml 第 ${problems[0]?.line} 行`);
    expect(problems[0]?.sentence.en).toMatch(/expected/);
    expect(problems[0]?.line).toBe(line);
  });

  it('two values of one parameter for one day', () => {
    const second = `parameters:
      - { name: om_ratio_ceiling, value: 0.1, unit: share, to: 2025-06-30, source: 甲, checked: 2025-02-01 }`;
    expect(reading('parameters:', second).problems[0]?.sentence.zh).toContain('重叠');
    const after = reading('parameters:', second).problems.length;
    expect(after).toBe(1);
    const apart = whole
      .replace('parameters:', second)
      .replace('value: 0.2, unit: share', 'value: 0.2, unit: share, from: 2025-07-01');
    expect(readPack(apart, 'x').problems).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    for (const text of ['', 'null', '[]', '1', 'id: x', 'rules: [1, null, {}]', '\u0000', 'a: &x\n  b: *x']) {
      expect(readPack(text, 'x').problems.length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });
});

describe('in force', () => {
  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2025-12-31', true],
    ['2026-01-01', false]
  ])('on %s: %s', (day, in_force) => {
    expect(policyInForce(packWith(), day)).toEqual({ in_force, first_day: '2025-01-01', last_day: '2025-12-31' });
  });

  it.each([
    ['changji', '2026-01-17', true, '2026-01-17'],
    ['changji', '2026-01-18', false, '2026-01-17'],
    ['tongliao', '2030-01-01', true, null],
    ['yingkou', '2022-09-19', false, null],
    ['yingkou', '2022-09-20', true, null],
    ['luan', '2030-01-01', true, null]
  ])('%s on %s: %s, last day %s', (id, day, in_force, last_day) => {
    const pack = packOf(id);
    expect(pack && policyInForce(pack, day)).toMatchObject({ in_force, last_day });
  });

  it.each([
    ['changji', { changji_last_day: '2027-01-17' }, '2027-01-17', true],
    ['changji', { changji_last_day: '2027-01-17' }, '2027-01-18', false],
    ['changji', { changji_last_day: '' }, '2026-01-18', false],
    ['tongliao', { tongliao_first_day: '2024-09-01' }, '2024-08-31', false],
    ['tongliao', { tongliao_first_day: '2024-09-01' }, '2024-09-01', true],
    ['tongliao', { luan_first_day: '2024-09-01' }, '2024-08-31', true],
    ['luan', { luan_first_day: '2024-09-01' }, '2024-08-31', false]
  ])('%s with %o on %s: %s', (id, settings, day, in_force) => {
    const pack = packOf(id);
    expect(pack && policyInForce(pack, day, settings).in_force).toBe(in_force);
  });

  it.each([
    ['no setting', 'local: { to: lost }', 'in_force.local.to'],
    ['a setting that is no day', 'local: { from: zombie_rate }', 'in_force.local.from']
  ])('that names %s for a day is refused', (_, local, path) => {
    const { pack, problems } = readPack(whole.replace('to: 2025-12-31 }', `to: 2025-12-31, ${local} }`), 'x');
    expect(pack).toBeNull();
    expect(problems[0]?.path).toBe(path);
  });
});
