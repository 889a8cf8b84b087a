export interface Spread {
  median: number;
  p90: number;
}

/** The value below which `share` of `values` lie; NaN of none, which meets no target. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: round(quantile(values, 0.5)), p90: round(quantile(values, 0.9)) };
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : round((100 * part) / whole);
}

export function round(value: number, decimals = 2): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** Half the width of a band that holds 80 % of a normal distribution, in standard deviations. */
export const BAND_80 = 1.2816;

/** Errors of times against the truth, and how many lie inside the shown band. */
export class Errors {
  readonly seconds: number[] = [];
  #inside = 0;
  #banded = 0;

  add(time: number, truth: number, sd?: number): void {
    const error = Math.abs(time - truth);
    this.seconds.push(error);
    if (sd === undefined) return;
    this.#banded += 1;
    if (error <= BAND_80 * sd) this.#inside += 1;
  }

  addAll(other: Errors): void {
    this.seconds.push(...other.seconds);
    this.#inside += other.#inside;
    this.#banded += other.#banded;
  }

  within(seconds: number): number {
    return percent(this.seconds.filter((error) => error <= seconds).length, this.seconds.length);
  }

  get spread(): Spread {
    return spreadOf(this.seconds);
  }

  get band(): number {
    return percent(this.#inside, this.#banded);
  }
}
