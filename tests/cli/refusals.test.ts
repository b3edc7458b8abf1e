import { describe, expect, it } from 'vitest';
import { jsonOf, liangru, pack, scratch, small } from './command.ts';

describe('wrong arguments end with 2 and one line that says what and where', () => {
  it.each([
    [[], /^命令：/],
    [['allocate'], /^命令：没有 allocate；应为 check、read、rules、verdicts、deadlines、compare、plan。/],
    [['plan'], /^plan：没有给出文件/],
    [['plan', small], /^--policy：没有给出/],
    [['plan', small, '--policy'], /^--policy：没有值/],
    [['plan', small, '--policy', 'atlantis'], /^--policy：没有 atlantis；应为 .*tongliao/],
    [['plan', small, '--policy', 'all'], /^--policy：plan 只能用一个制度/],
    [['plan', small, '--policy', pack, '--budget', '三千'], /^--budget：三千 不是金额/],
    [['plan', small, '--policy', pack, '--budget', '-5'], /^--budget：-5 不是金额/],
    [['plan', small, '--policy', pack, '--budget=0.001'], /^--budget：0\.001 不是金额/],
    [['plan', small, '--policy', pack, '--year', '27'], /^--year：27 不是年份/],
    [['plan', small, '--policy', pack, '--as-of', '2026-02-30'], /^--as-of：2026-02-30 不是日期/],
    [['plan', small, '--policy', pack, '--format', 'xml'], /^--format：没有 xml；应为 json、csv、table/],
    [['plan', small, '--policy', pack, '--lang', 'fr'], /^--lang：没有 fr；应为 zh、en/],
    [['plan', small, '--policy', pack, '--settings', 'nowhere.yaml'], /^nowhere\.yaml：没有这个文件/],
    [['plan', small, '--policy', pack, '--colour'], /^选项：没有 --colour；此处可用 --policy、/],
    [['plan', small, '-x'], /^选项：没有 -x/],
    [['plan', small, '--policy', pack, '--strict=yes'], /^--strict：给了 yes/],
    [['check', small, '--budget', '5'], /^选项：没有 --budget/],
    [['rules', small], /^rules：给了 tests\/cli\/small；此命令不读文件/],
    [['rules', '--policy', 'tests/cli/small/envelope.csv'], /^envelope\.csv/]
  ])('%j', async (args, sentence) => {
    const { exit, out, error } = await liangru(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(error.trimEnd().split('\n')[0]).toMatch(sentence);
    if (args[0] !== 'rules') expect(error.trimEnd()).not.toContain('\n');
  });

  it('in the language asked for, even where the rest is wrong', async () => {
    const { error } = await liangru('plan', small, '--bogus', '--lang', 'en');
    expect(error).toMatch(/^Option: found --bogus; expected one of /);
    expect((await liangru('plan', small, '--lang=en')).error).toBe('--policy: found nothing; this command needs it.\n');
  });

  it('a wrong setting is refused, never passed over', async () => {
    const folder = scratch({ 'a.yaml': 'w_policy: 7\n', 'b.yaml': 'nonsense: 1\n', 'c.yaml': '- a\n', 'd.yaml': '{' });
    const said = async (name: string) =>
      await liangru('plan', small, '--policy', pack, '--settings', `${folder}/${name}`);
    expect(await said('a.yaml')).toEqual({ exit: 2, out: '', error: 'a.yaml w_policy：7；应为 0 – 1。\n' });
    expect((await said('b.yaml')).error).toMatch(/^b\.yaml nonsense：1；应为 little_used_rate, /);
    expect((await said('c.yaml')).error).toMatch(/^c\.yaml：不是设定/);
    expect((await said('d.yaml')).error).toMatch(/^d\.yaml：不是设定/);
  });
});

describe('an input that cannot be read ends with 2, the rest reported', () => {
  it('a file that is not there', async () => {
    const answer = await liangru('plan', small, 'nowhere.csv', '--policy', pack);
    expect(answer.exit).toBe(2);
    expect(answer.error).toContain('nowhere.csv：没有这个文件');
    expect(jsonOf(answer).rows).toHaveLength(7);
    expect(jsonOf(answer).problems).toMatchObject([{ kind: 'missing', file: 'nowhere.csv', lost: 'file' }]);
  });

  it('a file that is no table', async () => {
    const folder = scratch({ 'picture.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) });
    const answer = await liangru('check', small, folder);
    expect(answer.exit).toBe(2);
    expect(jsonOf(answer).rows.length).toBeGreaterThanOrEqual(2);
    expect(jsonOf(answer).problems).toMatchObject([{ kind: 'file_unreadable', lost: 'file' }]);
  });

  it('a folder without tables', async () => {
    const answer = await liangru('check', scratch({ 'a.md': 'x' }));
    expect(answer.exit).toBe(2);
    expect(answer.error).toContain('文件：没有可读的表格');
  });

  it('whatever else is found, and --strict or not', async () => {
    expect((await liangru('plan', small, 'nowhere.csv', '--policy', pack, '--strict')).exit).toBe(2);
  });
});

describe('--strict', () => {
  it('makes findings fatal', async () => {
    expect((await liangru('plan', small, '--policy', pack)).exit).toBe(0);
    expect((await liangru('plan', small, '--policy', pack, '--strict')).exit).toBe(1);
    expect((await liangru('verdicts', small, '--policy', pack, '--strict')).exit).toBe(1);
  });

  it('and nothing else', async () => {
    expect((await liangru('check', small, '--strict')).exit).toBe(0);
    expect((await liangru('rules', '--strict')).exit).toBe(0);
    expect((await liangru('plan', small, '--year', '2026', '--policy', pack, '--strict')).exit).toBe(0);
  });
});
