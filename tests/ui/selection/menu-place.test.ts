import { expect, test } from 'vitest';
import { menuPlace } from '../../../src/ui/selection/menu-place.ts';

const ROOM = { top: 100, bottom: 700, menuHeight: 40, isTouch: false };
const line = (top: number, x: number) => ({ top, bottom: top + 30, x });

test('it stands below the last line, further down under a finger and its handles', () => {
  expect(menuPlace(line(200, 10), line(230, 300), ROOM)).toEqual({ top: 268, middle: 300 });
  const touched = menuPlace(line(200, 10), line(230, 300), { ...ROOM, isTouch: true });
  expect(touched.top - 260).toBeGreaterThan(40);
});

test('above the first line where there is no room below, and clear of the system’s own menu', () => {
  expect(menuPlace(line(400, 10), line(680, 300), ROOM)).toEqual({ top: 352, middle: 10 });
  const touched = menuPlace(line(400, 10), line(680, 300), { ...ROOM, isTouch: true });
  expect(touched.top + ROOM.menuHeight).toBeLessThanOrEqual(400 - 40 - ROOM.menuHeight);
});

test('a selection that fills what can be seen has it at the foot', () => {
  expect(menuPlace(line(-500, 10), line(900, 300), ROOM).top).toBe(652);
});

test('a selection out of view keeps it out of view', () => {
  expect(menuPlace(line(-500, 10), line(-400, 300), ROOM).top).toBeLessThan(0);
  expect(menuPlace(line(900, 10), line(1000, 300), ROOM).top).toBeGreaterThan(ROOM.bottom);
});
