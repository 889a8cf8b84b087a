import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EpisodeResult, SearchAnswer } from '../../../src/search/search.ts';
import { type Answering, answer, episode, excerpt, heading, marked } from './fake-search.ts';
import { openApp } from './searching.tsx';

vi.mock('../../../src/ui/reader/reader-page.tsx', () => ({ ReaderPage: () => <p>The reader</p> }));
afterEach(() => vi.unstubAllGlobals());

const user = userEvent.setup();
const field = () => screen.findByRole('searchbox');
const lines = () =>
  [...document.querySelectorAll('.passage-line')].map((line) => line.textContent ?? '');
const params = () => new URLSearchParams(location.search);

const SIX = Array.from({ length: 6 }, (_, nth) => excerpt(`Said [noise] time ${nth}`, nth * 60));

/** Whatever is asked: two episodes, the first with more than is shown. */
const twoEpisodes: Answering = ({ text, only, passagesEach }) =>
  only === undefined
    ? [
        answer(text, {
          episodes: [
            episode('first', SIX.slice(0, passagesEach), 6),
            episode('second', [excerpt('Also [noise] here', 754.5)]),
          ],
        }),
      ]
    : [answer(text, { episodes: [episode(only, SIX)] })];

describe('typing', () => {
  test('asks at every letter, the latest wins, and the address follows in one step of history', async () => {
    const { search } = openApp('/search', ({ text }) => [
      answer(text, { episodes: text === '' ? [] : [episode('first', [excerpt(`[${text}]`, 1)])] }),
    ]);
    const steps = history.length;
    await user.type(await field(), 'noise');
    await screen.findByText('noise', { selector: 'mark' });
    const texts = search.asked.map(({ text }) => text).filter((text) => text !== '');
    expect(texts).toEqual(['n', 'no', 'noi', 'nois', 'noise']);
    await waitFor(() => expect(params().get('q')).toBe('noise'));
    expect(history.length).toBe(steps);
  });

  test('an answer that comes too late is not shown', async () => {
    let late: (answer: SearchAnswer) => void = () => {};
    const { search } = openApp('/search', ({ text }) =>
      text === 'a'
        ? [new Promise<SearchAnswer>((resolve) => (late = resolve))]
        : [answer(text, { episodes: text === '' ? [] : [episode('e', [excerpt(text, 1)])] })],
    );
    await user.type(await field(), 'ab');
    await waitFor(() => expect(lines()).toEqual(['ab']));
    expect(search.aborted.map(({ text }) => text)).toContain('a');
    await act(async () => late(answer('a', { episodes: [episode('e', [excerpt('late', 1)])] })));
    expect(lines()).toEqual(['ab']);
  });

  test('the previous answer stays until the next is there', async () => {
    let later: (answer: SearchAnswer) => void = () => {};
    openApp('/search?q=one', ({ text }) =>
      text === 'one'
        ? [answer(text, { episodes: [episode('e', [excerpt('first answer', 1)])] })]
        : [new Promise<SearchAnswer>((resolve) => (later = resolve))],
    );
    await waitFor(() => expect(lines()).toEqual(['first answer']));
    await user.type(await field(), '!');
    expect(lines()).toEqual(['first answer']);
    expect(document.querySelector('.search-results')?.getAttribute('aria-busy')).toBe('true');
    await act(async () =>
      later(answer('one!', { episodes: [episode('e', [excerpt('second answer', 1)])] })),
    );
    expect(lines()).toEqual(['second answer']);
  });

  test('whoever opens the address finds the query and its answer', async () => {
    openApp('/search?q=noise', twoEpisodes);
    expect(((await field()) as HTMLInputElement).value).toBe('noise');
    await waitFor(() => expect(lines()).toHaveLength(4));
    expect(document.activeElement).toBe(await field());
  });
});

