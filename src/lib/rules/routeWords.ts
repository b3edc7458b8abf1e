import { papers, tables } from '../tables/index.ts';
import type { Label } from '../words/language.ts';

/** What a route decides. */
export const matters = {
  class: { zh: '类别', en: 'class' },
  documents: { zh: '申报材料', en: 'documents' },
  review: { zh: '审核', en: 'review' },
  approval: { zh: '审批', en: 'approval' },
  procedure: { zh: '其他审批手续', en: 'further approvals' },
  builder: { zh: '组织建设', en: 'builder' },
  purchase: { zh: '采购方式', en: 'purchase' }
} satisfies Readonly<Record<string, Label>>;
export type Matter = keyof typeof matters;

/** The ways that a route may take. */
export const ways = {
  om: { zh: '按运维办理', en: 'handled as O&M' },
  feasibility: { zh: '提交可行性研究报告', en: 'a feasibility study' },
  implementation_plan: { zh: '提交实施方案', en: 'an implementation plan' },
  direct: { zh: '单位直接实施', en: 'carried out directly' },
  feasibility_and_design: { zh: '可行性研究报告和初步设计', en: 'feasibility study and preliminary design' },
  urgent_plan: { zh: '合并为一个实施方案', en: 'merged into one implementation plan' },
  exempt: { zh: '不再办理', en: 'none' },
  further_approvals: { zh: '仍需办理', en: 'still needed' },
  design_at_once: { zh: '直接编报初步设计', en: 'straight to a preliminary design' },
  design_after_proposal: { zh: '建议书批复后编报初步设计', en: 'a preliminary design after the proposal' },
  feasibility_at_once: { zh: '直接编报可行性研究报告', en: 'straight to a feasibility study' },
  every_step: { zh: '建议书、可行性研究报告、初步设计逐步编报', en: 'proposal, feasibility study and design in turn' },
  listed: { zh: '按清单提交材料', en: 'the listed papers' },
  buying: { zh: '购买更省', en: 'buying costs less' },
  building: { zh: '购买不明显更省', en: 'buying does not clearly cost less' },
  comparison: { zh: '比较自建和购买', en: 'buying held against building' },
  joint: { zh: '联合会审', en: 'joint review' },
  named_opinions: { zh: '三家出具意见', en: 'three opinions' },
  named_offices: { zh: '机要保密和公安审核', en: 'secrecy office and police' },
  development: { zh: '发改部门审批立项', en: 'development and reform commission' },
  by_itself: { zh: '单位自行采购', en: 'the unit by itself' },
  centre_and_leadership: { zh: '大数据中心审核、领导同意', en: 'data centre, then leadership' },
  unit: { zh: '申报单位组织建设', en: 'the declaring unit' },
  centre: { zh: '大数据中心统一建设', en: 'the data centre' },
  bundled: { zh: '打捆编制建议书', en: 'bundled into one proposal' },
  own_proposal: { zh: '单位自报建议书和方案', en: 'its own proposal and plan' },
  bureau: { zh: '数据部门审批', en: 'the data bureau' }
} satisfies Readonly<Record<string, Label>>;
export type Way = keyof typeof ways;

/** What a way is called; the key itself where it is no word of ours. */
export const wayLabel = (key: string): Label => named(ways, key);

const named = (labels: Readonly<Record<string, Label>>, key: string): Label => labels[key] ?? { zh: key, en: key };

/** What a route may lack that is neither a document nor an opinion. */
const others: Readonly<Record<string, Label>> = {
  leadership_consent: { zh: '领导审定同意', en: 'consent of the leadership' },
  clear_saving: { zh: '明显小于自建的服务费', en: 'fees clearly below building' },
  built_by_unit: { zh: '由申报单位组织建设', en: 'building by the declaring unit' },
  built_by_centre: { zh: '由大数据中心统一建设', en: 'building by the data centre' },
  own_channel: { zh: '数字化主管部门的审批', en: 'approval by the digital authority' }
};

const documents: Readonly<Record<string, Label>> = papers;

export const otherNeeds = Object.keys(others);

const members: Readonly<Record<string, Label>> = tables.opinion.columns.member.choices ?? {};

const opinionOf = ({ zh, en }: Label): Label => ({ zh: `${zh}意见`, en: `opinion of the ${en}` });

/** What a key of `lacks` is called; the key itself where it is no word of ours. */
export function lackLabel(key: string): Label {
  const member = members[key];
  return documents[key] ?? others[key] ?? (member ? opinionOf(member) : { zh: key, en: key });
}
