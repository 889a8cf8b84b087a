/** One text of the talk on its way to a track: its words, its turns, and where it came from. */
import type { At } from '../../core/contract/at.ts';
import type { Track } from '../../core/contract/episode-file.ts';
import type { SpokenText } from '../../core/text/spoken-text.ts';
import { type Words, wordsOf } from '../../core/text/spoken-words.ts';
import type { SourceText } from '../../formats/source-document.ts';
import type { ReadSource } from '../receive/read-source.ts';
import { recordingOf } from '../receive/source-name.ts';

export interface TalkText {
  text: SourceText;
  /** BCP 47 tag. */
  lang: string;
  /** Whatever the document takes it for, a text in another language than the talk's is a translation. */
  kind: Track['kind'];
  /** The document it stands in, and its index there. */
  source: ReadSource;
  index: number;
  /** The lines are the document's cues (captions, or paragraphs where there are no times). */
  spoken: SpokenText;
  /** The speakers of its turns as the document writes them, one for each of `spoken.turnStarts`. */
  names: (string | undefined)[];
  /** Of those names the ones that stand where the document has a place for them. */
  voices: ReadonlySet<string>;
  /** For each turn of the document the turn of `spoken` it became: marks without words make no turn. */
  turnOf: number[];
  /** The document stamps it. */
  isTimed: boolean;
  /** A machine translated it. */
  isMachine: boolean;
}

/** Every text of the documents, in their order. `spokenLang`: of whatever does not say its language. */
export function talkTexts(sources: readonly ReadSource[], spokenLang: string): TalkText[] {
  return sources.flatMap((source) =>
    source.document.texts.map((text, index): TalkText => {
      const words = wordsOf(text.cues.map((cue) => cue.text));
      const lang = tagOf(languageTold(text, source), spokenLang);
      const isMachine = text.machine === true || source.name.translatedFrom !== undefined;
      const isSpoken = sameLanguage(lang, spokenLang) && !isMachine;
      const isEdited = isSpoken && text.kind === 'captured' && besideAutomatic(source, sources);
      return {
        text,
        lang,
        kind: isEdited ? 'edited' : isSpoken ? text.kind : 'translation',
        source,
        index,
        ...turnsOf(text, words),
        isTimed: text.cues.some((cue) => cue.startTime !== null),
        isMachine,
      };
    }),
  );
}

/**
 * What language a text says it is in, else its document or the name of its file; a document that holds several texts says it
 * of each. undefined where nothing tells.
 */
export function languageTold(
  text: SourceText,
  { document, name }: Pick<ReadSource, 'document' | 'name'>,
): string | undefined {
  const only = document.texts.length === 1 ? (document.lang ?? name.lang) : undefined;
  return text.lang ?? only;
}

/** Captions in the language spoken that stand beside the automatic ones were made by somebody who listened. */
function besideAutomatic({ name }: ReadSource, sources: readonly ReadSource[]): boolean {
  return (
    name.isAutomatic === undefined &&
    name.lang !== undefined &&
    sources.some(
      ({ name: other, document }) =>
        other.isAutomatic === true &&
        recordingOf(other) === recordingOf(name) &&
        document.texts.length > 0,
    )
  );
}

/** The manifest knows `en-GB` where the letters tell `en`. */
function tagOf(told: string | undefined, spokenLang: string): string {
  return told === undefined || sameLanguage(told, spokenLang) ? spokenLang : told;
}

export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

/** The words before the first mark are somebody's as well. */
function turnsOf(
  text: SourceText,
  words: Words,
): Pick<TalkText, 'spoken' | 'names' | 'voices' | 'turnOf'> {
  const turnStarts = [0];
  const names: (string | undefined)[] = [undefined];
  const turnOf = text.turns.map(({ at, name }) => {
    const word = wordAfter(words, at);
    if (word === turnStarts.at(-1)) {
      if (name !== undefined) names[names.length - 1] = name;
    } else if (word < words.key.length) {
      turnStarts.push(word);
      names.push(name);
    }
    return turnStarts.length - 1;
  });
  const voices = new Set(
    text.turns.flatMap(({ name, by }) => (by === 'voice' ? (name ?? []) : [])),
  );
  return {
    spoken: { lines: text.cues.map((cue) => cue.text), words, turnStarts },
    names,
    voices,
    turnOf,
  };
}

/** Index of the first word at or after a place; the number of words where there is none. */
export function wordAfter({ line, from }: Words, [lineIndex, char]: At): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = line[middle] as number;
    if (there < lineIndex || (there === lineIndex && (from[middle] as number) < char))
      low = middle + 1;
    else high = middle;
  }
  return low;
}
