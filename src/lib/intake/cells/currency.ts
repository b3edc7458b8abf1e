const named: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/美元|us\$|usd/i, 'USD'],
  [/港元|港币|hk\$|hkd/i, 'HKD'],
  [/澳元|a\$|aud/i, 'AUD'],
  [/日元|jpy/i, 'JPY'],
  [/欧元|€|eur\b/i, 'EUR'],
  [/英镑|£|gbp/i, 'GBP'],
  [/人民币|¥|rmb|cny|元/i, 'CNY'],
  [/\$/, 'USD']
];

/** The currency a text names by sign, code or word (`£`, `GBP`, `元`), as ISO 4217; `¥` is the yuan. Takes the plain form. */
export function currencyIn(text: string): string | null {
  return named.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
