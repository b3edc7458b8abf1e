import { expect, it } from 'vitest';
import { poolOf, reviewOf, toldOf, wantedOf } from '../../../src/routes/subject/experts.ts';

it('reads the pool and the review off their rows', () => {
  expect(poolOf([{ code: 'Z1', categories: '安全; 云网;', organisation_id: null }])).toEqual([
    { code: 'Z1', categories: ['安全', '云网'], organisation: null }
  ]);
  const rows = [
    { unit: 'O1', expert_categories: '安全;造价' },
    { unit: null, expert_categories: null }
  ];
  expect(reviewOf(rows)).toEqual({ units: ['O1'], categories: ['安全', '造价'] });
});

it('wants nobody of a category whose number is nil, and tells the rest', () => {
  const wanted = wantedOf(['安全', '云网', '造价'], (category) => ({ 安全: 2, 造价: 1 })[category] ?? 0);
  expect(wanted).toEqual([
    { category: '安全', count: 2 },
    { category: '造价', count: 1 }
  ]);
  expect(toldOf(wanted, '、')).toBe('安全 2、造价 1');
});
