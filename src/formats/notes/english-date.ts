const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE = /^(?:[A-Z][a-z]{2,8},? )?([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})$/;

/** `Apr 11, 2026`, `April 11, 2026` or `Sat Apr 11 2026` to `2026-04-11`; null for anything else. */
export function dateOfEnglish(text: string): string | null {
  const [, month, day, year] = DATE.exec(text.trim()) ?? [];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (index === -1 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
