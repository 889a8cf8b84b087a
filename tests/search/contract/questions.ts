import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../src/search/search.ts';
import { ask } from '../library.ts';
import { idsOf, openFor, titled } from './asking.ts';
import type { OpenSite } from './site.ts';

const TALKS = [
  titled('noise', 'On noise', 'Every recording has noise.'),
  titled('north', 'Up north', 'We went north by train.'),
];
const ASK = { episodes: 10, passagesEach: 3 };

export function describeQuestions(open: OpenSite): void {
  describe('a question', () => {
    test('that is aborted rejects as such, and nothing more is answered', async () => {
      const { search } = await openFor(open, TALKS);
      const asking = new AbortController();
      const answers: SearchAnswer[] = [];
      const asked = search.find(
        { text: 'noise', ...ASK },
        (answer) => answers.push(answer),
        asking.signal,
      );
      asking.abort();
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
      await ask(search, 'north');
      expect(answers).toEqual([]);
    });

    test('that was aborted before it is asked is not asked', async () => {
      const { search } = await openFor(open, TALKS);
      const asked = search.find(
        { text: 'noise', ...ASK },
        () => expect.unreachable(),
        AbortSignal.abort(),
      );
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    });

    test('does not wait for another, nor take its answers', async () => {
      const { search } = await openFor(open, TALKS);
      const [noise, north] = await Promise.all([ask(search, 'noise'), ask(search, 'north')]);
      expect([noise.text, idsOf(noise)]).toEqual(['noise', ['noise']]);
      expect([north.text, idsOf(north)]).toEqual(['north', ['north']]);
    });

    test('typed letter by letter is answered for the last letter, whoever came before', async () => {
      const { search } = await openFor(open, TALKS);
      const ended: string[] = [];
      let asking = new AbortController();
      for (const text of ['n', 'no', 'nor', 'nort']) {
        asking = new AbortController();
        search
          .find({ text, ...ASK }, () => ended.push(`${text} was answered`), asking.signal)
          .catch((error) => ended.push(error.name));
        asking.abort();
      }
      expect(idsOf(await ask(search, 'north'))).toEqual(['north']);
      expect(ended).toEqual(Array(4).fill('AbortError'));
    });

    test('is answered last with every text that it needs', async () => {
      const { search } = await openFor(open, TALKS);
      const answers: SearchAnswer[] = [];
      const { signal } = new AbortController();
      await search.find({ text: 'noise', ...ASK }, (answer) => answers.push(answer), signal);
      expect(answers.map(({ text }) => text)).toEqual(answers.map(() => 'noise'));
      expect(answers.at(-1)?.episodes[0]?.passages[0]?.excerpt).toBeInstanceOf(Object);
    });

    test('of any characters is answered', async () => {
      const { search } = await openFor(open, TALKS);
      for (const text of [
        '"noise',
        '-',
        '.*+?^$(){}|[]\\',
        '🎉👩‍👩‍👧',
        'שלום עולם',
        'in: show:',
        'ab '.repeat(3000),
      ])
        expect((await ask(search, text)).text).toBe(text);
    });
  });
}
