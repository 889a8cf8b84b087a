/** What the fields of a Markdown transcript's front matter say, as site generators name them. Others are passed over. */

import * as v from 'valibot';
import { partialDate } from '../core/episode-file.ts';
import { parseMediaAddress } from '../core/media.ts';
import type { SourceDocument } from './source-document.ts';

type TakeField = (values: string[], document: SourceDocument) => void;

const takeTopics: TakeField = (values, document) => {
  document.topics = [...new Set([...(document.topics ?? []), ...values])];
};

const takeMedia: TakeField = (values, document) => {
  const media = values.map(parseMediaAddress).filter((one) => one !== null);
  if (media.length > 0) document.media = media;
};

const FIELDS: Record<string, TakeField> = {
  title: ([title], document) => {
    if (title !== undefined) document.title = title;
  },
  author: ([author], document) => {
    if (author !== undefined) document.publisher = author;
  },
  date: ([date], document) => {
    const day = v.safeParse(partialDate, date?.slice(0, 10));
    if (day.success) document.date = day.output;
  },
  summary: (values, document) => {
    document.summary = { paragraphs: values, keyPoints: [], quotes: [] };
  },
  people: (values, document) => {
    document.people = values;
  },
  source: takeMedia,
  url: takeMedia,
  tags: takeTopics,
  topics: takeTopics,
  companies_orgs: takeTopics,
  products_models: takeTopics,
};

export function takeFields(fields: ReadonlyMap<string, string[]>, document: SourceDocument): void {
  for (const [name, take] of Object.entries(FIELDS)) {
    const values = fields.get(name);
    if (values !== undefined) take(values, document);
  }
}
