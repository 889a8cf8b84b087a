import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../../src/search/search.ts';
import { type Answering, answer, episode, excerpt, heading } from './fake-search.ts';
import { openApp } from './searching.tsx';

vi.mock('../../../src/ui/reader/reader-page.tsx', () => ({ ReaderPage: () => <p>The reader</p> }));
afterEach(() => vi.unstubAllGlobals());

const user = userEvent.setup();
const opener = () => screen.findByRole('button', { name: 'Search every episode…' });
const params = () => new URLSearchParams(location.search);

const someOfEach: Answering = ({ text }) => [
  answer(text, {
    episodes: [
      episode('first', [excerpt('One [noise]', 10), excerpt('Two [noise]', 20)], 9),
      episode('second', [excerpt('Three [noise]', 30)]),
    ],
    headings: [heading('person', '[Noise] Maker', { filter: 'person:"Noise Maker"' })],
  }),
];

/** The option that the field says is active. */
function active(): string | null {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  const option = document.getElementById(id ?? '');
  expect(option?.getAttribute('aria-selected')).toBe('true');
  return option?.textContent ?? null;
}

async function openPalette(answering: Answering) {
  const app = openApp('/', answering);
  await opener();
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox');
  return app;
}

test('Ctrl+K or Cmd+K opens it anywhere, also while typing; Esc gives the focus back', async () => {
  openApp('/search', ({ text }) => [answer(text)]);
  const input = await screen.findByRole('searchbox');
  await user.click(input);
  await user.keyboard('{Meta>}k{/Meta}');
  const combobox = await screen.findByRole('combobox');
  expect(document.activeElement).toBe(combobox);
  const dialog = combobox.closest('dialog') as HTMLDialogElement;
  act(() => {
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(document.activeElement).toBe(input);
});

test('the field in the header opens it', async () => {
  openApp('/', someOfEach);
  await user.click(await opener());
  expect(await screen.findByRole('combobox')).toBe(document.activeElement);
});

test('nothing is asked before the field is touched', async () => {
  const { search } = openApp('/', someOfEach);
  const observe = vi.spyOn(search, 'observeStatus');
  await opener();
  expect(search.asked).toEqual([]);
  expect(observe).not.toHaveBeenCalled();
  await user.hover(await opener());
  expect(observe).toHaveBeenCalled();
});

test('empty, it says what can be typed', async () => {
  await openPalette(someOfEach);
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByRole('region', { name: 'How to search' }).textContent).toMatch(
    /-noise.*speaker:name/,
  );
  expect(within(dialog).queryAllByRole('option')).toEqual([]);
});

test('passages come by episode, then names, then the way to everything', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise');
  const groups = await screen.findAllByRole('group');
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
    'The first talk',
    'The second talk',
    'Names and titles',
  ]);
  expect(within(groups[0] as HTMLElement).getAllByRole('option')).toHaveLength(2);
  const options = screen.getAllByRole('option');
  expect(options.at(-1)?.textContent).toMatch(/All( \d+)? results$/);
  expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
});

test('arrows move through the options, around both ends, while the focus stays in the field', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise');
  await screen.findAllByRole('option');
  expect(active()).toContain('One noise');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toContain('Three noise');
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(active()).toMatch(/All( \d+)? results$/);
  expect(document.activeElement).toBe(screen.getByRole('combobox'));
});

test('Enter opens the active option, and the focus goes to the page it leads to', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise');
  await screen.findAllByRole('option');
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByText('The reader');
  expect(location.pathname).toBe('/episode/first');
  expect(Object.fromEntries(params())).toEqual({ t: '20', q: 'noise' });
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(document.activeElement?.id).toBe('content');
});

test('Enter before the answer opens the first result as soon as it is there', async () => {
  let come: (answer: SearchAnswer) => void = () => {};
  await openPalette(({ text }) => [
    answer(text, { episodes: [episode('e', [null])], headings: [heading('topic', 'x')] }),
    new Promise<SearchAnswer>((resolve) => {
      come = resolve;
    }),
  ]);
  await user.keyboard('x{Enter}');
  expect(location.pathname).toBe('/');
  await act(async () => come(answer('x', { episodes: [episode('e', [excerpt('[x]', 5)])] })));
  await screen.findByText('The reader');
  expect(params().get('t')).toBe('5');
});

