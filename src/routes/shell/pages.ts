import type { Label } from '$lib/words/language.ts';

/** The pages there are, in the order of the journey. A room that is not built yet is absent. */
export interface Page {
  readonly id: string;
  /** From the root, with both slashes. */
  readonly path: string;
  readonly name: Label;
}

export const pages: readonly Page[] = [
  { id: 'overview', path: '/', name: { zh: '总览', en: 'Overview' } },
  { id: 'library', path: '/library/', name: { zh: '项目库', en: 'Library' } },
  { id: 'plan', path: '/plan/', name: { zh: '年度计划', en: 'Annual plan' } },
  { id: 'om', path: '/om/', name: { zh: '运维', en: 'O&M' } },
  { id: 'usage', path: '/usage/', name: { zh: '使用', en: 'Usage' } },
  { id: 'evaluation', path: '/evaluation/', name: { zh: '后评价', en: 'Evaluation' } },
  { id: 'lifecycle', path: '/lifecycle/', name: { zh: '全周期', en: 'Lifecycle' } },
  { id: 'policy', path: '/policy/', name: { zh: '制度', en: 'Policy' } }
];
