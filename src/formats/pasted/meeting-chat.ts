/**
 * What people wrote to each other beside a meeting, as Zoom saves it (`chat.txt`, `…newChat.txt`, `meeting_saved_chat.txt`), or with
 * whatever else they write: `[05/03/2024, 10:32:11] Ann: …`, `3/5/24, 10:32 AM - Ann: …`, `[10:32] <ann> …`.
 *
 *     00:05:32⇥marta:⇥here are the slides      10:02:11⇥ From Marta to Everyone:
 *     00:05:32⇥ From  marta : the slides       ⇥here are the slides
 *
 * Times and names are those of a transcript, and nothing in it was said.
 */
import { countWords } from '../../core/text/word.ts';
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';

/** Characters in which a chat shows what it is. */
const HEAD = 20_000;
/** Of its lines so many open a message at least: one may have several. */
const MESSAGE_SHARE = 0.3;
const DAY = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u00a0\u202f]?[ap]\.?m\.?)?`;
/** As each program opens a message. */
const OPENINGS = [
  // Zoom.
  String.raw`(?:\d{4}-\d\d-\d\d )?\d{1,2}:\d\d:\d\d(?:\t[^\t:]{1,80}:\t|[ \t]{1,4}From {1,4}[^\t\n]{1,160}?(?::(?:\s|$)| to (?:Everyone|[^:]{1,80}\(Direct Message\))$))`,
  // WhatsApp: a day, a time and a name.
  String.raw`\u200e?\[${DAY},? ${CLOCK}\] [^:\n]{1,80}:(?:\s|$)`,
  String.raw`${DAY},? ${CLOCK} [-–] [^:\n]{1,80}:(?:\s|$)`,
  // Teams: the name alone.
  String.raw`\[\d{1,2}/\d{1,2}(?:/\d{2,4})?,? ${CLOCK}\] [^:\n]{1,80}$`,
  // Telegram.
  String.raw`[^,:\n]{1,80}, \[${DAY},? ${CLOCK}\]:?(?:\s|$)`,
  // IRC.
  String.raw`\[?${CLOCK}\]? <[ @+%~&]?[^<>\s]{1,40}> `,
];
const MESSAGE = new RegExp(`^(?:${OPENINGS.join('|')})`, 'i');

export const meetingChat: TextFormat = {
  id: 'meeting-chat',
  suffixes: ['txt', 'text'],
  before: [{ id: 'stamped-turns', why: 'Its messages have times and names, as turns do.' }],
  recognises: (text) => {
    const rows = filledLines(text.slice(0, HEAD));
    const messages = rows.filter((row) => MESSAGE.test(row.text)).length;
    return (
      messages > 0 && MESSAGE.test(rows[0]?.text ?? '') && messages >= rows.length * MESSAGE_SHARE
    );
  },
  parse: (text) => {
    const count = filledLines(text).filter((row) => MESSAGE.test(row.text)).length;
    return {
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'live-chat',
          message: `The file is the chat of a meeting, ${count} ${count === 1 ? 'message' : 'messages'}, and holds nothing that was said.`,
          line: 1,
          words: countWords(text),
        },
      ],
    };
  },
};
