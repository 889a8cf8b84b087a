import { describe, expect, test } from 'vitest';
import { playbackWith } from './fakes.ts';

describe('before there is a player', () => {
  test('pressing play only says that one is wanted', () => {
    const { playback } = playbackWith();
    playback.play();
    expect(playback.state()).toMatchObject({ wanted: true, status: 'loading' });
  });

  test('a seek moves the place it will start at; a step stays inside the recording', () => {
    const { playback } = playbackWith(10);
    // A document may be wrong about the length: the player will say whether there is such a place.
    playback.seek(500);
    expect(playback.time()).toBe(500);
    playback.seekBy(10);
    expect(playback.time()).toBe(100);
    playback.seekBy(-1000);
    expect(playback.time()).toBe(0);
  });

  test('rate, volume and muting are kept for the player to come', () => {
    const { playback } = playbackWith();
    playback.setRate(1.5);
    playback.setVolume(0.4);
    playback.setMuted(true);
    expect(playback.state()).toMatchObject({ rate: 1.5, volume: 0.4, muted: true });
  });
});

describe('with a player', () => {
  test('it plays at once when play was pressed before it came', () => {
    const { playback, player } = playbackWith(30);
    player.time = 30;
    playback.play();
    playback.attach(player);
    expect(player.asked).toEqual(['play']);
  });

  test('a line chosen while it was on its way is where it starts', () => {
    const { playback, player } = playbackWith();
    playback.play();
    playback.seek(42);
    playback.attach(player);
    expect(player.asked).toEqual(['seek 42', 'play']);
  });

  test('a request changes nothing before the player reports it', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    playback.play();
    playback.setRate(2);
    expect(playback.state()).toMatchObject({ status: 'paused', rate: 1 });
    player.say({ status: 'playing', rate: 2 });
    expect(playback.state()).toMatchObject({ status: 'playing', rate: 2 });
  });

  test('steps of rate and volume add up before the player reports the first', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    playback.stepRate(1);
    playback.stepRate(1);
    playback.volumeBy(-0.25);
    playback.volumeBy(-0.25);
    expect(player.asked).toEqual(['rate 1.25', 'rate 1.5', 'volume 0.75', 'volume 0.5']);
    player.say({ rate: 2 });
    playback.stepRate(-1);
    expect(player.asked.at(-1)).toBe('rate 1.75');
  });

  test('listeners hear the time on each frame while it plays, and none when it does not', () => {
    const { playback, player, frames } = playbackWith();
    const heard: number[] = [];
    playback.attach(player);
    playback.onTime((time) => heard.push(time));
    player.say({ status: 'playing' });
    player.time = 1;
    frames.frame();
    player.time = 2;
    frames.frame();
    player.say({ status: 'paused' });
    expect(frames.frame()).toBe(false);
    expect(heard.at(-1)).toBe(2);
    expect(heard).toContain(1);
  });

  test('before its first frame the place asked for is shown, whatever it reports', () => {
    const { playback, player, frames } = playbackWith(30);
    player.time = 0;
    playback.attach(player);
    frames.now += 10_000;
    expect(playback.time()).toBe(30);
    player.say({ status: 'playing' });
    player.time = 30.2;
    expect(playback.time()).toBe(30.2);
  });

  test('a document’s length stands until the player reports its own', () => {
    const { playback, player } = playbackWith();
    player.said.duration = null;
    playback.attach(player);
    expect(playback.state().duration).toBe(100);
    player.say({ duration: 101.5 });
    expect(playback.state().duration).toBe(101.5);
  });

  test('the mark runs half a frame ahead while playing, so that it is right in the nearest frame', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    player.say({ status: 'playing' });
    player.say({ status: 'paused', rate: 2 });
    player.time = 5;
    expect(playback.frameTime()).toBe(5);
    player.say({ status: 'playing' });
    expect(playback.frameTime()).toBeCloseTo(5 + (1 / 60 / 2) * 2, 6);
  });

  test('letting it go rests where it was', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    player.say({ status: 'playing' });
    player.time = 1.7;
    playback.detach();
    expect(playback.time()).toBe(1.7);
    expect(playback.state()).toMatchObject({ status: 'idle', wanted: false });
    expect(player.asked).toContain('dispose');
  });
});

describe('a player that fails', () => {
  test('leaves the place alone, and lines can still be chosen', () => {
    const { playback, player } = playbackWith(30);
    player.time = 30;
    playback.attach(player);
    player.say({ status: 'failed', failure: { kind: 'youtube', code: 100 } });
    player.time = 0;
    expect(playback.time()).toBe(30);
    playback.seek(60);
    expect(playback.time()).toBe(60);
  });

  test('and comes back starts at the line chosen meanwhile', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    player.say({ status: 'failed', failure: { kind: 'blocked' } });
    playback.seek(60);
    player.say({ status: 'paused', failure: null });
    expect(player.asked).toEqual(['seek 60']);
  });
});

