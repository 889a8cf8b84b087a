/** What stands on one line: titles, names, words quoted in a message. */

/** Commands to a terminal, which a document may hold to clear it or to colour it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const COMMAND = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ANY = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

/** A space for line ends and control characters; trimmed. */
export function oneLine(text: string): string {
  if (!ANY.test(text)) return text.trim();
  return withoutControls(text).replace(/ {2,}/g, ' ').trim();
}

/** The same for a line that is laid out with spaces. */
export function withoutControls(text: string): string {
  return ANY.test(text) ? text.replace(COMMAND, '').replace(CONTROL, ' ') : text;
}
