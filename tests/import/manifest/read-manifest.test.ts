/** Each `<case>.yaml` under fixtures/manifest is a manifest, `<case>.json` what it says or what is wrong with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../src/import/manifest/read-manifest.ts';
import { receivedFolder } from '../received.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/manifest');
const cases = readdirSync(FIXTURES).flatMap((name) =>
  name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : [],
);

describe('a manifest', () => {
  test.each(cases)('%s', (name) => {
    const read = readManifest(receivedFolder(readFileSync(join(FIXTURES, `${name}.yaml`))));
    const said =
      read.manifest === undefined
        ? {
            problems: read.problems.map(({ line, code, message }) => `${line} ${code}: ${message}`),
          }
        : { manifest: read.manifest };
    expect(said).toEqual(JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')));
  });

  test('that is missing is asked for by its name', () => {
    expect(readManifest(receivedFolder(undefined)).problems).toEqual([
      {
        code: 'manifest-missing',
        message: 'There is no episode.yaml.',
        source: 'talk/episode.yaml',
      },
    ]);
  });

  test('that is no text is refused', () => {
    const read = readManifest(receivedFolder(Uint8Array.from([0, 1, 2, 3])));
    expect(read.problems.map((problem) => problem.code)).toEqual(['source-binary']);
  });

  test('with broken syntax still tells which episode it was', () => {
    const read = readManifest(receivedFolder('title: "open\n\nid: talk\n'));
    expect(read).toMatchObject({ claimedId: 'talk' });
    expect(read.manifest).toBeUndefined();
  });
});