describe('a result', () => {
  test('is the sentence with its marks, then who, where and when', async () => {
    openApp('/search?q=noise', twoEpisodes);
    const link = await screen.findByRole('link', { name: /Also noise here/ });
    expect(within(link).getByText('noise').tagName).toBe('MARK');
    expect(link.textContent).toMatch(/Ada Host.*First half.*12:34/);
  });

  test('leads to the second, with the words and without the filters', async () => {
    const query = 'noise "weak observer" -signal show:"The Show"';
    openApp(`/search?q=${encodeURIComponent(query)}`, twoEpisodes);
    const link = await screen.findByRole('link', { name: /Also noise here/ });
    const address = new URL((link as HTMLAnchorElement).href);
    expect(address.pathname).toBe('/episode/second');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      t: '754.5',
      q: 'noise "weak observer"',
    });
  });

  test('of a translation has the original beneath, each in its own language, and opens that view', async () => {
    openApp('/search?q=x', ({ text }) => [
      answer(text, {
        episodes: [
          episode('e', [
            excerpt('', 9, {
              line: marked('模型的[对齐]问题', 'zh-Hans'),
              original: marked('the alignment of models'),
              view: { lang: 'zh-Hans' },
            }),
          ]),
        ],
      }),
    ]);
    const link = (await screen.findByText('对齐')).closest('a') as HTMLAnchorElement;
    const runs = [...link.querySelectorAll('[dir="auto"]')];
    expect(runs.map((run) => run.getAttribute('lang'))).toEqual(['zh-Hans', 'en']);
    expect(runs[1]?.textContent).toBe('the alignment of models');
    expect(new URL(link.href).searchParams.get('lang')).toBe('zh-Hans');
  });

  test('makes no markup of what a text says', async () => {
    openApp('/search?q=x', ({ text }) => [
      answer(text, { episodes: [episode('e', [excerpt('<img src=x> [<b>bold</b>]', 1)])] }),
    ]);
    await waitFor(() => expect(lines()).toEqual(['<img src=x> <b>bold</b>']));
    expect(document.querySelector('.search-results img, .search-results b')).toBeNull();
  });

  test('says that its time is estimated', async () => {
    openApp('/search?q=x', ({ text }) => [
      answer(text, { episodes: [episode('e', [excerpt('line', 61, { estimated: true })])] }),
    ]);
    const link = await screen.findByRole('link', { name: /line/ });
    expect(link.textContent).toContain('≈');
    expect(link.textContent).toContain('about 1:01');
  });

  test('shows its shape until its text is here, and one sentence where it never will be', async () => {
    let come: (answer: SearchAnswer) => void = () => {};
    const { container } = openApp('/search?q=x', ({ text }) => [
      answer(text, { episodes: [episode('e', [null, null])] }),
      new Promise<SearchAnswer>((resolve) => (come = resolve)),
    ]);
    await waitFor(() => expect(container.querySelectorAll('.passage-shape')).toHaveLength(2));
    await act(async () =>
      come(answer('x', { episodes: [episode('e', ['unreachable', 'unreachable'])] })),
    );
    expect(container.querySelectorAll('.passage-shape')).toHaveLength(0);
    expect(screen.getAllByText(/cannot be loaded/)).toHaveLength(1);
  });
});

describe('what merely comes near', () => {
  const near = (result: EpisodeResult, from = 0): EpisodeResult => ({
    ...result,
    passages: result.passages.map((passage, nth) => ({ ...passage, exact: nth < from })),
  });
  const labels = () =>
    [...document.querySelectorAll('.similar, .passage-line')].map((row) => row.textContent);
  const both: Answering = ({ text, only }) => {
    const first = episode('first', [excerpt('the [noise]', 1), excerpt('the [nose]', 2)]);
    const episodes = [near(first, 1)];
    if (only === undefined) episodes.push(near(episode('second', [excerpt('a [nose]', 3)])));
    return [answer(text, { episodes })];
  };

  test('stands below a rule, after what other episodes say exactly', async () => {
    openApp('/search?q=noise', both);
    await screen.findByRole('heading', { name: 'Similar words' });
    expect(labels()).toEqual(['the noise', 'Similar words', 'a nose']);
  });

  test('of an episode that says it exactly too is told apart when it is asked for', async () => {
    openApp('/search?q=noise', both);
    await user.click(await screen.findByRole('button', { name: '1 more in this episode' }));
    await waitFor(() =>
      expect(labels()).toEqual([
        'the noise',
        'Similar words',
        'the nose',
        'Similar words',
        'a nose',
      ]),
    );
  });

  test('is called a guess where nothing is exact, and needs no rule', async () => {
    openApp('/search?q=noise', ({ text }) => [
      answer(text, { episodes: [near(episode('second', [excerpt('a [nose]', 3)]))] }),
    ]);
    await waitFor(() => expect(labels()).toEqual(['a nose']));
    expect(screen.getByText('No exact match. This is close:')).toBeTruthy();
  });
});

