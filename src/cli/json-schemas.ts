/** The contracts as JSON Schema, for whoever writes or checks these files with other tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { catalogSchema } from '../core/contract/catalog-file.ts';
import { summarySchema } from '../core/contract/catalog-summary-file.ts';
import { correctionsSchema } from '../core/contract/corrections-file.ts';
import { columns, episodeSchema } from '../core/contract/episode-file.ts';
import { peopleSchema, personSchema } from '../core/contract/person-file.ts';
import { searchIndexSchema } from '../core/contract/search-index-file.ts';
import { manifestSchema } from '../import/manifest/manifest.ts';

const SCHEMAS = [
  {
    name: 'episode-1.json',
    title: 'Cuelight episode',
    schema: episodeSchema,
    definitions: columns,
  },
  { name: 'catalog-1.json', title: 'Cuelight catalog', schema: catalogSchema },
  {
    name: 'catalog-summary-1.json',
    title: 'Cuelight summary of a catalog',
    schema: summarySchema,
  },
  { name: 'people-1.json', title: 'Cuelight list of people', schema: peopleSchema },
  { name: 'person-1.json', title: 'Cuelight person', schema: personSchema },
  { name: 'search-index-1.json', title: 'Cuelight search index', schema: searchIndexSchema },
  { name: 'taps-1.json', title: 'Cuelight corrections by a reader', schema: correctionsSchema },
  { name: 'manifest-1.json', title: 'Cuelight episode manifest', schema: manifestSchema },
];

/** File names and texts of `public/schema`. */
export function jsonSchemas(): { name: string; text: string }[] {
  return SCHEMAS.map(({ name, title, schema, definitions = {} }) => {
    // What JSON Schema has no word for (a finite number, a check in code) is left out of it.
    const { $schema, ...rules } = toJsonSchema(schema, {
      errorMode: 'ignore',
      typeMode: 'input',
      definitions,
      // These are for who writes such files: what a reader would pass over is a mistake there.
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        valibotSchema.type === 'object'
          ? { ...jsonSchema, additionalProperties: false }
          : undefined,
    });
    return { name, text: `${JSON.stringify({ $schema, title, ...rules }, null, 2)}\n` };
  });
}
