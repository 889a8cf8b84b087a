import { expect, test } from 'vitest';
import { withEarly } from '../../src/library/early-fetch.ts';

const ADDRESS = new URL('https://example.com/library/catalog.json');
const late: typeof fetch = async () => new Response('late');

test('an early answer is taken once, and asked for anew after that', async () => {
  const early = new Map([[ADDRESS.href, Promise.resolve(new Response('early'))]]);
  const fetchFile = withEarly(early, late);
  expect(await (await fetchFile(ADDRESS)).text()).toBe('early');
  expect(await (await fetchFile(ADDRESS)).text()).toBe('late');
});

test('an early failure is one failure: the next try asks the network', async () => {
  const failed = Promise.reject(new TypeError('offline'));
  failed.catch(() => {});
  const fetchFile = withEarly(new Map([[ADDRESS.href, failed]]), late);
  await expect(fetchFile(ADDRESS)).rejects.toThrow('offline');
  expect(await (await fetchFile(new Request(ADDRESS))).text()).toBe('late');
});
