/** What a browser fetches before the page does anything, against what the build counts. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstLoad } from '../../src/build/first-load.ts';
import { EPISODE } from './reader.ts';
import { visit } from './visit.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('the build counts the scripts that a browser fetches for a page that never runs', async () => {
  const fetched = new Map<string, number>();
  await visit(EPISODE, {
    expected: [/^page error: Stopped$/],
    before: (context) =>
      context.route('**/*.js', async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        const file = new URL(route.request().url()).pathname.slice(1);
        fetched.set(file, gzipSync(body).length);
        // Imports are fetched before a module runs; what it would ask for itself is not asked for.
        await route.fulfill({ response, body: `throw new Error('Stopped');\n${body}` });
      }),
  });
  const counted = firstLoad(dist, '/').map(({ file, bytes }) => [file, bytes] as const);
  expect(counted.length).toBeGreaterThan(0);
  await expect.poll(() => fetched).toEqual(new Map(counted));
});
