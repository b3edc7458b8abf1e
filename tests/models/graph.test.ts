import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/lib/models/graph.ts';
import type { Layer, Model } from '../../src/lib/models/model.ts';

const header = { grain: 'x', key: ['x'], filled: ['x'], isKept: false };
const model = (layer: Layer, name: string, ...reads: string[]): Model => ({
  name,
  layer,
  header,
  sql: `select 1${reads.map((read, n) => `\n${n === 0 ? 'from' : 'cross join'} ${read}`).join('')}`
});
const graph = (...models: Model[]) => graphOf(models, { tables: ['project', 'system'], parameters: ['context'] });
const names = (models: readonly Model[]) => models.map((one) => one.name);

describe('the order of models', () => {
  it('puts what is read first, else goes by name', () => {
    const { order } = graph(
      model('marts', 'z', 'b'),
      model('marts', 'a', 'z', 'context'),
      model('staging', 'b', 'project'),
      model('checks', 'truth', 'a', 'system')
    );
    expect(names(order)).toEqual(['b', 'z', 'a', 'truth']);
  });

  it('holds for any graph without cycles', () => {
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const reads = (n: number) => pairs.filter(([from, to]) => from === n && to < n).map(([, to]) => `m${to}`);
        const { order } = graph(...Array.from({ length: 12 }, (_, n) => model('marts', `m${n}`, ...reads(n))));
        const place = new Map(order.map((one, index) => [one.name, index]));
        for (const [from, to] of pairs.filter(([a, b]) => b < a)) {
          expect(place.get(`m${to}`)).toBeLessThan(place.get(`m${from}`) ?? -1);
        }
      })
    );
  });
});

describe('a graph is refused, with the path', () => {
  it.each([
    [
      'cycles',
      [model('marts', 'a', 'b'), model('marts', 'b', 'c'), model('marts', 'c', 'a')],
      'a → b → c → a: found a cycle'
    ],
    ['a model reading itself', [model('marts', 'a', 'a')], 'a → a: found a cycle'],
    ['staging reading marts', [model('staging', 's', 'a'), model('marts', 'a')], 's → a: found staging reading marts'],
    ['marts reading checks', [model('marts', 'a', 't'), model('checks', 't')], 'a → t: found marts reading checks'],
    ['checks reading checks', [model('checks', 't', 'u'), model('checks', 'u')], 't → u: found checks reading checks'],
    ['marts reading exports', [model('marts', 'a', 'project')], 'a → project: found marts reading input'],
    ['unknown relations', [model('marts', 'a', 'nowhere')], 'a → nowhere: found no relation'],
    ['a name given twice', [model('marts', 'project')], 'project: found as input and marts']
  ])('%s', (_, models, message) => {
    expect(() => graph(...models)).toThrow(message);
  });

  it('a CTE that hides a relation', () => {
    const hiding = { ...model('marts', 'a'), sql: 'with project as (select 1) select * from project' };
    expect(() => graph(hiding)).toThrow('a: found a CTE project that hides');
  });
});

describe('downstream of a change', () => {
  const one = graph(
    model('staging', 's_project', 'project'),
    model('staging', 's_system', 'system'),
    model('marts', 'money', 's_project', 'context'),
    model('marts', 'use', 's_system'),
    model('marts', 'both', 'money', 'use'),
    model('checks', 'truth', 'both')
  );

  it.each([
    [['project'], ['s_project', 'money', 'both', 'truth']],
    [['system'], ['s_system', 'use', 'both', 'truth']],
    [['context'], ['money', 'both', 'truth']],
    [['use'], ['use', 'both', 'truth']],
    [[], []],
    [['elsewhere'], []]
  ])('%j → %j', (changed, due) => {
    expect(names(one.downstream(changed)).sort()).toEqual([...due].sort());
  });

  it('is in order', () => {
    const due = names(one.downstream(['project', 'system']));
    expect(due.indexOf('both')).toBeGreaterThan(Math.max(due.indexOf('money'), due.indexOf('use')));
  });
});