describe('more', () => {
  test('of an episode unfolds in place, and the focus goes on to the first that is new', async () => {
    const { search } = openApp('/search?q=noise', twoEpisodes);
    await user.click(await screen.findByRole('button', { name: '3 more in this episode' }));
    await waitFor(() => expect(lines()).toHaveLength(7));
    expect(search.asked.at(-1)).toMatchObject({ text: 'noise', only: 'first' });
    expect(document.activeElement?.textContent).toContain('Said noise time 3');
    expect(screen.queryByRole('button', { name: /more in this episode/ })).toBeNull();
  });

  test('episodes are asked for by their number', async () => {
    const many = Array.from({ length: 25 }, (_, nth) => episode(`e${nth}`, [excerpt('x', nth)]));
    const { search } = openApp('/search?q=x', ({ text, episodes }) => [
      answer(text, { episodes: many.slice(0, episodes), episodeCount: 25 }),
    ]);
    await user.click(await screen.findByRole('button', { name: '15 more episodes' }));
    await screen.findByRole('button', { name: '5 more episodes' });
    expect(search.asked.at(-1)).toMatchObject({ text: 'x', episodes: 20 });
    expect(document.activeElement?.textContent).toBe('The e10 talk');
  });

  test('Back finds the list as it was left: unfolded, asked for no second time, at the followed result', async () => {
    const { search } = openApp('/search?q=noise', twoEpisodes);
    await user.click(await screen.findByRole('button', { name: '3 more in this episode' }));
    await user.click(await screen.findByRole('link', { name: /Said noise time 4/ }));
    await screen.findByText('The reader');
    const asked = search.asked.length;
    history.back();
    await field();
    expect(lines()).toHaveLength(7);
    expect(document.activeElement?.textContent).toContain('Said noise time 4');
    expect(search.asked).toHaveLength(asked);
  });

  test('of an episode unfolds after Back as before', async () => {
    openApp('/search?q=noise', twoEpisodes);
    await user.click(await screen.findByRole('link', { name: /Said noise time 1/ }));
    await screen.findByText('The reader');
    history.back();
    await user.click(await screen.findByRole('button', { name: '3 more in this episode' }));
    await waitFor(() => expect(lines()).toHaveLength(7));
  });

  test('a result opened right after the last letter leaves that letter in the address', async () => {
    openApp('/search', ({ text }) => [
      answer(text, { episodes: text === '' ? [] : [episode('e', [excerpt(`[${text}]`, 1)])] }),
    ]);
    await user.type(await field(), 'noise{Enter}');
    await screen.findByText('The reader');
    history.back();
    expect(((await field()) as HTMLInputElement).value).toBe('noise');
    expect(params().get('q')).toBe('noise');
  });
});

