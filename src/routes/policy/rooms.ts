import type { Room } from '$lib/rules/types.ts';
import type { Label } from '$lib/words/language.ts';
import { pages } from '../shell/pages.ts';

const names: Readonly<Record<Room, Label>> = {
  library: { zh: '项目库', en: 'Library' },
  route: { zh: '申报审批途径', en: 'Routes' },
  lifecycle: { zh: '全周期', en: 'Lifecycle' },
  change: { zh: '变更', en: 'Changes' },
  plan: { zh: '年度计划', en: 'Annual plan' },
  allocation: { zh: '下年度安排', en: 'Allocation' },
  scenario: { zh: '预算情景', en: 'Scenarios' },
  om: { zh: '运维', en: 'O&M' },
  usage: { zh: '使用', en: 'Usage' },
  evaluation: { zh: '后评价', en: 'Evaluation' },
  findings: { zh: '核查发现', en: 'Findings' },
  sanction: { zh: '处置', en: 'Sanctions' },
  duty: { zh: '职责', en: 'Duties' },
  experts: { zh: '专家', en: 'Experts' },
  publish: { zh: '发布', en: 'Publish' },
  policy: { zh: '制度', en: 'Policy' }
};

/** The part of the house that shows an obligation, and its page where there is one. */
export const roomOf = (room: Room): { readonly name: Label; readonly path: string | null } => ({
  name: names[room],
  path: pages.find(({ id }) => id === room)?.path ?? null
});
