import { expect, test } from 'vitest';
import { createLooking } from '../../../src/state/session/looking.ts';
import { talk, talkTrack } from '../../search/talks.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { eventually } from '../../support/eventually.ts';
import { sessionWith } from '../../support/session.ts';

function looked(options: Parameters<typeof sessionWith>[0] = {}) {
  const made = sessionWith(options);
  const looking = createLooking(made.session, made.preferences);
  const end = looking.connect();
  const found = made.session.find.store.getState;
  const firstCues = () => found().hits.map(({ spans }) => spans[0]?.[0]);
  return { ...made, looking, end, found, firstCues };
}

test('every keystroke finds what says it exactly', () => {
  const { session, found, firstCues } = looked();
  session.find.ask();
  session.find.type('line 1');
  expect(found().outcome).toEqual({ kind: 'exact' });
  expect(firstCues()).toEqual([1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  session.find.type('line 12');
  expect(firstCues()).toEqual([12]);
  session.find.type('');
  expect(found()).toMatchObject({ outcome: { kind: 'nothing' }, hits: [] });
});

test('what nothing says exactly is looked for nearby, and said to be looked for meanwhile', async () => {
  const { session, found } = looked();
  session.find.ask();
  session.find.type('thees wrods');
  expect(found().outcome).toEqual({ kind: 'looking' });
  await eventually(() => expect(found().outcome.kind).toBe('near'));
  expect(found().hits.length).toBeGreaterThan(0);
});

test('a newer word puts an end to looking nearby for the older', async () => {
  const { session, found } = looked();
  session.find.ask();
  session.find.type('thees wrods');
  session.find.type('line 7');
  await new Promise((done) => setTimeout(done, 400));
  expect(found().outcome).toEqual({ kind: 'exact' });
});

test('another text is looked through at once, from where the hit was', () => {
  const episode = bilingualEpisode();
  const { session, address, found } = looked({ episode });
  session.find.ask();
  session.find.type(episode.tracks[0]?.text[0]?.split(' ')[0] ?? '');
  expect(found().outcome).toEqual({ kind: 'exact' });
  session.readAddress({ ...address, choice: { ...address.choice, kind: 'translation' } });
  expect(found().outcome).toEqual({ kind: 'looking' });
});

test('nothing is looked for while an input method composes, and all of it afterwards', () => {
  const { session, looking, firstCues } = looked();
  session.find.ask();
  looking.pause(true);
  session.find.type('line 12');
  expect(firstCues()).toEqual([]);
  looking.pause(false);
  expect(firstCues()).toEqual([12]);
});

test('nothing is looked for once it ended', () => {
  const { session, end, found } = looked();
  session.find.ask();
  end();
  session.find.type('line 12');
  expect(found().hits).toEqual([]);
});

test('characters that are written otherwise are found too, as soon as they are known', async () => {
  const lines = ['持續學習是關鍵', '持续学习是关键'];
  const episode = talk('han', [], { tracks: [talkTrack(lines, { lang: 'zh' })] });
  const { session, found, firstCues } = looked({ episode });
  session.find.ask();
  session.find.type('学习');
  expect(firstCues()).toEqual([1]);
  await eventually(() => expect(firstCues()).toEqual([0, 1]));
  expect(found().outcome).toEqual({ kind: 'exact' });
  session.find.type('學習是');
  expect(firstCues()).toEqual([0, 1]);
});