describe('when the search has learnt something', () => {
  /** Answers with what `talks` says at the moment: an episode for each, its first lines unless all are asked for. */
  function learning(talks: Record<string, string[]>): Answering {
    return ({ text, only, passagesEach }) => [
      answer(text, {
        episodes: Object.entries(talks)
          .filter(([id]) => only === undefined || id === only)
          .map(([id, said]) => {
            const excerpts = said.map((line, nth) => excerpt(line, nth * 60));
            return episode(id, excerpts.slice(0, passagesEach), said.length);
          }),
      }),
    ];
  }

  test('what is shown is asked again, and what was opened up stays so', async () => {
    const talks = { first: ['[a] 1', '[a] 2', '[a] 3', '[a] 4'] } as Record<string, string[]>;
    const { search } = openApp('/search?q=a', learning(talks));
    await user.click(await screen.findByRole('button', { name: '1 more in this episode' }));
    await waitFor(() => expect(lines()).toHaveLength(4));
    Object.assign(talks, { first: ['[a] new', ...(talks.first ?? [])], second: ['[a] too'] });
    act(() => search.change());
    await waitFor(() => expect(lines()).toEqual(['a new', 'a 1', 'a 2', 'a 3', 'a 4', 'a too']));
  });

  test('the focus stays on its result, wherever that is now', async () => {
    const talks: Record<string, string[]> = { first: ['[a] 1'], second: ['[a] 2'] };
    const { search } = openApp('/search?q=a', learning(talks));
    const link = await screen.findByRole('link', { name: /a 2/ });
    act(() => link.focus());
    delete talks.first;
    Object.assign(talks, { third: ['[a] 3'] });
    act(() => search.change());
    await screen.findByRole('link', { name: /a 3/ });
    expect(document.activeElement?.textContent).toContain('a 2');
  });

  test('the focus of a result that is gone goes to the one that stood after it', async () => {
    const talks: Record<string, string[]> = {
      first: ['[a] 1'],
      second: ['[a] 2'],
      third: ['[a] 3'],
    };
    const { search } = openApp('/search?q=a', learning(talks));
    const link = await screen.findByRole('link', { name: /a 2/ });
    act(() => link.focus());
    delete talks.second;
    act(() => search.change());
    await waitFor(() => expect(lines()).toEqual(['a 1', 'a 3']));
    expect(document.activeElement?.textContent).toBe('The third talk');
    delete talks.first;
    delete talks.third;
    act(() => search.change());
    await waitFor(() => expect(lines()).toEqual([]));
    expect(document.activeElement).toBe(await field());
  });

  test('the old answer stays until the new one has all its texts', async () => {
    let come: (answer: SearchAnswer) => void = () => {};
    let hasLearnt = false;
    const { search, container } = openApp('/search?q=a', ({ text }) => {
      if (!hasLearnt) return [answer(text, { episodes: [episode('e', [excerpt('[a] old', 1)])] })];
      const bare = answer(text, { episodes: [episode('e', [null])] });
      return [bare, new Promise<SearchAnswer>((resolve) => (come = resolve))];
    });
    await waitFor(() => expect(lines()).toEqual(['a old']));
    hasLearnt = true;
    await act(async () => search.change());
    expect(lines()).toEqual(['a old']);
    expect(container.querySelector('.passage-shape')).toBeNull();
    await act(async () => come(answer('a', { episodes: [episode('e', [excerpt('[a] new', 1)])] })));
    expect(lines()).toEqual(['a new']);
  });

  test('while another page is open, Back finds the list as it was left, and then as it is', async () => {
    const talks: Record<string, string[]> = { first: ['[a] 1'] };
    const { search } = openApp('/search?q=a', learning(talks));
    await user.click(await screen.findByRole('link', { name: /a 1/ }));
    await screen.findByText('The reader');
    Object.assign(talks, { second: ['[a] 2'] });
    act(() => search.change());
    history.back();
    await field();
    expect(lines()[0]).toEqual('a 1');
    await waitFor(() => expect(lines()).toEqual(['a 1', 'a 2']));
    expect(document.activeElement?.textContent).toContain('a 1');
  });

  test('and cannot say it, that is a sentence; what was found stays', async () => {
    let isDown = false;
    const { search } = openApp('/search?q=a', ({ text }) => {
      if (isDown) throw new Error('no connection');
      return [answer(text, { episodes: [episode('e', [excerpt('[a] old', 1)])] })];
    });
    await waitFor(() => expect(lines()).toEqual(['a old']));
    isDown = true;
    act(() => search.change());
    await screen.findByRole('alert');
    expect(lines()).toEqual(['a old']);
  });
});

