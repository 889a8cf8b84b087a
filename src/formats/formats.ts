/** Every kind of document Cuelight reads. The first row that recognises a text reads it. */

import { corrections } from './corrections.ts';
import type { Format } from './format.ts';
import { htmlPage } from './html/html-page.ts';
import { podcastHtml } from './html/podcast-html.ts';
import { episodeJson } from './json/episode-json.ts';
import { infoJson, playlistJson } from './json/info-json.ts';
import { json3 } from './json/json3.ts';
import { liveChat } from './json/live-chat.ts';
import { podcastChapters } from './json/podcast-chapters.ts';
import { podcastTranscript } from './json/podcast-transcript.ts';
import { readJson } from './json/read-json.ts';
import { wordTriples, youtubeTranscriptApi } from './json/timed-lists.ts';
import { unknownJson } from './json/unknown-json.ts';
import {
  openaiVerbose,
  openaiWhisper,
  whisperList,
  whisperTimestamped,
  whisperx,
} from './json/whisper.ts';
import { whisperCpp } from './json/whisper-cpp.ts';
import { markdownTurns } from './markdown/turns.ts';
import { showNotes } from './notes/show-notes.ts';
import { namedTurns } from './pasted/named-turns.ts';
import { plainTurns } from './pasted/plain-turns.ts';
import { prose } from './pasted/prose.ts';
import { stampedTurns } from './pasted/stamped-turns.ts';
import { youtubePanel } from './pasted/youtube-panel.ts';
import type { SourceDocument } from './source-document.ts';
import { srt, webvtt } from './webvtt/caption-formats.ts';
import { srv3 } from './xml/srv3.ts';
import { ttml } from './xml/ttml.ts';
import { unknownXml } from './xml/unknown-xml.ts';
import { srv1, srv2 } from './xml/youtube-text.ts';
import { youtldrPage } from './youtldr/page.ts';

export const FORMATS: readonly Format[] = [
  corrections,
  liveChat,
  episodeJson,
  playlistJson,
  infoJson,
  json3,
  whisperCpp,
  whisperx,
  whisperTimestamped,
  openaiVerbose,
  openaiWhisper,
  podcastTranscript,
  podcastChapters,
  youtubeTranscriptApi,
  whisperList,
  wordTriples,
  unknownJson,
  ttml,
  srv1,
  srv2,
  srv3,
  podcastHtml,
  htmlPage,
  webvtt,
  srt,
  youtldrPage,
  markdownTurns,
  stampedTurns,
  youtubePanel,
  showNotes,
  plainTurns,
  unknownXml,
  namedTurns,
  prose,
];

/** What a text says, read by the first row that recognises it; undefined where none does. */
export function readDocument(text: string): { role: string; document: SourceDocument } | undefined {
  const json = readJson(text);
  const format = findFormat(text, json);
  return format && { role: format.id, document: format.parse(text, json) };
}

export function findFormat(text: string, json = readJson(text)): Format | undefined {
  return FORMATS.find((format) => format.recognises(text, json));
}
