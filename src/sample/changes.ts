import type { Project } from './projects.ts';
import type { Said } from './row.ts';

/**
 * Changes as shares of the approved estimate: within the limits, at them, above them one by one and above them only
 * together. Tender savings count for nothing.
 */
type Change = readonly [
  project: string,
  day: string,
  item: string,
  added: number,
  removed: number,
  particular?: Said<'change'>
];

const list: readonly Change[] = [
  ['YQ2026-001', '2026-06-18', '调整视频接入路数', 0.06, 0.05],
  ['YQ2026-001', '2026-09-22', '优化算法仓配置', 0.05, 0.04],
  ['YQ2026-002', '2026-07-06', '信号机数量调整', 0.15, 0.12],
  ['YQ2026-003', '2026-08-11', '更换影像存储方案', 0.19, 0.16],
  ['YQ2026-004', '2026-06-25', '减少测点', 0.02, 0.09],
  ['YQ2026-004', '2026-09-15', '增加北斗监测点', 0.08, 0.01],
  ['YQ2026-005', '2026-05-29', '新增视频报警模块', 0.11, 0.11, { is_new_content: true }],
  ['YQ2026-007', '2026-07-21', '新增亮证接口', 0.04, 0.04, { is_new_content: true, ground: 'superior' }],
  ['YQ2026-010', '2026-08-03', '调整培训课件功能', 0.05, 0.05, { ground: 'none' }],
  ['YQ2026-011', '2026-07-15', '招标结余调剂', 0.18, 0, { is_tender_saving: true }],
  ['YQ2026-015', '2026-06-09', '新增库表交换组件', 0.05, 0.03, { is_new_content: true, ground: 'business' }],
  ['YQ2025-010', '2025-08-14', '预警发布渠道调整', 0.1, 0.08],
  ['YQ2025-010', '2025-11-06', '监测站点调整', 0.07, 0.02],
  ['YQ2025-015', '2025-09-03', '统一认证方式优化', 0.08, 0.08],
  ['YQ2025-026', '2025-10-17', '点位迁移', 0.12, 0.09, { ground: 'business' }],
  ['YQ2026-038', '2026-09-08', '印章样式调整', 0.03, 0.03, { is_new_content: null }]
];

/** To the 元, so that a share at a limit is exactly at it. */
const part = (estimate: number | undefined, share: number) => Math.round(((estimate ?? 0) * share) / 100) * 100;

export function changes(projects: readonly Project[]): Said<'change'>[] {
  const estimates = new Map(projects.map(({ id, row }) => [id, row.approved_estimate ?? 0]));
  return list.map(([project, decided_on, item, added, removed, particular]) => ({
    project,
    decided_on,
    ground: 'technical',
    item,
    added: part(estimates.get(project), added),
    removed: part(estimates.get(project), removed),
    is_new_content: false,
    is_tender_saving: false,
    ...particular
  }));
}
