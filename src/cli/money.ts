/** Money on the command line: yuan outside, whole 分 inside. */

/** 分 in each unit a person may write; none is yuan. */
const units: Readonly<Record<string, bigint>> = {
  '': 100n,
  元: 100n,
  千: 100_000n,
  千元: 100_000n,
  万: 1_000_000n,
  万元: 1_000_000n,
  百万: 100_000_000n,
  百万元: 100_000_000n,
  千万: 1_000_000_000n,
  千万元: 1_000_000_000n,
  亿: 10_000_000_000n,
  亿元: 10_000_000_000n
};

/** `30000000`, `30,000,000.50`, `3000万`, `3.5亿元` → 分; `null` for what is no amount, or finer than a 分. */
export function fenOf(text: string): number | null {
  const [, whole = '', fraction = '', unit = ''] =
    /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?\s*(\D*)$/.exec(text.trim()) ?? [];
  const factor = units[unit];
  if (whole === '' || factor === undefined) return null;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole.replaceAll(',', '') + fraction) * factor;
  const fen = Number(scaled / scale);
  return scaled % scale === 0n && Number.isSafeInteger(fen) ? fen : null;
}

/** 分 → yuan, as a number of a result. */
export const yuanOf = (fen: number | null): number | null => (fen === null ? null : fen / 100);
