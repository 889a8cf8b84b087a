/** The sentences and labels of finding in an episode: not in `en.ts`, because most visits look for nothing. */

const NONE = 'No line says this';
const NEAR = 'Nothing exact; showing near matches.';
const count = (current: number, of: number) =>
  `${current.toLocaleString('en')} of ${of.toLocaleString('en')}`;

export const findText = {
  title: 'Find in this episode',
  count,
  previous: 'Previous (Shift+Enter)',
  next: 'Next (Enter)',
  goThere: 'Go there',
  goThereKey: 'Play from there (Ctrl+Enter)',
  close: 'Close (Esc)',
  near: NEAR,
  none: `${NONE}.`,
  noneBut: `${NONE}; nearest:`,
  /** What was found, for the ear: how much, which of it, and the line itself. */
  said: {
    none: (nearest: string | null) =>
      nearest === null ? `${NONE}.` : `${NONE}; nearest: ${nearest}`,
    exact: (current: number, of: number, line: string) => `${count(current, of)}: ${line}`,
    near: (current: number, of: number, line: string) => `${NEAR} ${count(current, of)}: ${line}`,
  },
};