describe('filters', () => {
  const withFacets: Answering = ({ text }) => [
    answer(text, {
      episodes: [episode('e', [excerpt('x', 1)])],
      facets: [
        {
          kind: 'show',
          values: [
            { value: 'The Show', count: 2, chosen: text.includes('show:') },
            { value: 'Other', count: 1, chosen: false },
          ],
        },
        {
          kind: 'in',
          values: [{ value: 'zh-Hans', count: 1, chosen: text.includes('in:') }],
        },
      ],
    }),
  ];

  /** Those beside the results; on a narrow page the style sheet shows those above them. */
  const facetNamed = async (name: RegExp) =>
    within(await screen.findByRole('complementary')).getByRole('button', { name });

  test('a facet goes into the query and out of it again', async () => {
    openApp('/search?q=noise', withFacets);
    const facet = await facetNamed(/^The Show/);
    expect(facet.getAttribute('aria-pressed')).toBe('false');
    await user.click(facet);
    const input = (await field()) as HTMLInputElement;
    expect(input.value.trim()).toBe('noise show:"The Show"');
    await waitFor(async () =>
      expect((await facetNamed(/^The Show/)).getAttribute('aria-pressed')).toBe('true'),
    );
    await user.click(await facetNamed(/^The Show/));
    expect(input.value.trim()).toBe('noise');
  });

  test('a facet that was typed in other words goes out as well', async () => {
    openApp(`/search?q=${encodeURIComponent('noise in:chinese')}`, withFacets);
    await user.click(await facetNamed(/^Simplified Chinese/));
    expect(((await field()) as HTMLInputElement).value.trim()).toBe('noise');
  });

  test('each filter of the query is a chip that takes it out', async () => {
    openApp(`/search?q=${encodeURIComponent('speaker:ada noise in:zh-Hans')}`, withFacets);
    await user.click(await screen.findByRole('button', { name: 'Remove the filter Speaker: ada' }));
    const input = (await field()) as HTMLInputElement;
    expect(input.value.trim()).toBe('noise in:zh-Hans');
    expect(document.activeElement).toBe(input);
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter Language: Simplified Chinese' }),
    );
    expect(input.value.trim()).toBe('noise');
  });

  test('names are found too: a chapter is opened, a person becomes the query', async () => {
    openApp('/search?q=ada', ({ text }) => [
      answer(text, {
        headings: [
          heading('chapter', 'About [Ada]', { startTime: 90, episode: episode('e', []).episode }),
          heading('person', '[Ada] Host', { filter: 'person:"Ada Host"', episodeCount: 3 }),
        ],
      }),
    ]);
    const chapter = await screen.findByRole('link', { name: /About Ada/ });
    expect(chapter.getAttribute('href')).toBe('/episode/e?t=90');
    await user.click(screen.getByRole('link', { name: /Ada Host/ }));
    await waitFor(async () =>
      expect(((await field()) as HTMLInputElement).value.trim()).toBe('person:"Ada Host"'),
    );
    history.back();
    await waitFor(async () => expect(((await field()) as HTMLInputElement).value).toBe('ada'));
  });
});

describe('keys', () => {
  test('arrows go from the field through the results and back, and / returns to the field', async () => {
    openApp('/search?q=noise', twoEpisodes);
    await waitFor(() => expect(lines()).toHaveLength(4));
    const input = await field();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('The first talk');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Said noise time 0');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(input);
    await user.keyboard('{ArrowDown}{ArrowDown}/');
    expect(document.activeElement).toBe(input);
    expect((input as HTMLInputElement).value).toBe('noise');
  });

  test('Enter waits for the answer to what is typed, and opens its first passage', async () => {
    let come: (answer: SearchAnswer) => void = () => {};
    openApp('/search', ({ text }) =>
      text === 'x' ? [new Promise<SearchAnswer>((resolve) => (come = resolve))] : [answer(text)],
    );
    await user.type(await field(), 'x{Enter}');
    expect(location.pathname).toBe('/search');
    await act(async () => come(answer('x', { episodes: [episode('e', [excerpt('x', 30)])] })));
    await screen.findByText('The reader');
    expect(params().get('t')).toBe('30');
  });
});

