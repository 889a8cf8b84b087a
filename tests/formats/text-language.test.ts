import { describe, expect, test } from 'vitest';
import { languageOfText } from '../../src/formats/text-language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'Nobody knows what models know, and so we ask them.'],
    [
      'de',
      'Heute sprechen wir darüber, wie Modelle lernen. Das ist schwierig, und für viele ist es überraschend, dass wir sie auch einfach fragen.',
    ],
    [
      'fr',
      'Aujourd’hui nous parlons de la façon dont les modèles répondent. On ne sait pas encore où elle nous mène, mais nous allons le voir.',
    ],
    [
      'es',
      'Hoy hablamos de cómo los modelos responden. Es una pregunta difícil, y no sabemos adónde nos lleva, pero lo vamos a ver con todos los demás.',
    ],
    [
      'pt',
      'Hoje vamos falar sobre como os modelos respondem. É uma pergunta difícil, e não sabemos aonde isso nos leva, mas vamos ver com todos os outros.',
    ],
    [
      'it',
      'Oggi parliamo di come i modelli rispondono. È una domanda difficile, e non sappiamo dove ci porta, ma ci proviamo per una volta con gli altri.',
    ],
    [
      'nl',
      'Vandaag praten we over hoe de modellen antwoorden. Het is een moeilijke vraag en ik weet niet waar dat naartoe gaat, maar we zien het op tijd.',
    ],
    ['zh-Hans', '没有人知道模型知道什么，所以我们来问问它们。'],
    ['zh-Hant', '沒有人知道模型知道什麼，所以我們來問問它們。'],
    ['ja', '今日はモデルが言葉をどう学ぶかについて話します。'],
    ['el', 'Καλημέρα σας και καλώς ήρθατε στην εκπομπή.'],
    ['he', 'חברי הכנסת, אני מתכבד לפתוח את הישיבה.'],
    ['th', 'สวัสดีค่ะ ยินดีต้อนรับสู่รายการ'],
    ['ru', 'Доброе утро, уважаемые зрители. Мы говорим о хлебе.'],
    ['uk', 'Добрий день, шановні глядачі. Сьогодні ми говоримо про її хліб.'],
    ['ko', '오늘은 모델이 언어를 배우는 법을 이야기합니다.'],
  ])('%s is told', (lang, text) => {
    expect(languageOfText(text)).toBe(lang);
  });

  test.each([
    'Nobody.',
    'Voici notre question.',
    'Добър ден, уважаеми зрители. Днес говорим за хляба.',
    'Добар дан, поштовани гледаоци. Данас говоримо о хлебу и људима.',
    'Добры дзень, шаноўныя гледачы. Сёння мы гаворым пра хлеб.',
    'صباح الخير جميعا',
    'Dzisiaj porozmawiamy o tym, jak modele.',
    '12:30',
    '',
  ])('of %j is left open', (text) => {
    expect(languageOfText(text)).toBeUndefined();
  });
});

test('a word that comes again and again tells nothing', () => {
  const text = Array.from({ length: 300 }, (_, at) => `Words on roses number ${at}.`).join(' ');
  expect(languageOfText(text)).toBeUndefined();
});
