/** What is found, in which order: the classes of queries that the benchmark measures, on a few short talks. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { ask, engineOf, placesOf, readTalks, talk, talkTrack } from '../talks.ts';

const SCIENCE = talk('science', [
  'My guest is Pavl Ismileov, a research',
  'scientist at Enthropic. Before that he was at Antropic',
  'and wrote a paper on epiplexity with pie torch',
  'I definitely agree that continual',
  "learning is really the thing. It's",
  'really the thing that we are building',
  'the famous move 37 from Alph Go',
  'and then AlphaGo was retrained from nothing',
  'the learning rate of a model was too high',
]);
const ALIGNMENT = talk('alignment', ['我们今天谈谈超', '对齐，以及弱到强', '的泛化问题。', '齐'], {
  tracks: [
    talkTrack(['我们今天谈谈超', '对齐，以及弱到强', '的泛化问题。', '齐'], { lang: 'zh-Hans' }),
  ],
});
const COMPANY = talk('company', [
  'Anthropic is a company in San Francisco',
  'the noise of the street was learning nothing',
  'Pavel said the model may be wrong',
]);
const engine = engineOf(SCIENCE, ALIGNMENT, COMPANY);
const first = (typed: string) => placesOf(ask(engine, typed))[0];

describe('finds', () => {
  test.each([
    ['a word', 'epiplexity', 'science:2-2'],
    ['words side by side', 'learning rate', 'science:8-8'],
    ['words in another order', 'paper research scientist', 'science:0-2'],
    ['a phrase over the end of a line', 'continual learning is really the thing', 'science:3-4'],
    ['a quoted phrase over the end of a line', '"that continual learning is"', 'science:3-4'],
    ['a phrase with a word half typed', '"really the th', 'science:4-4'],
    ['a word half typed', 'epiple', 'science:2-2'],
    ['a word with a letter left out', 'epiplexty', 'science:2-2'],
    ['a word with letters swapped', 'epilpexity', 'science:2-2'],
    ['a word with two slips', 'epoplexty', 'science:2-2'],
    ['a misheard name', 'Pavel Izmailov', 'science:0-0'],
    ['a word that was heard as two', 'pytorch', 'science:2-2'],
    ['two words that were written as one', 'alpha go retrained', 'science:7-7'],
    ['scattered words', 'street noise learning nothing', 'company:1-1'],
    ['Chinese', '泛化', 'alignment:2-2'],
    ['Chinese over the end of a line', '超对齐', 'alignment:0-1'],
    ['Chinese in quotes', '"谈谈超对齐"', 'alignment:0-1'],
    ['one Chinese character', '弱', 'alignment:1-1'],
    ['a number', '37', 'science:6-6'],
  ])('%s', (_, typed, place) => {
    expect(first(typed)).toBe(place);
  });

  test('every spelling of a name, the right one first', () => {
    const found = ask(engine, 'Anthropic');
    expect(placesOf(found)).toEqual(['company:0-0', 'science:1-1']);
    expect(found.passages.map(({ exact }) => exact)).toEqual([true, false]);
    const [own, ...others] = found.words[0]?.terms.map(({ term }) => term) ?? [];
    expect(own).toBe('anthropic');
    expect(others.toSorted()).toEqual(['antropic', 'enthropic']);
  });

  test('the last character of a run', () => {
    expect(placesOf(ask(engine, '齐')).sort()).toEqual(['alignment:1-1', 'alignment:3-3']);
  });

  test('what was typed before what resembles it', () => {
    const scores = ask(engine, 'learning').passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(placesOf(ask(engine, 'Pavel'))[0]).toBe('company:2-2');
  });

  test('no passage that holds clearly less than the best', () => {
    expect(placesOf(ask(engine, 'learning rate model'))).toEqual(['science:8-8']);
  });

  test('nothing across two talks', () => {
    expect(ask(engineOf(talk('a', ['one two']), talk('b', ['three four'])), '"two three"')).toEqual(
      expect.objectContaining({ passages: [] }),
    );
  });
});

describe('tells', () => {
  test('the nearest word there is', () => {
    expect(ask(engine, 'epiplexty').words).toEqual([
      { typed: 'epiplexty', terms: [{ term: 'epiplexity', weight: expect.any(Number) }] },
    ]);
  });

  test('which passages are as typed', () => {
    expect(ask(engine, 'learning rate').passages[0]?.exact).toBe(true);
    expect(ask(engine, 'epiplex').passages[0]?.exact).toBe(true);
    expect(ask(engine, 'epiplexty').passages[0]?.exact).toBe(false);
  });

  test('how a phrase ends that is half typed', () => {
    expect(ask(engine, '"continual lear').words).toEqual([
      { typed: 'continual lear', terms: [{ term: 'continual learning', weight: 1 }] },
    ]);
  });

  test('that there is more than was asked for', () => {
    expect(ask(engine, 'the', {}, 2)).toMatchObject({ clipped: true });
    expect(ask(engine, 'the', {}, 2).passages).toHaveLength(2);
    expect(ask(engine, 'epiplexity')).toMatchObject({ clipped: false });
  });
});

describe('phrases', () => {
  test('are found only where their words follow each other', () => {
    expect(placesOf(ask(engine, '"the thing"'))).toEqual(['science:4-4', 'science:5-5']);
    expect(placesOf(ask(engine, '"thing the"'))).toEqual([]);
  });

  test('are found misspelt only where they are nowhere as typed', () => {
    const found = ask(engine, '"continual lerning"');
    expect(placesOf(found)).toEqual(['science:3-4']);
    expect(found.passages[0]).toMatchObject({ exact: false });
  });
});

describe('without', () => {
  test('leaves out what stands beside the word', () => {
    expect(placesOf(ask(engine, 'learning -noise'))).not.toContain('company:1-1');
    expect(placesOf(ask(engine, 'learning'))).toContain('company:1-1');
  });

  test('leaves out a phrase, and only it', () => {
    const far = Array.from({ length: 20 }, (_, index) => `filler words number ${index}`);
    const talks = engineOf(talk('far', ['the red model', ...far, 'the model is red']));
    expect(placesOf(ask(talks, 'model -"red model"'))).toEqual(['far:21-21']);
  });
});

describe('the scope', () => {
  const two = talk('two', [], {
    tracks: [
      talkTrack(['the model speaks', 'the model answers'], {
        turns: [
          { at: [0, 0], person: 0 },
          { at: [1, 0], person: 1 },
        ],
      }),
    ],
    people: [{ name: 'Ada Host', aliases: ['Countess'] }, { name: 'Zoë Izmailov' }],
  });
  const scoped = engineOf(two, talk('other', ['another model here']), ALIGNMENT);

  test('of episodes', () => {
    expect(placesOf(ask(scoped, 'model', { episodes: new Set(['other']) }))).toEqual(['other:0-0']);
    expect(placesOf(ask(scoped, 'model', { episodes: new Set() }))).toEqual([]);
  });

  test('of languages: a tag allows its kinds', () => {
    expect(placesOf(ask(scoped, '泛化', { languages: ['zh'] }))).toEqual(['alignment:2-2']);
    expect(placesOf(ask(scoped, '泛化', { languages: ['zh-Hans', 'en'] }))).toHaveLength(1);
    expect(placesOf(ask(scoped, '泛化', { languages: ['z', 'en'] }))).toEqual([]);
  });

  test.each([
    ['a part of the name', 'izmail', ['two:1-1']],
    ['the name misspelt and without its accents', 'zoe izmialov', ['two:1-1']],
    ['an alias', 'countess', ['two:0-0']],
    ['nobody there', 'Quixote', []],
  ])('of speakers: %s', (_, speaker, places) => {
    const found = placesOf(ask(scoped, 'model', { speakers: [speaker] }));
    expect(found.toSorted()).toEqual(places);
  });
});

describe('several texts of one talk', () => {
  const captured = talkTrack(['my guest Pavl Ismileov', 'is a scientist', 'at a lab'], {
    id: 'captured',
  });
  const edited = talkTrack(['My guest is Pavel Izmailov.', 'A scientist.'], {
    id: 'edited',
    kind: 'edited',
    start: [0.4, 3],
  });
  const talks = engineOf(talk('texts', [], { tracks: [captured, edited] }));

  test('give one hit a moment, from the text that says it best', () => {
    expect(placesOf(ask(talks, 'Pavel Izmailov'))).toEqual(['texts/1:0-0']);
    expect(placesOf(ask(talks, 'lab'))).toEqual(['texts:2-2']);
  });

  test('share their last moment too', () => {
    const tracks = [
      talkTrack(['one', 'the model'], { id: 'a' }),
      talkTrack(['two', 'a model'], { id: 'b' }),
    ];
    expect(placesOf(ask(engineOf(talk('ends', [], { tracks })), 'model'))).toHaveLength(1);
  });

  test('are all told apart in the words to mark', () => {
    const terms = ask(talks, 'Pavel Izmailov').words.map((word) =>
      word.terms.map(({ term }) => term),
    );
    expect(terms).toEqual([
      ['pavel', 'pavl'],
      ['izmailov', 'ismileov'],
    ]);
  });
});

describe('several segments', () => {
  const old = talk('news', ['the old text about weather']);
  const fresh = talk('news', ['the corrected text about weather']);
  const segments = [
    readTalks(old, talk('a', ['weather report', 'rare words'])),
    readTalks(fresh, talk('b', ['bad weather', 'the weather girl'])),
  ];

  test('answer as one, the later one for an episode that both hold', () => {
    const found = placesOf(ask(createEngine(segments), 'weather'));
    expect(found.toSorted()).toEqual(['a:0-0', 'b:0-0', 'b:1-1', 'news:0-0']);
    expect(placesOf(ask(createEngine(segments), '"old text"'))).toEqual([]);
    expect(placesOf(ask(createEngine(segments), '"corrected text"'))).toEqual(['news:0-0']);
  });

  test('do not find an episode that is not live', () => {
    const live = createEngine(segments, ({ id }) => id !== 'b' && id !== 'news');
    expect(placesOf(ask(live, 'weather'))).toEqual(['a:0-0']);
  });

  test('fall back to an earlier text where the later one is not live', () => {
    const [, later] = segments.map((segment) => segment.episodes[0]?.sha256);
    const live = createEngine(segments, ({ sha256 }) => sha256 !== later);
    expect(placesOf(ask(live, '"old text"'))).toEqual(['news:0-0']);
  });

  describe('with episodes that are no longer live', () => {
    const held = readTalks(
      talk('gone', ['epiplexity is measured', 'a hidden layer of noise', 'pie torch']),
      talk('here', ['epiplexitee is measured', 'a hidden layar of noise', 'pie chart']),
    );
    const live = createEngine([held], ({ id }) => id === 'here');

    test('name no word as the nearest that only those have', () => {
      expect(ask(createEngine([held]), 'epiplexiti ').words[0]?.terms[0]?.term).toBe('epiplexity');
      const { words, passages } = ask(live, 'epiplexiti ');
      expect(words[0]?.terms.map(({ term }) => term)).toEqual(['epiplexitee']);
      expect(passages.map(({ episode }) => episode)).toEqual(['here']);
      const alone = createEngine([held], () => false);
      expect(ask(alone, 'epiplexiti ').words[0]?.terms).toEqual([]);
    });

    test('take a phrase that only those have for the one that is like it', () => {
      expect(placesOf(ask(live, '"hidden layer"'))).toEqual(['here:1-1']);
      expect(placesOf(ask(live, 'pytorch'))).toEqual([]);
    });
  });

  test('score alike wherever a passage lies', () => {
    const { passages } = ask(createEngine(segments), 'weather');
    expect(new Set(passages.map(({ score }) => score)).size).toBe(1);
  });
});
