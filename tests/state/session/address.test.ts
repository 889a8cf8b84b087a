import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { sessionWith } from '../../support/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a range in the address is where it starts, and where it stops', () => {
  const { session, player, play, playTo } = sessionWith({
    linked: { startTime: 10, endTime: 14 },
  });
  expect(session.playback.state().range).toEqual({ startTime: 10, endTime: 14 });
  play();
  playTo(10);
  playTo(13.999);
  playTo(14.01);
  expect(player.asked).toContain('pause');
});

test('another moment in the address goes there; the same, and none, stay where they are', () => {
  const { session, address } = sessionWith({ linked: { startTime: 10, endTime: null } });
  session.goTo(50);
  session.readAddress({ ...address, linked: { startTime: 10, endTime: null } });
  expect(session.playback.time()).toBe(50);
  session.readAddress({ ...address, linked: { startTime: 20, endTime: 30 } });
  expect(session.playback.time()).toBe(20);
  expect(session.playback.state().range).toEqual({ startTime: 20, endTime: 30 });
  session.readAddress({ ...address, linked: null });
  expect(session.playback.time()).toBe(20);
  expect(session.playback.state().range).toBeNull();
});

test('a link that is followed again leads to its moment again', () => {
  const { session, address } = sessionWith({ linked: { startTime: 10, endTime: null } });
  session.goTo(50);
  session.readAddress({ ...address, follows: 1 });
  expect(session.playback.time()).toBe(10);
  session.goTo(50);
  session.readAddress({ ...address, follows: 1 });
  expect(session.playback.time()).toBe(50);
});

test('another choice of texts shows them', () => {
  const episode = bilingualEpisode();
  const { session, address, state } = sessionWith({ episode });
  const before = state().view;
  session.readAddress(address);
  expect(state().view).toBe(before);
  session.readAddress({ ...address, choice: { ...address.choice, kind: 'translation' } });
  expect(state().view.primary.kind).toBe('translation');
});

describe('what is looked for', () => {
  test('comes from the address, and is placed where that names a moment too', () => {
    const { session } = sessionWith({ words: 'line', linked: { startTime: 8, endTime: null } });
    expect(session.find.store.getState()).toMatchObject({
      isOpen: true,
      typed: 'line',
      origin: 8,
      isPlaced: true,
    });
  });

  test('goes to the address once the keys have been silent', () => {
    const { session, onWords } = sessionWith();
    session.find.ask();
    session.find.type('li');
    vi.advanceTimersByTime(200);
    session.find.type('line ');
    vi.advanceTimersByTime(299);
    expect(onWords).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onWords.mock.calls).toEqual([['line']]);
    session.find.close();
    vi.advanceTimersByTime(0);
    expect(onWords.mock.calls).toEqual([['line'], [null]]);
  });

  test('what it wrote there itself changes nothing, whatever was typed meanwhile', () => {
    const { session, address, onWords } = sessionWith();
    session.find.ask();
    session.find.type('line');
    vi.advanceTimersByTime(300);
    session.find.type('lines');
    session.readAddress({ ...address, words: 'line' });
    expect(session.find.store.getState().typed).toBe('lines');
    vi.advanceTimersByTime(300);
    expect(onWords.mock.calls).toEqual([['line'], ['lines']]);
  });

  test('the back button brings other words, or closes it', () => {
    const { session, address } = sessionWith({ words: 'line' });
    session.readAddress({ ...address, words: 'other' });
    expect(session.find.store.getState()).toMatchObject({ isOpen: true, typed: 'other' });
    session.readAddress({ ...address, words: null });
    expect(session.find.store.getState().isOpen).toBe(false);
  });

  test('is told to nobody once the session is over', () => {
    const { session, onWords, disconnect } = sessionWith();
    session.find.ask();
    session.find.type('line');
    disconnect();
    vi.advanceTimersByTime(1000);
    expect(onWords).not.toHaveBeenCalled();
  });
});
