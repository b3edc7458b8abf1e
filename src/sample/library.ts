import { changes } from './changes.ts';
import { evaluations } from './evaluations.ts';
import { funding } from './funding.ts';
import { milestones } from './milestones.ts';
import { omCosts } from './omCosts.ts';
import { organisations } from './organisations.ts';
import { baselines, breaches, documents, envelopes, opinions, reports } from './papers.ts';
import { projects } from './projects.ts';
import { experts, holidays, overrunClasses } from './registers.ts';
import type { Library } from './row.ts';
import { systems } from './systems.ts';
import { usage } from './usage.ts';

/** The library of an invented city, without a defect: every table, money in 分. The same rows on every call. */
export function invented(): Library {
  const all = projects();
  const running = systems(all);
  return {
    organisation: organisations(),
    project: all.map(({ row }) => row),
    system: running,
    funding: funding(all),
    om_cost: omCosts(running),
    usage: usage(running),
    evaluation: evaluations(running, all),
    milestone: milestones(all),
    change: changes(all),
    report: reports(all),
    document: documents(all),
    opinion: opinions(all),
    baseline: baselines(all),
    breach: breaches(),
    envelope: envelopes(),
    expert: experts(),
    holiday: holidays(),
    overrun_class: overrunClasses()
  };
}
