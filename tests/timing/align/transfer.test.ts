import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { pairTexts, type Transfer, transferTimes } from '../../../src/timing/align/transfer.ts';
import { madeUpTurns, SECONDS_A_WORD, timed } from '../../import/talk.ts';

const lines = madeUpTurns(1200);
const base = timed(lines);

function carried(text: readonly string[]): Transfer {
  const result = transferTimes(base, spokenText(text, 'lines'));
  if ('problem' in result) throw new Error(result.problem.message);
  return result.transfer;
}

describe('times from another text of the talk', () => {
  test('the same words have the same times', () => {
    const { time, matched, lone } = carried(lines);
    expect(time).toEqual(base.time);
    expect(matched.every((word) => word === 1)).toBe(true);
    expect(lone).toEqual([]);
  });

  test('a word left out moves no other', () => {
    const words = lines.join(' ').split(' ');
    const { time } = carried([[...words.slice(0, 500), ...words.slice(501)].join(' ')]);
    expect(time[499]).toBe(base.time[499]);
    expect(time[500]).toBe(base.time[501]);
  });

  test('a misspelt word is matched, a number only by itself', () => {
    const before = ['we met Anthropic in 2024', ...lines];
    const result = pairTexts(spokenText(before), spokenText(['we met Antropic in 2025', ...lines]));
    const pairs = 'pairing' in result ? [...result.pairing.alignment.text.slice(0, 5)] : [];
    expect(pairs).toEqual([0, 1, 2, 3, 5]);
  });

  test('words nobody said stand between their neighbours and are not called matched', () => {
    const words = lines.join(' ').split(' ');
    words.splice(600, 0, 'quite', 'another', 'matter');
    const { time, matched, sd } = carried([words.join(' ')]);
    expect([...matched.slice(600, 603)]).toEqual([0, 0, 0]);
    expect(sd[601]).toBeGreaterThan(0);
    expect(sd[599]).toBe(0);
    expect(time[600]).toBeGreaterThan(base.time[599] as number);
    expect(time[602]).toBeLessThan(base.time[600] as number);
  });

  test('a passage left out and a passage added are told, whole', () => {
    const added = madeUpTurns(120, 9).map((line) => line.toUpperCase().replace(/[AEIOU]/g, 'k'));
    const { lone } = carried([
      ...lines.slice(0, 3),
      ...lines.slice(5, 10),
      ...added,
      ...lines.slice(10),
    ]);
    expect(lone).toEqual([
      { kind: 'omitted', baseFrom: 180, baseTo: 300, textFrom: 180, textTo: 180 },
      { kind: 'added', baseFrom: 600, baseTo: 600, textFrom: 480, textTo: 600 },
    ]);
  });

  test('swapped halves are flagged as moved, not as left out', () => {
    const { moved, lone, sd } = carried([...lines.slice(8), ...lines.slice(0, 8)]);
    expect(moved).toEqual([{ baseFrom: 0, baseTo: 480, textFrom: 720, textTo: 1200 }]);
    expect(lone).toEqual([]);
    expect(sd[800]).toBeGreaterThan(60);
  });

  test('scripts without spaces are matched character by character', () => {
    const chinese = '我想从假期期间走红的一篇文章开始，标题是沙滩上的脚印，由一个匿名账号发布。';
    const japanese = '模型は評価されていることに気づき、それに応じて振る舞いを変える。';
    const result = transferTimes(
      timed([chinese, japanese]),
      spokenText([chinese.replace('一篇', ''), japanese], 'lines'),
    );
    const times = 'transfer' in result ? result.transfer.time : [];
    expect(times[9]).toBeCloseTo(9 * SECONDS_A_WORD);
    expect(times[times.length - 1]).toBeCloseTo((times.length + 1) * SECONDS_A_WORD);
  });

  test('half the talk has the times of its half', () => {
    const { time } = carried(lines.slice(10));
    expect(time[0]).toBe(base.time[600]);
  });

  test('one word ten thousand times is matched with itself', () => {
    const repeated = [Array(10_000).fill('word').join(' ')];
    const result = transferTimes(timed(repeated), spokenText(repeated));
    expect('transfer' in result && result.transfer.matched.every((word) => word === 1)).toBe(true);
  });
});

describe('texts that do not belong together', () => {
  const others: Record<string, string[]> = {
    'another talk': madeUpTurns(1200, 2),
    'the talk in another language': Array(40).fill('我们正在走向一个人类很难监督模型的未来。'),
    'one word ten thousand times': [Array(10_000).fill('the').join(' ')],
    'no words': [],
    'marks alone': ['… — !'],
  };
  test.each(Object.entries(others))('%s is refused in words', (_name, other) => {
    const result = transferTimes(base, spokenText(other, 'lines'));
    expect('problem' in result && result.problem.code).toBe('text-unrelated');
    expect('problem' in result && result.problem.message).toMatch(/^[A-Z].*\.$/);
  });
});

test('whatever is cut, doubled or put in another order: times are finite, bounded and never descend', () => {
  const span = fc.tuple(
    fc.nat(19),
    fc.nat(19),
    fc.constantFrom('cut', 'double', 'reverse', 'other'),
  );
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (edits) => {
      let text = [...lines];
      for (const [a, b, kind] of edits) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const part = text.slice(from, to);
        const put = {
          cut: [],
          double: [...part, ...part],
          reverse: part.toReversed(),
          other: madeUpTurns(60, a + 3),
        };
        text = [...text.slice(0, from), ...put[kind], ...text.slice(to)];
      }
      const result = transferTimes(base, spokenText(text, 'lines'));
      if ('problem' in result) return;
      const { time } = result.transfer;
      const end = (base.time.at(-1) as number) + 3;
      for (let word = 0; word < time.length; word += 1) {
        expect(time[word]).toBeGreaterThanOrEqual(time[word - 1] ?? 0);
        expect(time[word]).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 60 },
  );
});
