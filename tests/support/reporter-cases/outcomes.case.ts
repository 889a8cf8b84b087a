import { beforeAll, describe, expect, test } from 'vitest';

test('passes', () => {
  expect(1).toBe(1);
});

test('fails', () => {
  expect(1).toBe(2);
});

test.skip('is skipped', () => {});

describe('a group whose hook fails', () => {
  beforeAll(() => {
    throw new Error('This hook fails on purpose.');
  });

  test('never runs', () => {});
});
