/** What manifest and documents say of the episode besides its words. The manifest is believed before any document. */
import type { EpisodeFile, Media, Person } from '../../core/contract/episode-file.ts';
import type { Localized } from '../../core/contract/localized.ts';
import { nameKey } from '../../core/text/name-key.ts';
import type { KnownPeople } from '../../corrections/match-person.ts';
import type { SourceDocument } from '../../formats/source-document.ts';
import type { Manifest } from './manifest.ts';

type Facts = Pick<
  EpisodeFile,
  'title' | 'show' | 'published' | 'media' | 'links' | 'topics' | 'description'
>;

/** `lang`: of the words as they were spoken, and of the manifest's own texts. */
export function episodeFacts(
  manifest: Manifest & { title: string },
  documents: readonly SourceDocument[],
  lang: string,
): Facts {
  const told = <Name extends 'show' | 'published' | 'links' | 'topics'>(name: Name) => {
    const value = manifest[name] ?? documents.find((document) => document[name])?.[name];
    return value === undefined ? {} : { [name]: value };
  };
  const description = localized(manifest, documents, 'description', lang);
  return {
    title: localized(manifest, documents, 'title', lang),
    ...told('show'),
    ...told('published'),
    media: manifest.media?.flatMap(mediaOf) ?? documents.find(({ media }) => media)?.media ?? [],
    ...told('links'),
    ...told('topics'),
    ...(Object.keys(description).length === 0 ? {} : { description }),
  };
}

/** Whom the manifest names, else whom the documents list: two may list the same people. */
export function knownPeople(
  { people }: Pick<Manifest, 'people'>,
  documents: readonly SourceDocument[],
): KnownPeople {
  if (people !== undefined) return { named: people };
  const listed = new Map<string, Person>();
  for (const name of documents.flatMap((document) => document.people ?? []))
    if (!listed.has(nameKey(name))) listed.set(nameKey(name), { name });
  return { named: [], listed: [...listed.values()] };
}

/** In each language what the first says that says it; in the language of the talk the manifest. */
function localized(
  manifest: Manifest,
  documents: readonly SourceDocument[],
  name: 'title' | 'description',
  lang: string,
): Localized {
  const texts: Localized = {};
  const own = manifest[name];
  if (own !== undefined) texts[lang] = own;
  for (const document of documents) {
    const tag = document.lang ?? lang;
    const text = document[name];
    if (text !== undefined) texts[tag] ??= text;
  }
  return texts;
}

/** The schema lets through exactly one of the two addresses. */
function mediaOf({ youtube, url, type }: NonNullable<Manifest['media']>[number]): Media[] {
  if (youtube !== undefined) return [{ youtube }];
  return url === undefined ? [] : [{ url, ...(type === undefined ? {} : { type }) }];
}
