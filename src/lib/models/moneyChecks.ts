/** Checks whose `found` and `expected` end in an amount in 分. */
export const moneyChecks: ReadonlySet<string> = new Set([
  'amounts_are_in_the_unit_of_their_column',
  'contracts_are_within_the_approved_estimate',
  'final_costs_are_near_their_contract',
  'funding_planned_is_within_the_total',
  'money_is_never_negative',
  'money_paid_is_within_its_budget',
  'requests_are_within_the_total',
  'requests_are_within_what_is_left',
  'variance_is_forecast_minus_budget'
]);

/** The text with that amount written by `say`; of any other check as it is. */
export const withMoney = (truth: string, text: string, say: (fen: number) => string): string =>
  moneyChecks.has(truth) ? text.replace(/-?\d+$/, (fen) => say(Number(fen))) : text;
