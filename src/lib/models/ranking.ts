/** Settings that only the ranking reads, no model: changing one needs no rebuild. */
export const isRanking = (setting: string): boolean => /^w_|_takes_money$/.test(setting);
