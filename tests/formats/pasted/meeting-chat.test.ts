import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/word.ts';
import { findFormat } from '../../../src/formats/formats.ts';
import { meetingChat } from '../../../src/formats/pasted/meeting-chat.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/meeting-chat');
const COUNTS: Record<string, string> = {
  'dated.txt': '2 messages',
  'discord-exported.txt': '2 messages',
  'discord.txt': '3 messages',
  'irc.txt': '3 messages',
  'names.txt': '3 messages',
  'older.txt': '2 messages',
  'saved.txt': '2 messages',
  'slack-below.txt': '2 messages',
  'slack.txt': '3 messages',
  'stream.txt': '4 messages',
  'tabs.txt': '4 messages',
  'teams.txt': '2 messages',
  'whatsapp-brackets.txt': '3 messages',
  'whatsapp.txt': '3 messages',
};

describe('the chat of a meeting', () => {
  test('has fixtures', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(COUNTS));
  });

  test.each(Object.entries(COUNTS))('is no talk: %s has %s', (file, count) => {
    const text = readFileSync(join(FIXTURES, file), 'utf8');
    expect(findFormat(text)).toBe(meetingChat);
    expect(meetingChat.parse(text)).toMatchObject({
      chapters: [],
      texts: [],
      problems: [
        {
          code: 'live-chat',
          message: expect.stringContaining(count),
          words: countWords(text),
        },
      ],
    });
  });

  test.each([
    ['a transcript with times', '00:00:05 Ann: We ask.\n00:00:09 Ben: They say.\n'],
    ['a time and a tab', '00:00:05\tWe ask: what do you know?\n00:00:09\tThey say.\n'],
    ['a name with its time', 'Ann: 00:00:05\nWe ask.\nBen: 00:00:09\nThey say.\n'],
    ['a time in brackets', '[00:05] Ann: We ask.\n[00:09] Ben: They say.\n'],
    ['times of a day', '10:32 - Ann: We ask.\n10:33 - Ben: They say.\n'],
    ['times of words', '[00:05.00] <00:05.00> We <00:05.40> ask.\n[00:07.00] <00:07.00> So.\n'],
    ['columns', '00:00:05 | Ann | We ask.\n00:00:09 | Ben | They say.\n'],
    [
      'a clock that is read out',
      'We met at 9:41 AM\nand so we asked what they know.\nThen we left.\nAnd so.\n',
    ],
    ['nothing', ''],
  ])('is told from %s', (_what, text) => {
    expect(meetingChat.recognises(text)).toBe(false);
  });
});
