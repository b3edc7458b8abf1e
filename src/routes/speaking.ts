import { speech, type Speech } from '$lib/charts/speech.ts';
import { formats, type Formats } from '$lib/words/format.ts';
import { moneyUnit } from '$lib/words/money.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';

/** How a page writes figures and how its pictures speak, under the desk's view. */
export interface Speaking {
  readonly fmt: Formats;
  readonly says: Speech;
}

export function speaking(desk: Desk): Speaking {
  const { unit, language } = desk.view;
  const money = moneyUnit(unit, language, desk.currency);
  return { fmt: formats(money, language), says: speech(language, money) };
}
