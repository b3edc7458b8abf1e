import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/lib/rules/pack.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { packText } from '../../src/lib/rules/write.ts';
import { packNames } from '../../src/lib/workspace/named.ts';
import { readOwn, withOwn, withPack } from '../../src/lib/workspace/ownPacks.ts';
import { root } from '../house/sources.ts';

const text = readFileSync(join(root, 'tests/cli/small.pack.yaml'), 'utf8');
const own = (id: string, said = text) => ({ id, name: `${id}.yaml`, text: said, revision: '1' });

describe('packs of one’s own', () => {
  it('come after those of the house', () => {
    expect(withOwn(packs, [own('small')]).map(({ id }) => id)).toEqual([...packs.map(({ id }) => id), 'small']);
    expect(withOwn(packs, [])).toEqual(packs);
  });

  it('stand in the place of the house’s of the same id', () => {
    const mine = text.replace('id: small', 'id: changji');
    const all = withOwn(packs, [own('changji', mine)]);
    expect(all.map(({ id }) => id)).toEqual(packs.map(({ id }) => id));
    expect(all.find(({ id }) => id === 'changji')?.number).toBe('云栖〔2020〕1号');
  });

  it('that read no longer are left out', () => {
    expect(withOwn(packs, [own('small', 'id: [')])).toEqual(packs);
  });

  it('make way for a later one of the same id', () => {
    const later = { ...own('small'), revision: '2' };
    expect(withPack([own('small'), own('other')], later)).toEqual([own('other'), later]);
    expect(packNames([own('small'), own('other')])).toBe('small.yaml, other.yaml');
  });

  it('are refused with where and why', () => {
    expect(readOwn(text, 'a.yaml')).toEqual({ id: 'small', problems: [] });
    const bad = readOwn(text.replace('    article: 甲\n', ''), 'a.yaml');
    expect(bad.id).toBeNull();
    expect(bad.problems[0]?.sentence.zh).toMatch(/^a\.yaml 第 \d+ 行/);
    for (const id of ['Small', '1st', '云栖', 'a b']) {
      const { problems, ...read } = readOwn(text.replace('id: small', `id: ${id}`), 'a.yaml');
      expect([read.id, problems[0]?.line, problems[0]?.path], id).toEqual([null, 2, 'id']);
    }
  });
});

describe('a pack written out', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('%s reads back the same', (_, pack) => {
    expect(readPack(packText(pack), 'a.yaml')).toEqual({ pack, problems: [] });
  });
});
