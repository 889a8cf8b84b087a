/** The language the talk was held in: as the manifest says, else as the documents and the names of their files tell. */
import type { SourceText } from '../../formats/source-document.ts';
import { languageOfText } from '../../formats/text-language.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ReadSource } from '../receive/read-source.ts';
import { languageTold, sameLanguage } from './talk-text.ts';

/** BCP 47 tag; `und` where nothing tells. */
export function spokenLanguage(
  { language }: Pick<Manifest, 'language'>,
  sources: readonly ReadSource[],
): string {
  return language ?? WAYS.map((told) => told(sources)).find((lang) => lang !== undefined) ?? 'und';
}

/** The surest first. */
const WAYS: readonly ((sources: readonly ReadSource[]) => string | undefined)[] = [
  // Speech recognition runs on what was spoken.
  (sources) => sources.find(({ name }) => name.isAutomatic === true)?.name.lang,
  // What is known of the recording itself, beside any text.
  (sources) =>
    sources.find(({ document }) => document.media && document.lang && document.texts.length === 0)
      ?.document.lang,
  // What translations were made from, where a text in it is there.
  (sources) => {
    const from = sources.flatMap(({ name }) => name.translatedFrom ?? []);
    return originals(sources).find(({ lang }) => from.some((one) => sameLanguage(one, lang)))?.lang;
  },
  // A translation may stop half-way, and may have no times of its own.
  (sources) =>
    originals(sources).reduce<Original | undefined>(
      (longest, own) => (longest && own.seconds <= longest.seconds * MUCH_LONGER ? longest : own),
      undefined,
    )?.lang,
  (sources) =>
    sources.find(({ document, name }) => document.lang && !name.translatedFrom)?.document.lang,
  (sources) => sources.find(({ name }) => name.translatedFrom)?.name.translatedFrom,
  // The words themselves, in a language that can be told from them.
  (sources) => {
    const [text] = sources.flatMap(({ document }) => document.texts);
    return text && languageOfText(text.cues.map((cue) => cue.text).join(' '));
  },
];

interface Original {
  lang: string;
  /** From the first time to the last; 0 where hardly any line has one. */
  seconds: number;
}

/** Texts of one talk end at different lines of it. */
const MUCH_LONGER = 1.25;

/** The texts that nobody calls a translation. */
function originals(sources: readonly ReadSource[]): Original[] {
  return sources.flatMap((source) =>
    source.document.texts.flatMap((text) => {
      const isTranslation =
        text.kind === 'translation' || text.machine === true || source.name.translatedFrom;
      const lang = isTranslation ? undefined : languageTold(text, source);
      return lang === undefined ? [] : [{ lang, seconds: secondsOf(text) }];
    }),
  );
}

function secondsOf({ cues }: SourceText): number {
  const times = cues.flatMap(({ startTime }) => startTime ?? []);
  if (times.length * 2 < cues.length || times.length === 0) return 0;
  const [first, last] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Number.POSITIVE_INFINITY, 0],
  ) as [number, number];
  return last - first;
}
