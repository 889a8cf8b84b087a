/** Captions with a row in each of two languages, and those that only look so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOfRows } from '../../../src/formats/captions/bilingual-rows.ts';
import { readDocument } from '../../../src/formats/formats.ts';

const captionsOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, startTime: index * 3, endTime: index * 3 + 2, line: 1 }));
const rowsOf = (texts: readonly string[]) =>
  textsOfRows(captionsOf(texts))?.map(({ lang, captions }) => [
    lang,
    captions.map(({ text, startTime }) => [startTime, text]),
  ]) ?? null;

describe('captions', () => {
  test('of two scripts are two texts, whichever stands above and however many rows it has', () => {
    expect(
      rowsOf([
        'Good evening\n大家好',
        'This is\nour garden\n这是我们的花园',
        'OK',
        'Come in\n请进',
      ]),
    ).toEqual([
      [
        'en',
        [
          [0, 'Good evening'],
          [3, 'This is\nour garden'],
          [6, 'OK'],
          [9, 'Come in'],
        ],
      ],
      [
        'zh-Hans',
        [
          [0, '大家好'],
          [3, '这是我们的花园'],
          [9, '请进'],
        ],
      ],
    ]);
  });

  test('of two languages of one script are told by their words', () => {
    const german = 'Wir sind heute in dem Garten und es ist nicht so warm wie gestern';
    const english = 'We are in the garden today and it is not as warm as it was';
    const texts = Array.from({ length: 8 }, () => `${german}\n${english}`);
    expect(rowsOf(texts)?.map(([lang]) => lang)).toEqual(['de', 'en']);
  });

  test('of which two have one time, each in another script, are two texts', () => {
    const captions = ['Good evening', '大家好', 'This is ours', '这是我们的'].map(
      (text, index) => ({
        text,
        startTime: Math.floor(index / 2) * 3,
        line: index,
      }),
    );
    expect(
      textsOfRows(captions)?.map(({ lang, captions: own }) => [lang, own.map(({ text }) => text)]),
    ).toEqual([
      ['en', ['Good evening', 'This is ours']],
      ['zh-Hans', ['大家好', '这是我们的']],
    ]);
    expect(
      textsOfRows(captions.map((caption) => ({ ...caption, text: 'Good evening' }))),
    ).toBeNull();
  });

  test.each([
    ['of one language', ['Good evening\nand welcome', 'This is the\ngarden of us', 'Come\nin']],
    ['with a name now and then', ['大家好\n欢迎', '这是\nAnna Berg', '请进\n谢谢', '好的\n再见']],
    ['of one row', ['Good evening', '大家好', 'This is our garden', '这是我们的花园']],
    ['of which there is one', ['大家好\nGood evening']],
  ])('%s are one text', (_name, texts) => {
    expect(rowsOf(texts)).toBeNull();
  });
});

describe('a slash between two languages', async () => {
  const read = async (path: string) => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures', path), 'utf8');
    return (await readDocument(text))?.document;
  };

  test('parts captions into two texts', async () => {
    const texts = (await read('srt-slashes/slashes.srt'))?.texts ?? [];
    expect(texts.map(({ lang }) => lang)).toEqual(['en', 'de']);
    expect(texts.map(({ cues }) => cues[3])).toMatchObject([
      { text: 'I am a baker, and I get up at two in the morning.', startTime: 9 },
      { text: 'Ich bin Bäcker und stehe um zwei Uhr auf.', startTime: 9 },
    ]);
  });

  test('parts turns that have names, what stands behind it being the translation', async () => {
    const texts = (await read('names-as-written/two-languages.txt'))?.texts ?? [];
    expect(texts.map(({ lang, kind }) => [lang, kind])).toEqual([
      ['de', 'translation'],
      ['en', 'captured'],
    ]);
    expect(texts.map(({ turns }) => turns.length)).toEqual([8, 8]);
  });

  test('is one of the words where both sides are in one language', () => {
    const said = 'That is what the family says, and that is all there is to say to you';
    expect(rowsOf(Array.from({ length: 9 }, () => `${said} / ${said}`))).toBeNull();
  });
});
