import type { Parameter } from './types.ts';

/**
 * The value of a parameter on a day. A day after its last period keeps the last value, one before its first takes the
 * first: choosing a pack applies it, in force or not.
 * @returns undefined when no parameter has the name
 */
export function parameterOn(parameters: readonly Parameter[], name: string, day: string): Parameter | undefined {
  const periods = parameters.filter((one) => one.name === name).sort(byFrom);
  const begun = periods.filter(({ from }) => from === null || from <= day);
  const running = begun.filter(({ to }) => to === null || day <= to);
  return running.at(-1) ?? begun.at(-1) ?? periods[0];
}

const byFrom = (a: Parameter, b: Parameter) => (a.from ?? '').localeCompare(b.from ?? '', 'en');

/** 分 in a yuan; every amount in the tables is in 分. */
const hundredths = 100;

/** As the tables hold it: yuan become 分, everything else stands as the pack says it. */
export function valueInTables({ value, unit }: Parameter): number | string {
  return unit === 'yuan' && typeof value === 'number' ? Math.round(value * hundredths) : value;
}

/** Local: no law says it. */
export const isLocal = ({ source }: Parameter) => source === 'local';
