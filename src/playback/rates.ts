/** YouTube's own steps, so that every one of them works there. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** The next rate up or down from `rate`; the ends stay. */
export function nextRate(rate: number, step: 1 | -1): number {
  const next = step === 1 ? RATES.find((r) => r > rate) : RATES.findLast((r) => r < rate);
  return next ?? rate;
}
