import { describe, expect, it } from 'vitest';
import { looksLikeJson, readJson } from '../../../src/lib/intake/files/json.ts';

const tables = (value: unknown) =>
  (readJson(typeof value === 'string' ? value : JSON.stringify(value)) ?? []).map(({ sheet, rows }) => [sheet, rows]);

describe('a JSON text as sheets', () => {
  it('of objects has their members as headings, in the order in which they come up', () => {
    expect(tables([{ a: 1, b: '甲' }, { b: '乙', c: true }, {}])).toEqual([
      [
        '',
        [
          ['a', 'b', 'c'],
          ['1', '甲', ''],
          ['', '乙', 'TRUE'],
          ['', '', '']
        ]
      ]
    ]);
  });

  it('flattens members of members, keeps lists of values in one cell and other lists as they are written', () => {
    expect(tables([{ a: { b: { c: 1 } }, tags: ['x', 'y'], parts: [{ n: 1 }], none: null, empty: {} }])).toEqual([
      [
        '',
        [
          ['a.b.c', 'tags', 'parts', 'none', 'empty'],
          ['1', 'x;y', '[{"n":1}]', '', '{}']
        ]
      ]
    ]);
  });

  it('has a sheet for each list of objects, named by its key, what is said beside them above its headings', () => {
    const value = { unit: '万元', data: { projects: [{ id: 1 }], systems: [{ id: 2 }] }, count: 2 };
    expect(tables(value)).toEqual([
      ['data.projects', [['unit：万元'], ['count：2'], ['id'], ['1']]],
      ['data.systems', [['unit：万元'], ['count：2'], ['id'], ['2']]]
    ]);
  });

  it.each([
    [
      'columns of values',
      { id: ['P1', 'P2'], cost: [1, null] },
      [
        ['id', 'cost'],
        ['P1', '1'],
        ['P2', '']
      ]
    ],
    [
      'headings beside rows',
      {
        columns: ['id', 'cost'],
        data: [
          ['P1', 1],
          ['P2', 2]
        ]
      },
      [
        ['id', 'cost'],
        ['P1', '1'],
        ['P2', '2']
      ]
    ],
    [
      'objects by their key',
      { P1: { cost: 1 }, P2: { cost: 2 } },
      [
        ['key', 'cost'],
        ['P1', '1'],
        ['P2', '2']
      ]
    ],
    [
      'columns of numbered cells',
      { id: { 0: 'P1', 1: 'P2' }, cost: { 0: 1, 1: 2 } },
      [
        ['id', 'cost'],
        ['P1', '1'],
        ['P2', '2']
      ]
    ],
    [
      'one object',
      { id: 'P1', cost: { total: 1 } },
      [
        ['id', 'cost.total'],
        ['P1', '1']
      ]
    ],
    [
      'lists of lists',
      [
        ['id', 'cost'],
        ['P1', 1]
      ],
      [
        ['id', 'cost'],
        ['P1', '1']
      ]
    ],
    ['values', [1, 'b'], [['value'], ['1'], ['b']]]
  ])('may hold %s', (_what, value, rows) => {
    expect(tables(value).map(([, found]) => found)).toEqual([rows]);
  });

  it('of places has a row for each', () => {
    const place = { type: 'Feature', properties: { name: '甲' }, geometry: { type: 'Point', coordinates: [113, 22] } };
    expect(tables({ type: 'FeatureCollection', features: [place] })).toEqual([
      [
        'features',
        [
          ['type：FeatureCollection'],
          ['type', 'properties.name', 'geometry.type', 'geometry.coordinates'],
          ['Feature', '甲', 'Point', '113;22']
        ]
      ]
    ]);
  });

  it('may have a value a line', () => {
    expect(tables('{"a":1}\r\n\r\n{"a":2}\n')).toEqual([['', [['a'], ['1'], ['2']]]]);
    expect(tables('["a","b"]\n[1,2]')).toEqual([
      [
        '',
        [
          ['a', 'b'],
          ['1', '2']
        ]
      ]
    ]);
  });

  it('keeps long numbers as they are written', () => {
    expect(tables('[{"id":123456789012345678901,"of":"1234567890123456789"}]')).toEqual([
      [
        '',
        [
          ['id', 'of'],
          ['123456789012345678901', '1234567890123456789']
        ]
      ]
    ]);
  });

  it.each(['[{"a":1},{"a":', '{"a":[{"b":1}', '{"a":1}\n{"a":'])('that is cut is none: %s', (text) => {
    expect(looksLikeJson(text)).toBe(true);
    expect(readJson(text)).toBeNull();
  });

  it.each(['[备注],说明\n1,2', '{a},b\n1,2', 'a,b\n1,2', '"a","b"', '[1] 甲,乙\n丙,丁'])(
    'is told from a table: %s',
    (text) => {
      expect(looksLikeJson(text)).toBe(false);
    }
  );
});
