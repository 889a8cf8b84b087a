import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { staticHost } from '../../src/build/static-host.ts';
import { isOfLibrary, LIBRARY_ORIGINS } from '../../src/library/origins.ts';

const CATALOG = new URL('https://site.example/library/catalog.json');

test.each([
  ['https://site.example/elsewhere/talk.json', true],
  ['http://site.example/talk.json', false],
  ['https://site.example:8443/talk.json', false],
  ['https://sub.site.example/talk.json', false],
  ['https://cdn.example/talk.json', false],
  ['data:application/json,{}', false],
])('%s is of the library: %s', (address, isAllowed) => {
  expect(isOfLibrary(new URL(address), CATALOG)).toBe(isAllowed);
});

test('an origin that a configuration adds is of the library too', () => {
  const origins = [...LIBRARY_ORIGINS, 'https://cdn.example'];
  expect(isOfLibrary(new URL('https://cdn.example/talk.json'), CATALOG, origins)).toBe(true);
  expect(isOfLibrary(new URL('https://site.example/talk.json'), CATALOG, origins)).toBe(true);
  expect(isOfLibrary(new URL('https://cdn.example.evil/talk.json'), CATALOG, origins)).toBe(false);
});

test('files of a disk are of a library on a disk, and nothing else is', () => {
  const catalog = new URL('file:///srv/library/catalog.json');
  expect(isOfLibrary(new URL('file:///srv/library/talk.json'), catalog)).toBe(true);
  expect(isOfLibrary(new URL('data:application/json,{}'), catalog)).toBe(false);
});

test('the policy lets the page connect to these origins alone', async () => {
  const { transformIndexHtml } = staticHost() as Plugin & {
    transformIndexHtml: { handler(html: string): string };
  };
  const html = transformIndexHtml.handler('<meta charset="utf-8" />');
  expect(/connect-src ([^;]*);/.exec(html)?.[1]).toBe(LIBRARY_ORIGINS.join(' '));
});
