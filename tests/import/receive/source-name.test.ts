import { describe, expect, test } from 'vitest';
import { readSourceName } from '../../../src/import/receive/source-name.ts';

const TITLE = { stem: 'A talk [dQw4w9WgXc_]', title: 'A talk', video: 'dQw4w9WgXc_' };

describe('the name of a download', () => {
  test.each([
    ['vtt', {}, 'vtt'],
    ['en.vtt', { lang: 'en' }, 'vtt'],
    ['en-US.json3', { lang: 'en-US' }, 'json3'],
    ['zh-Hans.srt', { lang: 'zh-Hans' }, 'srt'],
    ['es-419.srv3', { lang: 'es-419' }, 'srv3'],
    ['en-orig.json3', { lang: 'en', isAutomatic: true }, 'json3'],
    ['de-en.vtt', { lang: 'de', translatedFrom: 'en' }, 'vtt'],
    ['zh-Hant-en-US.vtt', { lang: 'zh-Hant', translatedFrom: 'en-US' }, 'vtt'],
    ['en-eEY6OEpapPo.vtt', { lang: 'en' }, 'vtt'],
    ['info.json', {}, 'info.json'],
    ['live_chat.json', {}, 'live_chat.json'],
    ['description', {}, 'description'],
  ])('….%s', (rest, told, suffix) => {
    const name = readSourceName(`Talks/A talk [dQw4w9WgXc_].${rest}`);
    expect(name).toEqual({ ...TITLE, ...told, suffix });
  });

  test.each([
    ['A talk-dQw4w9WgXcQ.en.vtt', 'A talk', 'dQw4w9WgXcQ'],
    [
      'What is 1⧸2？ ｜ Ann： ＂so＂ [-_w4w9WgXcQ].en.vtt',
      'What is 1/2? | Ann: "so"',
      '-_w4w9WgXcQ',
    ],
    ['为什么？｜安 [dQw4w9WgXcQ].zh-Hans.vtt', '为什么？｜安', 'dQw4w9WgXcQ'],
  ])('%s', (name, title, video) => {
    expect(readSourceName(name)).toMatchObject({ title, video });
  });
});

describe('a name that only looks like one', () => {
  test.each([
    ['talk [transcribed].txt', 'talk [transcribed]'],
    ['talk-information.txt', 'talk-information'],
    ['Ann-Programming.txt', 'Ann-Programming'],
    ['notes-20260115abc.txt', 'notes-20260115abc'],
  ])('%s has no id', (name, title) => {
    const told = readSourceName(name);
    expect(told).toEqual({ stem: title, title, suffix: 'txt' });
  });

  test.each([
    'notes.old.txt',
    'talk.v2.srt',
    'a.b.vtt',
    'A.EN.VTT',
    '000_2509171bfbd13b01.txt',
    'README',
  ])('%s is in no language', (name) => {
    expect(readSourceName(name).lang).toBeUndefined();
  });

  test('a person’s own file may name its language', () => {
    expect(readSourceName('talk.de.txt')).toEqual({
      stem: 'talk',
      title: 'talk',
      lang: 'de',
      suffix: 'txt',
    });
  });
});
