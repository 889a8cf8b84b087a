/** JSON of services and programs that no row reads: told by its fields, to be refused by its name. One with a reader leaves this table. */
import { listOf, recordOf } from './json-value.ts';

interface UnreadJson {
  /** Ends the sentence “This is …”. */
  what: string;
  /** Fields of the value, or of the first entry of a list; `a.b` is the field of a field or of its first entry. */
  fields: readonly string[];
  /** A list of such entries, or of lists of them. */
  list?: 'flat' | 'nested';
}

const KINDS: readonly UnreadJson[] = [
  { what: 'JSON of Deepgram', fields: ['results.channels'] },
  { what: 'JSON of Amazon Transcribe', fields: ['results.transcripts', 'results.items'] },
  { what: 'JSON of Google Speech-to-Text', fields: ['results.alternatives'] },
  { what: 'JSON of Google Speech-to-Text', fields: ['response.results'] },
  { what: 'JSON of Azure Speech', fields: ['recognizedPhrases'] },
  { what: 'JSON of Vosk', fields: ['result.conf', 'text'] },
  { what: 'JSON of Vosk', fields: ['result.conf', 'text'], list: 'flat' },
  { what: 'JSON of AssemblyAI', fields: ['sentences.confidence'] },
  { what: 'JSON of Rev AI', fields: ['monologues.elements'] },
  { what: 'JSON of Gladia', fields: ['result.transcription'] },
  { what: 'JSON of an MLX recogniser', fields: ['sentences.tokens'] },
  { what: 'JSON of Hugging Face Transformers', fields: ['chunks.timestamp'] },
  { what: 'a project of oTranscribe', fields: ['text', 'media-time'] },
  { what: 'JSON of the npm package youtube-transcript', fields: ['text', 'offset'], list: 'flat' },
  { what: 'JSON of youtube-captions-scraper', fields: ['start', 'dur', 'text'], list: 'flat' },
  { what: 'JSON of YouTube.js', fields: ['startMs', 'endMs', 'text'], list: 'flat' },
  { what: 'a Podlove transcript in groups', fields: ['items.text', 'voice'], list: 'flat' },
  { what: 'several transcripts in one list of JSON', fields: ['text', 'start'], list: 'nested' },
];

/** Ends the sentence “This is …”; undefined for a shape that nobody is known to write. */
export function unreadJson(value: unknown): string | undefined {
  const [first] = listOf(value);
  const list = Array.isArray(first) ? 'nested' : Array.isArray(value) ? 'flat' : undefined;
  const root = list === 'nested' ? listOf(first)[0] : list === 'flat' ? first : value;
  return KINDS.find(
    (kind) => kind.list === list && kind.fields.every((path) => hasField(root, path)),
  )?.what;
}

function hasField(value: unknown, path: string): boolean {
  let here = value;
  for (const name of path.split('.')) {
    const record = recordOf(here) ?? recordOf(listOf(here)[0]);
    if (record === undefined || !Object.hasOwn(record, name)) return false;
    here = record[name];
  }
  return true;
}
