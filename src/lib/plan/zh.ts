/** What the plan says, in Chinese. `en.ts` says the same. Money and points arrive formatted; counts are numbers. */

export interface Counted {
  readonly count: number;
  readonly money: string;
}

export const zh = {
  criteria: {
    policy: '政策导向',
    urgency: '紧迫程度',
    readiness: '成熟度',
    sharing: '共享协同',
    record: '单位既往成效',
    benefit: '预期效益',
    om_burden: '运维负担',
    data_quality: '数据质量'
  },
  standings: { in: '列入', out: '不列入', held: '暂缓' },
  eligibilities: { refused: '不予通过', judgement: '待研判', supply: '待补材料', eligible: '通过' },
  steps: {
    requested: '申报',
    refused: '门槛不予通过',
    judgement: '待研判',
    materials: '待补材料',
    below: '资金线以下',
    within: '资金线以内'
  },
  nothing: (year: number) => `${year} 年没有申报的项目。`,
  requested: (year: number, { count, money }: Counted) => `${year} 年申报 ${count} 项共 ${money}`,
  refused: ({ count, money }: Counted) => `门槛不予通过 ${count} 项 ${money}`,
  held: ({ count, money }: Counted) => `暂不占用资金 ${count} 项 ${money}`,
  within: (budget: string, { count, money }: Counted, remaining: string) =>
    `预算 ${budget} 内列入 ${count} 项共 ${money}，余 ${remaining}`,
  allWithin: ({ count, money }: Counted) => `未设预算，可列入 ${count} 项共 ${money}`,
  provisional: ({ count, money }: Counted) => `其中暂列 ${count} 项 ${money}`,
  below: ({ count, money }: Counted) => `线下 ${count} 项 ${money}`,
  next: (name: string, missing: string) => `再增加 ${missing} 可列入“${name}”`,
  withoutAmount: (count: number) => `${count} 项未说明申请金额，未计入任何合计`,
  join: (parts: readonly string[]) => `${parts.join('；')}。`,
  place: (rank: number, score: string) => `第 ${rank} 名，${score} 分`,
  committed: '续建项目，先行安排',
  points: (criterion: string, points: string) => `${criterion} ${points} 分`,
  couldAdd: (criteria: readonly string[], points: string) => `${criteria.join('、')}未知，最多可加 ${points} 分`,
  refusedBy: (rule: string) => `${rule} 不予通过，不参与排序`,
  noAmount: '未说明申请金额，暂缓',
  heldFor: { judgement: '待研判，按本地设定不占用资金', supply: '待补材料，按本地设定不占用资金' },
  provisionalFor: { judgement: '待研判，暂列', supply: '待补材料，暂列' },
  within_line: '在资金线以内',
  below_line: '在资金线以下'
};

export type PlanWords = typeof zh;
