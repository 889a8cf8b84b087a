/** Which views an episode offers, and which one a link or a choice asks for. */
import type { EpisodeFile, Track } from './episode-file.ts';
import type { View } from './reading.ts';

export type ViewKind = 'original' | 'translation' | 'stacked';

export interface ViewChoice {
  kind: ViewKind;
  /** Track id of the original: as spoken, or as edited. */
  original: string;
  /** Track id of the translation; null where the episode has none. */
  translation: string | null;
}

export const originalsOf = (episode: EpisodeFile): Track[] =>
  episode.tracks.filter((track) => track.kind !== 'translation');

export const translationsOf = (episode: EpisodeFile): Track[] =>
  episode.tracks.filter((track) => track.kind === 'translation');

/** The kinds of view that have something to show. */
export function viewKinds(episode: EpisodeFile): ViewKind[] {
  return translationsOf(episode).length === 0
    ? ['original']
    : ['original', 'translation', 'stacked'];
}

/** A choice as the parameters of a link: `lang` of the translation, `view`, and `text` where it is not the base. */
export interface ViewParams {
  lang?: string | undefined;
  view?: string | undefined;
  text?: string | undefined;
}

export function viewParams(episode: EpisodeFile, choice: ViewChoice): ViewParams {
  const translation = episode.tracks.find(({ id }) => id === choice.translation);
  const original = episode.tracks.find(({ id }) => id === choice.original);
  return {
    lang: choice.kind === 'original' ? undefined : translation?.lang,
    view: choice.kind === 'stacked' ? 'stacked' : undefined,
    text: original === episode.tracks[0] ? undefined : original?.kind,
  };
}

/** What a link's parameters mean for this episode; what it does not have is ignored. */
export function chooseView(episode: EpisodeFile, { lang, view, text }: ViewParams): ViewChoice {
  const base = episode.tracks[0] as Track;
  const original =
    originalsOf(episode).find((track) => text !== undefined && track.kind === text) ?? base;
  const translations = translationsOf(episode);
  const wanted = translations.find((track) => track.lang === lang);
  const translation = wanted ?? translations[0] ?? null;
  const kind: ViewKind =
    wanted === undefined ? 'original' : view === 'stacked' ? 'stacked' : 'translation';
  return { kind, original: original.id, translation: translation?.id ?? null };
}

/** The tracks of a choice. */
export function viewOf(episode: EpisodeFile, choice: ViewChoice): View {
  const find = (id: string | null) => episode.tracks.find((track) => track.id === id) ?? null;
  const original = find(choice.original) ?? (episode.tracks[0] as Track);
  const translation = find(choice.translation);
  if (choice.kind === 'original' || translation === null)
    return { episode, primary: original, other: null };
  return choice.kind === 'translation'
    ? { episode, primary: translation, other: null }
    : { episode, primary: original, other: translation };
}

/** The next kind of view, round and round. */
export function nextViewKind(episode: EpisodeFile, kind: ViewKind): ViewKind {
  const kinds = viewKinds(episode);
  return kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? 'original';
}
