/**
 * A live chat as yt-dlp saves it beside the captions, as if it were a language (`Title [id].live_chat.json`, JSON Lines):
 * what the audience typed and nothing of the talk. Told by its text, since a chat that was still running is cut off.
 */
import { nothingTold } from '../../audit/telling.ts';
import type { TextFormat } from '../../format.ts';
import { LAST_OF_JSON } from '../json-format.ts';

/** A line is some thousand characters; the name stands in the first. */
const HEAD = 10_000;

export const liveChat: TextFormat = {
  id: 'live-chat',
  suffixes: ['live_chat.json', 'rechat.json'],
  part: 'chat',
  before: LAST_OF_JSON,
  recognises: (text) =>
    /^\s*\{/.test(text) && text.slice(0, HEAD).includes('"replayChatItemAction"'),
  told: nothingTold,
  parse: (text) => {
    const count = text.split('"replayChatItemAction"').length - 1;
    return {
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'live-chat',
          message: `The file is a live chat of ${count} ${count === 1 ? 'message' : 'messages'}, and holds no text of the talk.`,
          line: 1,
        },
      ],
    };
  },
};
