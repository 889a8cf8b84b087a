/**
 * What people wrote to each other beside a meeting, as Zoom saves it (`chat.txt`, `…newChat.txt`, `meeting_saved_chat.txt`), or with
 * whatever else they write: `[05/03/2024, 10:32:11] Ann: …`, `3/5/24, 10:32 AM - Ann: …`, `[10:32] <ann> …`.
 *
 *     00:05:32⇥marta:⇥here are the slides      10:02:11⇥ From Marta to Everyone:
 *     00:05:32⇥ From  marta : the slides       ⇥here are the slides
 *     Marta  9:41 AM                           marta — Today at 9:41 AM
 *     here are the slides                      here are the slides
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
const OF_THE_DAY = String.raw`\d{1,2}:\d\d[ \u00a0\u202f]?[AP]M`;
/** Rows above the first message: the name of a channel, or whoever wrote it. */
const HEAD_ROWS = 6;
const FEWEST_BELOW = 2;
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
  String.raw`\[?${CLOCK}\]? <[ @+%~&]?(?!\d)[^<>\s]{1,40}> `,
  // Slack: a name and a time of the day, or that in a row below the name.
  String.raw`(?:[^:\n]{1,80}?[ \t]{1,4})?\[?${OF_THE_DAY}\]?$`,
  // Discord.
  String.raw`[^:\n]{1,80}? [—–] (?:(?:Today|Yesterday|${DAY}),? (?:at )?${CLOCK}|${OF_THE_DAY})$`,
  // Of a stream, as chat-downloader prints it.
  String.raw`-?\d{1,2}(?::\d\d){1,2} \| (?:\([^()\n]{1,40}\) )?[^:|\n]{1,60}: `,
];
const MESSAGE = new RegExp(`^(?:${OPENINGS.join('|')})`, 'i');

export const meetingChat: TextFormat = {
  id: 'meeting-chat',
  suffixes: ['txt', 'text'],
  before: [{ id: 'stamped-turns', why: 'Its messages have times and names, as turns do.' }],
  recognises: (text) => {
    const rows = filledLines(text.slice(0, HEAD));
    const messages = rows.filter((row) => MESSAGE.test(row.text)).length;
    const first = rows.findIndex((row) => MESSAGE.test(row.text));
    const isBelow = first > 0 && messages < FEWEST_BELOW;
    const isHead = first !== -1 && first < HEAD_ROWS && !isBelow;
    return isHead && messages >= (rows.length - first) * MESSAGE_SHARE;
  },
  parse: (text) => {
    const count = filledLines(text).filter((row) => MESSAGE.test(row.text)).length;
    return {
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'live-chat',
          message: `The file is a chat of ${count} ${count === 1 ? 'message' : 'messages'}, and holds nothing that was said.`,
          line: 1,
          words: countWords(text),
        },
      ],
    };
  },
};
