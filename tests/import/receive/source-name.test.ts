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

describe('the name of captions', () => {
  test.each([
    ['film.en.sdh.srt', 'film', 'en'],
    ['film.en.cc.srt', 'film', 'en'],
    ['film.en.hi.srt', 'film', 'en'],
    ['film.forced.en.srt', 'film', 'en'],
    ['film.en.forced.default.srt', 'film', 'en'],
    ['film.sdh.srt', 'film', undefined],
    ['film.cc.vtt', 'film', undefined],
    ['film.hi.srt', 'film', 'hi'],
    ['film.pt-BR.SDH.vtt', 'film', 'pt-BR'],
  ])('%s may say more than its language', (name, stem, lang) => {
    const told = readSourceName(name);
    expect([told.stem, told.lang]).toEqual([stem, lang]);
  });

  test.each([
    ['A talk [dQw4w9WgXc_].de-en-eEY6OEpapPo.vtt', 'de', 'en'],
    ['A talk [dQw4w9WgXc_].de-en--EY6OEpap_o.vtt', 'de', 'en'],
    ['A talk [dQw4w9WgXc_].de-en-ID.vtt', 'de', 'en-ID'],
    ['A talk [dQw4w9WgXc_].zh-Hans-en-US-eEY6OEpapPo.vtt', 'zh-Hans', 'en-US'],
  ])('%s says which track a machine translated', (name, lang, translatedFrom) => {
    expect(readSourceName(name)).toEqual({ ...TITLE, lang, translatedFrom, suffix: 'vtt' });
  });

  test.each(['vK1qEF3a3WM', '-aBcDeFgHiJ', '_xYz0123456', 'dQw4w9WgXcQ'])(
    'may be the id of a video: %s',
    (id) => {
      expect(readSourceName(`${id}.en.vtt`)).toMatchObject({ title: id, video: id, lang: 'en' });
    },
  );

  test.each([
    'transcript1',
    'Talk2026May',
    'MyTalkAtBCN',
    'Part3B-Take',
    'RosesTulips',
    '20260304-AB',
  ])('is no id only because it is as long: %s', (name) => {
    expect(readSourceName(`${name}.en.vtt`).video).toBeUndefined();
  });
});

describe('a name with a day', () => {
  test.each([
    ['20260304 - Roses [vK1qEF3a3WM].en.vtt', 'Roses', '2026-03-04'],
    ['2026-03-04 Roses.vtt', 'Roses', '2026-03-04'],
    ['2026_03_04_Roses.vtt', 'Roses', '2026-03-04'],
    ['2026-03-04 10.02.11 Weekly call.vtt', 'Weekly call', '2026-03-04'],
    ['Roses (2026-03-04).vtt', 'Roses', '2026-03-04'],
    ['Roses 2026-03-04.vtt', 'Roses', '2026-03-04'],
    ['2026-03-04.vtt', '2026-03-04', '2026-03-04'],
    ['4 March 2026 - Roses.vtt', 'Roses', '2026-03-04'],
    ['March 4, 2026 - Roses.vtt', 'Roses', '2026-03-04'],
    ['Wednesday 4 March 2026 Roses.vtt', 'Roses', '2026-03-04'],
    ['Old Roses, March 4th, 2026.vtt', 'Old Roses', '2026-03-04'],
    ['Roses (Mar 4 2026).vtt', 'Roses', '2026-03-04'],
    ['Rosen 4. März 2026.vtt', 'Rosen', '2026-03-04'],
    ['04.03.2026 Rosen.vtt', 'Rosen', '2026-03-04'],
    ['4-Mar-2026 Roses.vtt', 'Roses', '2026-03-04'],
    ['2026年3月4日 Roses.vtt', 'Roses', '2026-03-04'],
    ['Roses-20260304_100211-Meeting Recording.vtt', 'Roses', '2026-03-04'],
    ['Roses - 2026_03_04 10_02 CET – Transcript.vtt', 'Roses', '2026-03-04'],
    ['GMT20260304-100211_Recording.transcript.vtt', 'GMT20260304-100211_Recording', '2026-03-04'],
    ['03-04-2026 Roses.vtt', '03-04-2026 Roses', undefined],
    ['May 2026 be good.vtt', 'May 2026 be good', undefined],
    ['Foo 4 2026 Roses.vtt', 'Foo 4 2026 Roses', undefined],
    ['20261399 Roses.vtt', '20261399 Roses', undefined],
    ['12345678 Roses.vtt', '12345678 Roses', undefined],
  ])('%s', (name, title, date) => {
    const told = readSourceName(name);
    expect([told.title, told.date]).toEqual([title, date]);
  });
});

