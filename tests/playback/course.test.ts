import { describe, expect, test } from 'vitest';
import {
  type Course,
  createCourseKeeper,
  FREE_COURSE,
  joinSpans,
} from '../../src/playback/course.ts';

const SKIP = { startTime: 10, endTime: 20 };

function keeper(course: Partial<Course>) {
  const made = createCourseKeeper();
  made.set({ ...FREE_COURSE, ...course });
  return made;
}

describe('spans to hop over', () => {
  test('are left at their start, half a frame early', () => {
    const course = keeper({ skips: [SKIP] });
    expect(course.at(9.9, 0.008, 100)).toBeNull();
    expect(course.at(9.995, 0.008, 100)).toEqual({ kind: 'hop', to: 20, over: SKIP });
    expect(course.at(20, 0.008, 100)).toBeNull();
  });

  test('are played when somebody goes there, until they are over', () => {
    const course = keeper({ skips: [SKIP] });
    course.asked(15);
    expect(course.at(15, 0, 100)).toBeNull();
    expect(course.at(19.9, 0, 100)).toBeNull();
    expect(course.at(20, 0, 100)).toBeNull();
    course.asked(9);
    expect(course.at(10, 0, 100)?.kind).toBe('hop');
  });

  test('end the playing where nothing comes after them', () => {
    const course = keeper({ skips: [{ startTime: 90, endTime: 99.5 }] });
    expect(course.at(90, 0, 100)?.kind).toBe('end');
  });

  test('are heard to their end when another one is judged anew meanwhile', () => {
    const course = keeper({ skips: [SKIP] });
    course.asked(15);
    course.set({ ...FREE_COURSE, skips: [{ startTime: 2, endTime: 4 }, SKIP] });
    expect(course.at(16, 0, 100)).toBeNull();
    course.asked(5);
    expect(course.at(10, 0, 100)?.kind).toBe('hop');
  });

  test('are left from where playback was when it comes upon one in its midst', () => {
    const course = keeper({ skips: [SKIP] });
    expect(course.at(14, 0, 100)).toMatchObject({ over: { startTime: 14, endTime: 20 } });
  });

  test('are not left while somebody repeats them', () => {
    const course = keeper({ skips: [SKIP], repeat: { startTime: 12, endTime: 18 } });
    expect(course.at(14, 0, 100)).toBeNull();
    expect(course.at(17.999, 0.01, 100)).toEqual({ kind: 'repeat', to: 12 });
  });

  test('that touch are one', () => {
    expect(
      joinSpans([
        { startTime: 0, endTime: 5 },
        { startTime: 5, endTime: 9 },
        { startTime: 12, endTime: 14 },
      ]),
    ).toEqual([
      { startTime: 0, endTime: 9 },
      { startTime: 12, endTime: 14 },
    ]);
  });
});

describe('a span that repeats', () => {
  test('starts again at its end, and only there', () => {
    const course = keeper({ repeat: SKIP });
    expect(course.at(19.9, 0.01, 100)).toBeNull();
    expect(course.at(19.995, 0.01, 100)).toEqual({ kind: 'repeat', to: 10 });
    expect(course.at(50, 0.01, 100)).toBeNull();
  });
});

describe('a range', () => {
  test('stops a moment before its end, whatever else is asked', () => {
    const course = keeper({ range: { startTime: 5, endTime: 15 }, skips: [SKIP], repeat: SKIP });
    expect(course.at(14, 0, 100)).toBeNull();
    expect(course.at(15.01, 0, 100)).toEqual({ kind: 'stop', to: 14.999 });
  });
});

describe('pausing after each line', () => {
  const pauses = [0, 2, 4];

  test('rests at the end of the line, and goes on from there', () => {
    const course = keeper({ pauses });
    expect(course.at(1.98, 0, 100)).toBeNull();
    expect(course.at(2.01, 0, 100)).toEqual({ kind: 'pause', to: 1.999 });
    expect(course.at(2.0, 0, 100)).toBeNull();
    expect(course.at(3.99, 0, 100)).toBeNull();
    expect(course.at(4.01, 0, 100)?.kind).toBe('pause');
  });

  test('takes a jump for no line’s end', () => {
    const course = keeper({ pauses });
    course.at(0.5, 0, 100);
    course.asked(4.5);
    expect(course.at(4.5, 0, 100)).toBeNull();
  });

  test('pauses again where somebody went back', () => {
    const course = keeper({ pauses });
    course.at(1.98, 0, 100);
    course.at(2.01, 0, 100);
    course.asked(0);
    course.at(1.98, 0, 100);
    expect(course.at(2.01, 0, 100)?.kind).toBe('pause');
  });
});
