import { intake } from '../../../src/lib/intake/intake.ts';
import type { Intake, SheetChoice } from '../../../src/lib/intake/types.ts';

const encoder = new TextEncoder();

/** A file of lines, as a person would drop it. */
export const csv = (name: string, ...lines: string[]) => ({ name, bytes: encoder.encode(`${lines.join('\n')}\n`) });

export const projects = csv(
  '项目.csv',
  '项目编号,项目名称,项目单位,计划年度,总投资(万元)',
  'P1,甲系统,一局,2027,100.5',
  'P2,乙系统,一局,2027,20',
  'P3,,二局,2027,30',
  'P4,丁系统,二局,明年,40'
);

export const read = (files = [projects], choices: readonly SheetChoice[] = []): Promise<Intake> =>
  intake(files, { choices });
