/** `hh:mm:ss.mmm`; hours have two digits or more. `mark` stands before the milliseconds: WebVTT a full stop, SRT a comma. */
export function formatStamp(seconds: number, mark: '.' | ','): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (unit: number, digits: number, limit = Number.POSITIVE_INFINITY) =>
    String(Math.floor(milliseconds / unit) % limit).padStart(digits, '0');
  return `${part(3_600_000, 2)}:${part(60_000, 2, 60)}:${part(1000, 2, 60)}${mark}${part(1, 3, 1000)}`;
}
