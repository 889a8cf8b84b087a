import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';

const FOLDER = join(import.meta.dirname, '../../public/schema');

test('the published schemas are those of the code; “npm run schema” writes them', () => {
  const published = readdirSync(FOLDER).map((name) => ({
    name,
    text: readFileSync(join(FOLDER, name), 'utf8'),
  }));
  expect(published.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    jsonSchemas().sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
});