describe('a file that is called by what it holds', () => {
  test.each([
    ['ep12.mp3.chapters.txt', 'ep12', 'chapters'],
    ['ep12.transcript.vtt', 'ep12', 'transcript'],
    ['ep12.transcript.en.vtt', 'ep12', 'transcript'],
    ['transcript.vtt', 'transcript', 'transcript'],
    ['shownotes.html', 'shownotes', 'notes'],
    ['my notes.txt', 'my notes', undefined],
  ])('%s', (name, stem, role) => {
    const told = readSourceName(name);
    expect([told.stem, told.role]).toEqual([stem, role]);
  });
});

test('a name without anything that could be a title', () => {
  expect(readSourceName(' .vtt')).toMatchObject({ title: '', suffix: 'vtt' });
});

test('a title is one line, whatever the name holds', () => {
  expect(readSourceName('Roses\x1b[2J\nand thorns.vtt').title).toBe('Roses and thorns');
});

test('the kind of the recording in front of the suffix is no language and no part of the title', () => {
  expect(readSourceName('Forty Holes.wav.vtt')).toMatchObject({
    title: 'Forty Holes',
    stem: 'Forty Holes',
  });
  expect(readSourceName('Forty Holes.wav.vtt').lang).toBeUndefined();
  expect(readSourceName('Forty Holes.mp3.de.srt')).toMatchObject({
    title: 'Forty Holes',
    lang: 'de',
  });
});

test('a language of three letters is the one of two', () => {
  expect(readSourceName('Forty Holes.ger.srt').lang).toBe('de');
  expect(readSourceName('Forty Holes.eng.forced.srt').lang).toBe('en');
});

test('a name that is nothing but a day tells the day', () => {
  expect(readSourceName('2024-03-05.vtt')).toMatchObject({
    title: '2024-03-05',
    date: '2024-03-05',
  });
});

describe('captions that are called by a language in words', () => {
  test.each([
    ['Forty Holes.English.srt', 'Forty Holes', 'en'],
    ['Forty Holes.english.srt', 'Forty Holes', 'en'],
    ['Forty Holes.Deutsch.srt', 'Forty Holes', 'de'],
    ['Forty Holes [German].srt', 'Forty Holes', 'de'],
    ['Forty Holes (de).srt', 'Forty Holes', 'de'],
    ['Forty Holes - Brazilian Portuguese.srt', 'Forty Holes', 'pt-BR'],
    ['Forty Holes_English.srt', 'Forty Holes', 'en'],
    ['Forty Holes.English (SDH).srt', 'Forty Holes', 'en'],
    ['Forty Holes.en_US.srt', 'Forty Holes', 'en-US'],
    ['2_English.srt', '', 'en'],
    ['English.srt', '', 'en'],
    ['en.vtt', '', 'en'],
    ['pt_BR.vtt', '', 'pt-BR'],
    ['How to Polish.srt', 'How to Polish', undefined],
    ['Spoken English.srt', 'Spoken English', undefined],
    ['English.txt', 'English', undefined],
    ['Roses (draft).srt', 'Roses (draft)', undefined],
  ])('%s', (name, stem, lang) => {
    const told = readSourceName(name);
    expect([told.stem, told.lang]).toEqual([stem, lang]);
  });
});
