/**
 * Classes of words that are typed otherwise than they are written. Each is planted in talks of its language, among words of
 * it that could be taken for what is typed; the search over all and the find in one must both find it.
 */
export interface SpellingRow {
  name: string;
  lang: string;
  /** As typed, and as it stands in the text. */
  pairs: (readonly [typed: string, written: string])[];
  /** What else is said there; never what is typed. */
  around: string;
  /** The generated talks of other classes say these words too: looked for in its own talks alone. */
  isCommon?: true;
}

const ENGLISH =
  'and then they told us that we used what was left of it because the users who are with us may use it on the net too';
const both = (...pairs: (readonly [string, string])[]): SpellingRow['pairs'] =>
  pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);
const nfd = (...words: string[]): SpellingRow['pairs'] =>
  words.flatMap((word) => [
    [word, word.normalize('NFD')],
    [word.normalize('NFD'), word],
  ]);

export const SPELLINGS: SpellingRow[] = [
  {
    name: 'abbreviations',
    lang: 'en',
    around: ENGLISH,
    pairs: [
      ...both(['BCI', 'B.C.I.'], ['QKD', 'Q.K.D.'], ['LLB', 'LL.B.'], ['NIST', 'N.I.S.T.']),
      ...both(['DSc', 'D.Sc.'], ['MRNA', 'M.R.N.A.'], ['HVAC', 'H.V.A.C.'], ['ThD', 'Th.D.']),
      ['qkd', 'Q.K.D.'],
      ['b.c.i.', 'BCI'],
    ],
  },
  {
    name: 'AI, AGI, PhD',
    lang: 'en',
    around: ENGLISH,
    isCommon: true,
    pairs: [
      ...both(
        ['AI', 'A.I.'],
        ['AGI', 'A.G.I.'],
        ['PhD', 'Ph.D.'],
        ['USA', 'U.S.A.'],
        ['UK', 'U.K.'],
      ),
      ['ai', 'A.I.'],
      ['agi', 'A.G.I.'],
      ['phd', 'Ph.D.'],
    ],
  },
  {
    name: 'capitals (US)',
    lang: 'en',
    around: ENGLISH,
    isCommon: true,
    pairs: [
      ['US', 'US'],
      ['US', 'U.S.'],
      ['U.S.', 'US'],
      ['WHO', 'WHO'],
      ['WHO', 'W.H.O.'],
      ['IT', 'IT'],
    ],
  },
  {
    name: 'elision, French',
    lang: 'fr',
    around:
      "je n'ai pas dit que la via et les deux sont là quand j'ai vu les autres avec une amie de la ville",
    pairs: [
      ['IA', "l'IA"],
      ['été', 'l’été'],
      ['ete', "d'été"],
      ['école', "l'école"],
      ['étoile', 'd’étoile'],
      ['univers', "qu'univers"],
      ["l'oiseau", 'l’oiseau'],
      ['histoire', "jusqu'histoire"],
      ['argent', "d'argent"],
    ],
  },
  {
    name: 'elision, Italian',
    lang: 'it',
    around:
      'ho detto che la via non era una cosa per noi e gli anni sono passati con una sola idea di tutti',
    pairs: [
      ['un anno', "un'anno"],
      ['acqua', "dell'acqua"],
      ['università', 'all’università'],
      ['intelligenza', "l'intelligenza"],
      ['universo', "nell'universo"],
      ['altra', "quell'altra"],
      ['europa', "sull'Europa"],
    ],
  },
  {
    name: 'Hebrew points',
    lang: 'he',
    around: 'אני לא יודע מה הוא אמר לנו היום כי היינו שם עם כולם ואז הלכנו משם',
    pairs: both(
      ['שלום', 'שָׁלוֹם'],
      ['תורה', 'תּוֹרָה'],
      ['ירושלים', 'יְרוּשָׁלַיִם'],
      ['ספר', 'סֵפֶר'],
      ['מלך', 'מֶלֶךְ'],
      ['צהל', 'צה״ל'],
    ),
  },
  {
    name: 'Arabic vowels and hamzas',
    lang: 'ar',
    around: 'هذا ما قال لنا في اليوم الذي كنا فيه هناك مع كل الناس ثم ذهبنا من البيت',
    pairs: both(
      ['محمد', 'مُحَمَّدٌ'],
      ['الكتاب', 'الكِتابُ'],
      ['العربية', 'العَرَبِيَّةُ'],
      ['احمد', 'أحمد'],
      ['اسلام', 'إسلام'],
      ['الان', 'الآن'],
      ['مسوول', 'مسؤول'],
      ['مدرسه', 'مدرسة'],
      ['مستشفي', 'مستشفى'],
    ),
  },
  {
    name: 'decomposed, Latin and Cyrillic',
    lang: 'und',
    around: 'lorem ipsum dolor sit amet elit sed magna aliqua enim minim veniam quis nostrud',
    pairs: nfd('Żółć', 'čeština', 'Überraschung', 'señorita', 'tiếng', 'йогурт', 'ёлка', 'αλήθεια'),
  },
  {
    name: 'decomposed, Hangul and kana',
    lang: 'ko',
    around: '그래서 우리는 그때 거기에 있었고 모두 함께 집으로 갔다고 그가 말했습니다',
    pairs: nfd('한국어', '인공지능', '서울특별시', 'ガソリン', 'パソコン', '대학교'),
  },
  {
    name: 'numbers in groups',
    lang: 'en',
    around: ENGLISH,
    pairs: [
      ...both(['1000000', '1,000,000'], ['8273645', '8,273,645'], ['73912', '73,912']),
      ...both(['4519000', '4.519.000'], ["6'284'113", '6284113'], ['1234567', '12,34,567']),
    ],
  },
  {
    name: 'letters and digits',
    lang: 'en',
    around: `${ENGLISH} 7 of 12 or 4 and 3`,
    pairs: [
      ...both(['gpt4', 'GPT-4'], ['gpt4', 'GPT 4'], ['sonnet37', 'Sonnet 37'], ['h264', 'H.264']),
      ...both(['covid19', 'COVID-19'], ['llama3', 'Llama 3'], ['mp3', 'MP-3'], ['b52', 'B-52']),
    ],
    isCommon: true,
  },
  {
    name: 'letters that are none of ASCII',
    lang: 'und',
    around: 'lorem ipsum dolor sit amet elit sed magna aliqua enim minim veniam quis nostrud',
    pairs: [
      ['Lodz', 'Łódź'],
      ['dep', 'đẹp'],
      ['aero', 'Ærø'],
      ['Diyarbakir', 'Diyarbakır'],
      ['ısparta', 'ISPARTA'],
      ['izmir', 'İZMİR'],
      ['Strasse', 'Straße'],
      ['Malmo', 'Malmö'],
      ['oeuvre', 'œuvre'],
      ['thorsmork', 'Þórsmörk'],
      ['Djokovic', 'Djokovič'],
      ['Gdansk', 'Gdańsk'],
    ],
  },
  {
    name: 'parts of compounds',
    lang: 'de',
    around:
      'und dann haben wir das gesagt weil die Studenten es so verwenden und die Momente sehr demokratisch waren mit Energie für große Wohnung und Arbeit am Bund',
    pairs: [
      ['Wende', 'Energiewende'],
      ['Schutz', 'Klimaschutzgesetz'],
      ['Gesetz', 'Klimaschutzgesetzes'],
      ['Markt', 'Arbeitsmarkt'],
      ['Flughafen', 'Großflughafen'],
      ['Platz', 'Arbeitsplatz'],
      ['Versicherung', 'Krankenversicherungen'],
      ['Kranken', 'Krankenversicherungen'],
      ['Geschwindigkeit', 'Höchstgeschwindigkeit'],
      ['Politik', 'Wirtschaftspolitik'],
      ['Kraftwerk', 'Atomkraftwerke'],
      ['Minister', 'Finanzminister'],
    ],
  },
  {
    name: 'simplified and traditional',
    lang: 'zh-Hant',
    around: '所以我今天和他在那里走了很久天上有一只小鸟',
    pairs: both(
      ['太阳能发电', '太陽能發電'],
      ['台湾经济', '臺灣經濟'],
      ['头发', '頭髮'],
      ['计算机网络', '計算機網絡'],
      ['战争与历史', '戰爭與歷史'],
      ['医疗体系', '醫療體系'],
      ['图书馆', '圖書館'],
    ),
  },
  {
    name: 'lengthened kana',
    lang: 'ja',
    around: 'それで私たちはそこにいてみんなで家に帰ったと言いました',
    pairs: [
      ['コーヒ', 'コーヒー'],
      ['ヒー', 'コーヒー'],
      ['コーヒー', 'コーヒー'],
      ['データ', 'データベース'],
      ['ベース', 'データベース'],
      ['サーバ', 'サーバー'],
      ['コンピュータ', 'コンピューター'],
      ['ユーザ', 'ユーザー'],
      ['ｺｰﾋｰ', 'コーヒー'],
    ],
  },
  {
    name: 'C++, C#, .NET',
    lang: 'en',
    around: `${ENGLISH} vitamin c and a b plus f on the internet`,
    pairs: [
      ['C++', 'C++'],
      ['c++', 'C++,'],
      ['C#', 'C#.'],
      ['c#', 'C♯'],
      ['F#', 'F#'],
      ['.NET', '.NET'],
      ['.net', 'ASP.NET'],
      ['C++17', 'C++17'],
    ],
  },
];
