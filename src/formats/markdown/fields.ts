/** What the fields of a Markdown transcript's front matter say, as site generators name them. Others are passed over. */

import type { Media } from '../../core/contract/episode-file.ts';
import { isRecordingFile, parseMediaAddress } from '../../core/contract/media-address.ts';
import type { SourceDocument } from '../source-document.ts';
import { dateOf } from '../written-date.ts';

type TakeField = (values: string[], document: SourceDocument) => void;

const takeTopics: TakeField = (values, document) => {
  document.topics = [...new Set([...(document.topics ?? []), ...values])];
};

const takeMedia: TakeField = (values, document) => {
  const media = values.map(parseMediaAddress).filter((one) => one !== null);
  if (media.length > 0) document.media = once(media);
};

/** Two fields often give one recording. */
function once(media: readonly Media[]): Media[] {
  return [...new Map(media.map((one) => ['youtube' in one ? one.youtube : one.url, one])).values()];
}

/** An id of YouTube as it stands; no word has figures and capitals in it. */
const VIDEO_ID = /^(?=[\w-]*[A-Z\d])(?=[\w-]*[a-z])[\w-]{11}$/;

/** What these fields give may as well be the page of an episode. */
const takeRecording: TakeField = (values, document) => {
  const recordings = values.flatMap((value) => {
    const media = VIDEO_ID.test(value) ? { youtube: value } : parseMediaAddress(value);
    const isOne = media && ('youtube' in media || isRecordingFile(media.url));
    return isOne ? [media] : [];
  });
  if (recordings.length > 0) document.media = once([...(document.media ?? []), ...recordings]);
};

const takePublished: TakeField = ([written], document) => {
  const day = written === undefined ? null : dateOf(written);
  if (day !== null) document.published = day;
};

const takePeople: TakeField = (values, document) => {
  document.people = [...new Set([...(document.people ?? []), ...values])];
};

const FIELDS: Record<string, TakeField> = {
  title: ([title], document) => {
    if (title !== undefined) document.title = title;
  },
  author: ([author], document) => {
    if (author !== undefined) document.publisher = author;
  },
  // Site generators sort their pages by it: of a talk it is the day of the talk, and of its page.
  date: ([written = ''], document) => {
    const day = dateOf(written);
    if (day === null) return;
    document.date = day;
    document.published = day;
  },
  pubdate: takePublished,
  upload_date: takePublished,
  recorded: takePublished,
  published: takePublished,
  publishdate: takePublished,
  published_at: takePublished,
  date_published: takePublished,
  summary: (values, document) => {
    document.summary = { paragraphs: values, keyPoints: [], quotes: [] };
  },
  people: takePeople,
  speakers: takePeople,
  source: takeMedia,
  url: takeMedia,
  media: takeRecording,
  source_file: takeRecording,
  audio: takeRecording,
  audio_url: takeRecording,
  video: takeRecording,
  video_url: takeRecording,
  mp3: takeRecording,
  enclosure: takeRecording,
  youtube: takeRecording,
  youtube_id: takeRecording,
  youtube_url: takeRecording,
  podcast: ([show], document) => {
    if (show !== undefined) document.show = show;
  },
  tags: takeTopics,
  topics: takeTopics,
  companies_orgs: takeTopics,
  products_models: takeTopics,
};

/** `pubDate`, `upload-date` and `Upload Date` are fields of one name. */
const BY_NAME = new Map(Object.entries(FIELDS).map(([name, take]) => [plainName(name), take]));

function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.keys(FIELDS));

/** In the order of the table: a later field knows better. */
export function takeFields(fields: ReadonlyMap<string, string[]>, document: SourceDocument): void {
  const given = new Map([...fields].map(([name, values]) => [plainName(name), values]));
  for (const [name, take] of BY_NAME) {
    const values = given.get(name);
    if (values !== undefined) take(values, document);
  }
}
