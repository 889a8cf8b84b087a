/**
 * Names above the times of cues, where Webex has them: `1 "Ana Berg" (2894412800)`. They are written as voices are, and rows keep
 * their numbers.
 */

const FIRST_LOOK = /^\d{1,9} "[^"<>\n]{1,80}" \(\d{1,20}\)\r?$/m;
const NAMED =
  /^(\d{1,9}) "([^"<>\r\n]{1,80})" \(\d{1,20}\)(\r?\n[^\n]{0,80}-->[^\n]{0,200}\n)(?=[^\s<])/gm;
/** Characters in which the first of them stands. */
const HEAD = 4000;

export function withVoices(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  return text.replace(
    NAMED,
    (_, number: string, name: string, times: string) => `${number}${times}<v ${name}>`,
  );
}
