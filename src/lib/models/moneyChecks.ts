/** Checks whose `found` and `expected` end in an amount in 分. */
export const moneyChecks: ReadonlySet<string> = new Set([
  'money_is_never_negative',
  'money_paid_is_within_its_budget',
  'requests_are_within_the_total'
]);

/** The text with that amount written by `say`; of any other check as it is. */
export const withMoney = (truth: string, text: string, say: (fen: number) => string): string =>
  moneyChecks.has(truth) ? text.replace(/-?\d+$/, (fen) => say(Number(fen))) : text;