test('an answer that comes again leaves the active option where it is said to be', async () => {
  let ids = ['first', 'second', 'third'];
  const { search } = await openPalette(({ text }) => [
    answer(text, { episodes: ids.map((id) => episode(id, [excerpt(`[noise] of ${id}`, 10)])) }),
  ]);
  const learn = async (next: string[]) => {
    ids = next;
    act(() => search.change());
    await screen.findByRole('option', { name: new RegExp(`of ${next[0]}`) });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(next.length + 1));
  };
  await user.keyboard('noise');
  await screen.findAllByRole('option');
  // Also where nobody has moved: Enter is to open what stands marked.
  await learn(['newest', 'first', 'second', 'third']);
  expect(active()).toContain('of first');
  await user.keyboard('{ArrowDown}');
  await learn(['third', 'newest', 'newer', 'second']);
  expect(active()).toContain('of second');
  await learn(['third', 'newest', 'newer', 'first']);
  expect(active()).toContain('of first');
  await learn(['third']);
  expect(active()).toMatch(/All( \d+)? results$/);
  await user.keyboard('{ArrowUp}{Enter}');
  await screen.findByText('The reader');
  expect(location.pathname).toBe('/episode/third');
});

test('Ctrl+Enter takes the query to the search page', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise{Control>}{Enter}{/Control}');
  await waitFor(() => expect(location.pathname).toBe('/search'));
  const input = await screen.findByRole('searchbox');
  expect((input as HTMLInputElement).value).toBe('noise');
  await waitFor(() => expect(document.activeElement).toBe(input));
});

test('a name becomes the query of the search page', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise');
  await user.click(await screen.findByRole('option', { name: /Noise Maker/ }));
  await waitFor(() => expect(params().get('q')?.trim()).toBe('person:"Noise Maker"'));
});

test('a click with a modifier is the browser’s: the palette stays', async () => {
  await openPalette(someOfEach);
  await user.keyboard('noise');
  const option = await screen.findByRole('option', { name: /One noise/ });
  expect(option.getAttribute('href')).toBe('/episode/first?t=10&q=noise');
  await user.keyboard('{Control>}');
  await user.click(option);
  await user.keyboard('{/Control}');
  expect(screen.getByRole('combobox')).toBeTruthy();
  expect(location.pathname).toBe('/');
});

test('nothing found is a sentence, with the nearest spelling to take', async () => {
  await openPalette(({ text }) => [
    answer(text, { nearest: text === 'epiplexty' ? 'epiplexity' : null }),
  ]);
  await user.keyboard('epiplexty');
  await screen.findByText('Nothing found for “epiplexty”.');
  await user.click(screen.getByRole('button', { name: 'epiplexity' }));
  expect((screen.getByRole('combobox') as HTMLInputElement).value).toBe('epiplexity');
});

test('what merely comes near is called so, and does not stand among what is there', async () => {
  const near = (id: string, line: string) => {
    const result = episode(id, [excerpt(line, 10)]);
    return { ...result, passages: result.passages.map((one) => ({ ...one, exact: false })) };
  };
  await openPalette(({ text }) => [
    answer(text, {
      episodes:
        text === 'zebra'
          ? [near('first', 'a [cobra]')]
          : [episode('first', [excerpt('the [noise]', 10)]), near('second', 'a [nose]')],
    }),
  ]);
  await user.keyboard('zebra');
  await screen.findByText('No exact match. This is close:');
  expect(screen.getByRole('option', { name: /a cobra/ })).toBeTruthy();
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('noise');
  expect(await screen.findByRole('option', { name: /the noise/ })).toBeTruthy();
  expect(screen.queryByRole('option', { name: /a nose/ })).toBeNull();
  expect(screen.queryByText(/No exact match/)).toBeNull();
});