describe('a range', () => {
  const range = { startTime: 10, endTime: 20 };

  test('stops at its end with its last line still on', () => {
    const { playback, player, frames } = playbackWith(10);
    player.time = 10;
    playback.setRange(range);
    playback.attach(player);
    player.say({ status: 'playing' });
    player.time = 19.99;
    frames.frame();
    expect(player.asked).toEqual([]);
    player.time = 20.01;
    frames.frame();
    expect(player.asked).toEqual(['pause', 'seek 19.999']);
    expect(playback.time()).toBeLessThan(20);
    expect(playback.state().range).toBeNull();
  });

  test('stops when no frame comes, as in a hidden tab', () => {
    const { playback, player, frames } = playbackWith(10);
    player.time = 10;
    playback.setRange(range);
    playback.attach(player);
    player.say({ status: 'playing' });
    player.time = 20.03;
    expect(frames.timer()).toBe(true);
    expect(player.asked[0]).toBe('pause');
  });

  test('is given up by a seek out of it, and kept by one inside', () => {
    const { playback, player } = playbackWith(10);
    playback.setRange(range);
    playback.attach(player);
    playback.seek(15);
    expect(playback.state().range).toEqual(range);
    playback.seek(20);
    expect(playback.state().range).toBeNull();
  });
});

describe('a phone that sleeps in a range', () => {
  const range = { startTime: 10, endTime: 20 };

  function asleep() {
    const { playback, player, frames } = playbackWith(10);
    player.time = 10;
    playback.setRange(range);
    playback.attach(player);
    player.say({ status: 'playing' });
    frames.frame();
    return { playback, player, frames };
  }

  test.each([25, 80])('goes back to its end when a timer wakes at %i s', (time) => {
    const { playback, player, frames } = asleep();
    player.time = time;
    frames.timer();
    expect(player.asked).toEqual(['pause', 'seek 19.999']);
    expect(playback.time()).toBeLessThan(20);
    expect(playback.state().range).toBeNull();
  });

  test.each(['ended', 'paused'] as const)(
    'goes back to its end where it is %s by then',
    (status) => {
      const { playback, player } = asleep();
      player.time = 100;
      player.say({ status });
      expect(player.asked).toEqual(['pause', 'seek 19.999']);
      expect(playback.time()).toBeLessThan(20);
      expect(playback.state().range).toBeNull();
    },
  );

  test('stays where it is that was paused inside', () => {
    const { playback, player } = asleep();
    player.time = 15;
    player.say({ status: 'paused' });
    expect(player.asked).toEqual([]);
    expect(playback.state().range).toEqual(range);
  });
});

describe('a recording that no seek leads into', () => {
  function fixed(reach = 0) {
    const { playback, player, frames } = playbackWith();
    playback.attach(player);
    player.reach = reach;
    player.say({ status: 'playing' });
    player.time = 5;
    frames.frame();
    player.asked = [];
    return { playback, player, frames };
  }

  test('plays on where it is, and the player is asked to say why', () => {
    const { playback, player } = fixed();
    playback.setRange({ startTime: 0, endTime: 50 });
    playback.seek(60);
    expect(player.asked).toEqual(['seek 60']);
    expect(playback.time()).toBe(5);
    expect(playback.state().range).not.toBeNull();
  });

  test('is heard through what was to be hopped over, which is not said to be skipped', () => {
    const { playback, player, frames } = fixed();
    const hops: unknown[] = [];
    playback.onHop((over) => hops.push(over));
    playback.setSkips([{ startTime: 6, endTime: 20 }]);
    for (player.time = 5.5; player.time < 22; player.time += 0.5) frames.frame();
    expect(player.asked).toEqual([]);
    expect(hops).toEqual([]);
  });

  test('repeats nothing, and stops at the end of a range without going back', () => {
    const { playback, player, frames } = fixed();
    playback.setRepeat({ startTime: 2, endTime: 6 });
    player.time = 6.01;
    frames.frame();
    expect(playback.state().repeat).toBeNull();
    playback.setRange({ startTime: 2, endTime: 8 });
    player.time = 8.01;
    frames.frame();
    expect(player.asked).toEqual(['pause']);
    expect(playback.state().range).toBeNull();
  });

  test('begins where it stands where it cannot begin at the line that was chosen', () => {
    const { playback, player } = playbackWith(60);
    player.reach = 0;
    playback.play();
    playback.attach(player);
    player.say({ status: 'paused', hindrance: { kind: 'no-seek', time: 60 } });
    expect(playback.time()).toBe(60);
    playback.play();
    player.time = 0.1;
    player.say({ status: 'playing' });
    expect(playback.time()).toBeCloseTo(0.1, 6);
  });
});

describe('what is hopped over', () => {
  const skips = [
    { startTime: 0, endTime: 10 },
    { startTime: 40, endTime: 100 },
  ];

  test('is not even begun with', () => {
    const { playback, player } = playbackWith();
    playback.attach(player);
    playback.setSkips(skips);
    playback.play();
    expect(player.asked).toEqual(['seek 10', 'play']);
  });

  test('is told; where nothing comes after it, playback stops there and does not begin again', () => {
    const { playback, player, frames } = playbackWith(39);
    const hops: unknown[] = [];
    player.time = 39;
    playback.attach(player);
    playback.setSkips(skips);
    playback.onHop((over, isEnd) => hops.push([over, isEnd]));
    player.say({ status: 'playing' });
    player.time = 40;
    frames.frame();
    expect(player.asked).toEqual(['pause']);
    expect(hops).toEqual([[skips[1], true]]);
    player.say({ status: 'paused' });
    playback.play();
    expect(player.asked).not.toContain('play');
    expect(hops).toHaveLength(2);
  });

  test('is not said to be played where a busy machine stops late', () => {
    const { playback, player, frames } = playbackWith(39);
    player.time = 39;
    playback.attach(player);
    playback.setSkips(skips);
    player.say({ status: 'playing' });
    player.time = 40.6;
    frames.frame();
    expect(player.asked).toEqual(['pause', 'seek 40']);
  });
});
