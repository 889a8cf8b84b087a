/** The captions of a list of segments as a document. */
import { textOfCaptions } from '../captions/caption-text.ts';
import { inOrder } from '../captions/in-order.ts';
import type { SourceDocument, SourceText } from '../source-document.ts';
import { joinOneWordCaptions } from './one-word-captions.ts';
import type { SegmentCaptions } from './segment.ts';

export interface AboutSegments {
  /** BCP 47 tag of what was spoken. */
  heard?: string | undefined;
  /** A model wrote it down in English, whatever was spoken. */
  translated?: boolean;
  /** Seconds. */
  duration?: number;
}

export function segmentDocument(
  { captions, problems }: SegmentCaptions,
  { heard, translated = false, duration = 0 }: AboutSegments,
): SourceDocument {
  const said = translated ? inEnglish(heard) : asHeard(heard);
  const ordered = inOrder(captions);
  const texts = ordered.texts.map(({ captions: lines, lang }) =>
    textOfCaptions(joinOneWordCaptions(lines), lang === undefined ? said : { ...said, lang }),
  );
  return {
    ...(duration === 0 ? {} : { duration }),
    chapters: [],
    texts: texts.filter((text) => text !== undefined),
    problems: [...problems, ...ordered.problems],
  };
}

type Said = Pick<SourceText, 'kind' | 'lang' | 'machine'>;

function asHeard(lang: string | undefined): Said {
  return { kind: 'captured', ...(lang === undefined ? {} : { lang }) };
}

/** Whisper translates into English and no other language; of English speech that is no translation. */
function inEnglish(heard: string | undefined): Said {
  if (heard === undefined || /^en\b/i.test(heard)) return asHeard('en');
  return { kind: 'translation', lang: 'en', machine: true };
}
