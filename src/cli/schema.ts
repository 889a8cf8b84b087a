/** `npm run schema`: writes the contracts as JSON Schema. */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = 'public/schema';

await mkdir(FOLDER, { recursive: true });
for (const { name, text } of jsonSchemas()) await writeFile(`${FOLDER}/${name}`, text);
console.log(`Wrote ${FOLDER}.`);