describe('what is said', () => {
  test('the count, politely and once it stays', async () => {
    openApp('/search?q=noise', twoEpisodes);
    const said = await screen.findByRole('status');
    expect(said.getAttribute('aria-live')).toBe('polite');
    expect(said.textContent).toBe('');
    await waitFor(() => expect(said.textContent).toBe('7 passages in 2 episodes'));
  });

  test('before anything is typed: how to search', async () => {
    openApp('/search', ({ text }) => [answer(text)]);
    expect((await screen.findByRole('region', { name: 'How to search' })).textContent).toMatch(
      /speaker:name/,
    );
  });

  test('nothing found: the nearest spelling, what was searched, and a way without filters', async () => {
    openApp(`/search?q=${encodeURIComponent('epiplexty in:zh')}`, ({ text }) => [
      answer(text, { nearest: text.startsWith('epiplexty') ? 'epiplexity' : null }),
    ]);
    expect(
      (await screen.findAllByText('Nothing found for “epiplexty in:zh”.')).length,
    ).toBeGreaterThan(0);
    expect(screen.getByText(/Every text of every episode is searched/)).toBeTruthy();
    const input = (await field()) as HTMLInputElement;
    await user.click(screen.getByRole('button', { name: 'epiplexity' }));
    expect(input.value).toBe('epiplexity in:zh');
    await user.click(await screen.findByRole('button', { name: 'Search without the filters' }));
    expect(input.value).toBe('epiplexity');
  });

  test('how much of the index is here, what is being read anew, what was left out', async () => {
    const { search } = openApp('/search', ({ text }) => [answer(text)]);
    await field();
    act(() => search.tell({ state: 'loading', share: 0.4 }));
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4');
    act(() => search.tell({ state: 'rebuilding', reason: 'unsound', done: 3, total: 5 }));
    expect(
      screen.getByText('The search index is damaged; reading the episodes anew: 3 of 5.'),
    ).toBeTruthy();
    act(() => search.tell({ state: 'ready', rebuilt: true, unreachable: 2 }));
    expect(screen.getByText(/made anew.*2 episodes could not be read/)).toBeTruthy();
  });

  test('a failure is a sentence, and trying again asks again', async () => {
    let isOffline = true;
    const { search } = openApp('/search?q=x', ({ text }) => {
      if (isOffline) throw new Error('no connection');
      return [answer(text, { episodes: [episode('e', [excerpt('there again', 1)])] })];
    });
    act(() => search.tell({ state: 'failed', reason: 'offline' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached/);
    isOffline = false;
    act(() => search.tell({ state: 'ready', rebuilt: false, unreachable: 0 }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(lines()).toEqual(['there again']));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test.each([
  ['ten thousand characters', 'ab '.repeat(3334)],
  ['an open quote', '"noise'],
  ['expression characters', '.*+?^$(){}|[]\\'],
  ['emoji', '🎉👩‍👩‍👧'],
  ['right-to-left text', 'שלום עולם'],
  ['punctuation', '?!… -- :'],
  ['a filter without a value', 'show: in:'],
])('%s: an answer or a sentence', async (_name, typed) => {
  openApp('/search', ({ text }) => [answer(text)]);
  const input = await field();
  await user.click(input);
  await user.paste(typed);
  await waitFor(() =>
    expect(document.querySelector('.outcome')?.textContent).toMatch(
      /Nothing found|Type at least one word/,
    ),
  );
  expect((input as HTMLInputElement).value).toBe(typed);
});
