/** The language the talk was held in: as the manifest says, else as the documents and the names of their files tell. */
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
    return originals(sources).find((lang) => from.some((one) => sameLanguage(one, lang)));
  },
  (sources) => originals(sources)[0],
  (sources) =>
    sources.find(({ document, name }) => document.lang && !name.translatedFrom)?.document.lang,
  (sources) => sources.find(({ name }) => name.translatedFrom)?.name.translatedFrom,
  // The words themselves, in a language that can be told from them.
  (sources) => {
    const [text] = sources.flatMap(({ document }) => document.texts);
    return text && languageOfText(text.cues.map((cue) => cue.text).join(' '));
  },
];

/** Languages of the texts that nobody calls a translation. */
function originals(sources: readonly ReadSource[]): string[] {
  return sources.flatMap((source) =>
    source.document.texts.flatMap((text) => {
      const isTranslation =
        text.kind === 'translation' || text.machine === true || source.name.translatedFrom;
      return isTranslation ? [] : (languageTold(text, source) ?? []);
    }),
  );
}
