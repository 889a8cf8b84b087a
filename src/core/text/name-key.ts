/** What two spellings of one written name share: they are the same but for case, spaces and Unicode form. */
export function nameKey(name: string): string {
  return (
    name
      .normalize('NFC')
      // Zero-width spaces and direction marks come along when a name is copied.
      .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
  );
}
