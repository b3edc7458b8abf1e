import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/lib/models/header.ts';
import { readModel } from '../../src/lib/models/model.ts';

const whole = '-- One row per system × year.\n-- key: system_id, year\n-- filled: name\nselect 1';

describe('a header', () => {
  it('says grain, key and what is filled', () => {
    expect(readHeader('m', whole)).toEqual({
      grain: 'system × year',
      key: ['system_id', 'year'],
      filled: ['name'],
      isKept: false
    });
  });

  it('may keep staging as a table', () => {
    expect(readHeader('m', whole.replace('select', '-- kept: as a table\nselect')).isKept).toBe(true);
  });

  it('has a title in both languages or none', () => {
    const title = (lines: string) => readHeader('m', whole.replace('select', `${lines}\nselect`)).title;
    expect(title('-- zh: 真\n-- en: True')).toEqual({ zh: '真', en: 'True' });
    expect(title('-- zh: 真')).toBeUndefined();
  });

  it.each([
    ['-- key: a\n-- One row per a\n-- filled: a', /m: .*first line/],
    ['-- One row per a\n-- filled: a', /m: .*-- key/],
    ['-- One row per a\n-- key: a\nselect 1', /m: .*-- filled/]
  ])('is refused when incomplete: %s', (sql, message) => {
    expect(() => readHeader('m', sql)).toThrow(message);
  });
});

describe('a model file', () => {
  it('is named by its file and laid by its folder', () => {
    expect(readModel('./marts/om_ratio.sql', whole)).toMatchObject({ name: 'om_ratio', layer: 'marts' });
  });

  it.each(['./raw/om_ratio.sql', './marts/om_ratio.txt', 'om_ratio.sql'])('is refused at %s', (path) => {
    expect(() => readModel(path, whole)).toThrow(path);
  });
});
