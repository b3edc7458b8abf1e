import { describe, expect, it } from 'vitest';
import { findCommands, type Command } from '../../src/lib/ui/commands.ts';

const command = (id: string, label: string, keywords: string[] = [], hint?: string): Command => ({
  id,
  label,
  keywords,
  hint,
  run: () => {}
});

const commands = [
  command('om', '前往 运维', ['O&M']),
  command('plan', '前往 年度计划', ['Annual plan']),
  command('P7', '智慧运维平台', ['P7'], '项目 P7')
];
const found = (typed: string) => findCommands(commands, typed).map(({ id }) => id);

describe('finding a command', () => {
  it('puts names before other names, equals in their order', () => {
    expect(found('运维')).toEqual(['om', 'P7']);
    expect(found('PLAN')).toEqual(['plan']);
    expect(found('ｐ7')).toEqual(['P7']);
  });

  it('wants every word', () => {
    expect(found('前往 年度')).toEqual(['plan']);
    expect(found('前往 平台')).toEqual([]);
  });

  it('offers all before a letter is typed, and leaves none out', () => {
    expect(found(' ')).toEqual(['om', 'plan', 'P7']);
    const many = Array.from({ length: 10_000 }, (_, i) => command(`${i}`, `项目 ${i}`));
    expect(findCommands(many, '项目').length).toBe(10_000);
  });
});
