import { expect, test } from 'vitest';
import { createSearch } from '../../../src/search/service/service.ts';
import { ask, sourcesOf } from '../library.ts';
import { talk } from '../talks.ts';

const titled = (id: string, title: string, lang = 'en') =>
  talk(id, ['nothing of it'], { title: { [lang]: title }, chapters: [], people: [], topics: [] });
const EPISODES = [
  titled('ai', 'What A.I. owes to us'),
  titled('gpt', 'The making of GPT-4'),
  titled('han', '機器學習的歷史', 'zh-Hant'),
  titled('city', 'A walk through Łódź'),
  titled('million', 'How 1,000,000 people vote'),
  titled('other', 'Praise of rain'),
];

async function titlesFor(typed: string) {
  const { headings } = await ask(createSearch(sourcesOf(EPISODES)), typed);
  return headings
    .filter(({ kind }) => kind === 'title')
    .map(({ line, episode }) => [
      episode?.id,
      ...line.marks.map(([from, to]) => line.text.slice(from, to)),
    ]);
}

test.each([
  ['AI', 'ai', ['A.I']],
  ['gpt4', 'gpt', ['GPT-4']],
  ['机器学习', 'han', ['機器學習']],
  ['Lodz', 'city', ['Łódź']],
  ['1000000', 'million', ['1,000,000']],
  ['owes AI', 'ai', ['A.I', 'owes']],
])('a title is found by %s', async (typed, id, marks) => {
  expect((await titlesFor(typed))[0]).toEqual([id, ...marks]);
});
