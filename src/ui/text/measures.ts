/** Numbers, dates, lengths and names of languages as a language writes them; all by `Intl`. */
export interface Measures {
  /** `12345` is “12,345”. */
  number(value: number): string;
  /** `2026`, `2026-04` or `2026-04-11` with as much precision as it has. */
  date(partial: string): string;
  /** How long something of so many seconds takes, as people say it: `568` seconds are “9 min”, `8` are “8 sec”. */
  length(time: number): string;
  /** Seconds as they are spoken: `113` is “1 minute 53 seconds”. */
  spokenTime(seconds: number): string;
  /** `zh-Hans` is “Simplified Chinese”; a tag that no name is known for stays as it is. */
  languageName(tag: string): string;
  /** Names one after another: “Ada, Ben”. */
  list(names: readonly string[]): string;
}

/** How a language says a length of time of several units. */
export interface Speech {
  units: 'long' | 'short';
  between: string;
}

/** `locale` is a BCP 47 tag. */
export function measuresOf(locale: string, speech: Speech): Measures {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const names = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const count = (unit: string, unitDisplay: 'long' | 'short') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }));
  const minutes = count('minute', 'short');
  const seconds = count('second', 'short');
  const spoken = (['hour', 'minute', 'second'] as const).map((unit) => count(unit, speech.units));
  const date = (parts: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...parts }));
  const dates = {
    year: date({}),
    month: date({ month: 'short' }),
    day: date({ month: 'short', day: 'numeric' }),
  };
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }));
  return {
    number: (value) => numbers().format(value),
    date(partial) {
      const [year, month, day] = partial.split('-').map(Number);
      const format = month === undefined ? dates.year : day === undefined ? dates.month : dates.day;
      return format().format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)));
    },
    length(time) {
      const whole = Math.round(time);
      return whole < 60 ? seconds().format(whole) : minutes().format(Math.round(whole / 60));
    },
    spokenTime(seconds) {
      // Before the recording starts; “minus” is said.
      const sign = seconds < 0 ? '\u2212' : '';
      const whole = seconds < 0 ? Math.ceil(-seconds) : Math.floor(seconds);
      const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      const said = parts.flatMap((part, index) =>
        part > 0 || (whole === 0 && index === 2) ? (spoken[index]?.().format(part) ?? []) : [],
      );
      return sign + said.join(speech.between);
    },
    languageName(tag) {
      try {
        return names().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    list: (names) => list().format(names),
  };
}

/** Made when it is asked for, and once: making a format takes a millisecond, and a library has thousands of dates. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
