/** Which views an episode offers, and which one a link or a choice asks for. */
import type { EpisodeFile, Track } from '../contract/episode-file.ts';
import { LAYOUTS, type View } from './reading.ts';

export const VIEW_KINDS = ['original', 'translation', ...LAYOUTS] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

export interface ViewChoice {
  kind: ViewKind;
  /** Track id of the original: as spoken, or as edited. */
  original: string;
  /** Track id of the translation; null where the episode has none. */
  translation: string | null;
}

/** The kind of view last chosen for each pair of languages (`en>zh-Hans`), the latest choice last. */
export type KeptViews = Readonly<Record<string, ViewKind>>;

export const originalsOf = (episode: EpisodeFile): Track[] =>
  episode.tracks.filter((track) => track.kind !== 'translation');

export const translationsOf = (episode: EpisodeFile): Track[] =>
  episode.tracks.filter((track) => track.kind === 'translation');

/** The kinds of view that have something to show. */
export function viewKinds(episode: EpisodeFile): readonly ViewKind[] {
  return translationsOf(episode).length === 0 ? ['original'] : VIEW_KINDS;
}

/**
 * A choice as the parameters of a link: `lang` of the translation, `view`, and in `text` what these do not tell: the
 * kind or, where several are of one kind, the id of an original that is not the base; the id of a translation that is
 * not the first of its language.
 */
export interface ViewParams {
  lang?: string | undefined;
  view?: string | undefined;
  text?: string | undefined;
}

/** Says the view wholly: whoever opens the link sees it, whatever they chose before. */
export function viewParams(episode: EpisodeFile, choice: ViewChoice): ViewParams {
  const translations = translationsOf(episode);
  const translation = translations.find(({ id }) => id === choice.translation);
  const shown = choice.kind === 'original' ? undefined : translation;
  const isFirst = shown === translations.find(({ lang }) => lang === shown?.lang);
  const named = [nameOfOriginal(episode, choice.original), isFirst ? undefined : shown?.id];
  const isAlone = choice.kind === 'original' || choice.kind === 'translation';
  return {
    lang: shown?.lang,
    view: translations.length === 0 ? undefined : isAlone ? 'only' : choice.kind,
    text: named.filter((name) => name !== undefined).join(',') || undefined,
  };
}

function nameOfOriginal(episode: EpisodeFile, id: string): string | undefined {
  const originals = originalsOf(episode);
  const original = originals.find((track) => track.id === id);
  if (original === undefined || original === episode.tracks[0]) return undefined;
  return original === originals.find(({ kind }) => kind === original.kind)
    ? original.kind
    : original.id;
}

/** What a link's parameters mean for this episode; what it does not have is ignored, what they do not say is as kept. */
export function chooseView(
  episode: EpisodeFile,
  { lang, view, text }: ViewParams,
  kept: KeptViews = {},
): ViewChoice {
  const base = episode.tracks[0] as Track;
  const named = text?.split(',') ?? [];
  const originals = originalsOf(episode);
  const wantedOriginal = originals.find(
    ({ id, kind }) => named.includes(id) || named.includes(kind),
  );
  const translations = translationsOf(episode);
  const inLang = translations.filter((track) => track.lang === lang);
  const wanted = inLang.find(({ id }) => named.includes(id)) ?? inLang[0];
  const translation = wanted ?? keptTranslation(episode, kept) ?? translations[0];
  const choice = {
    original: (wantedOriginal ?? base).id,
    translation: translation?.id ?? null,
  };
  if (translation === undefined) return { kind: 'original', ...choice };

  // A text without a view is shown as its pair was read last, as long as it is shown.
  const layout = LAYOUTS.find((known) => known === view);
  const keptKind = kept[pairOf(base, translation)];
  if (wanted !== undefined) {
    const asKept = keptKind === undefined || keptKind === 'original' ? 'translation' : keptKind;
    return { kind: layout ?? (view === 'only' ? 'translation' : asKept), ...choice };
  }
  const asksOriginal =
    wantedOriginal !== undefined || originals.some((track) => track.lang === lang);
  const isHidden = asksOriginal && keptKind === 'translation';
  const asKept = keptKind === undefined || isHidden ? 'original' : keptKind;
  return { kind: layout ?? (view === 'only' ? 'original' : asKept), ...choice };
}

/** The translation of the pair that was chosen last, of those the episode has. */
function keptTranslation(episode: EpisodeFile, kept: KeptViews): Track | undefined {
  const base = episode.tracks[0] as Track;
  const pairs = Object.keys(kept);
  return translationsOf(episode)
    .filter((track) => pairs.includes(pairOf(base, track)))
    .sort((a, b) => pairs.indexOf(pairOf(base, b)) - pairs.indexOf(pairOf(base, a)))[0];
}

/** The kept kinds with this choice as the latest. */
export function keepView(kept: KeptViews, episode: EpisodeFile, choice: ViewChoice): KeptViews {
  const translation = episode.tracks.find(({ id }) => id === choice.translation);
  if (translation === undefined) return kept;
  const pair = pairOf(episode.tracks[0] as Track, translation);
  const { [pair]: _, ...others } = kept;
  return { ...others, [pair]: choice.kind };
}

const pairOf = (base: Track, translation: Track) => `${base.lang}>${translation.lang}`;

/** The tracks of a choice. */
export function viewOf(episode: EpisodeFile, choice: ViewChoice): View {
  const find = (id: string | null) => episode.tracks.find((track) => track.id === id) ?? null;
  const original = find(choice.original) ?? (episode.tracks[0] as Track);
  const translation = find(choice.translation);
  const { kind } = choice;
  if (kind === 'original' || translation === null)
    return { episode, primary: original, other: null };
  if (kind === 'translation') return { episode, primary: translation, other: null };
  return kind === 'tap'
    ? { episode, primary: translation, other: original, layout: kind }
    : { episode, primary: original, other: translation, layout: kind };
}

/** The next kind of view, round and round. */
export function nextViewKind(episode: EpisodeFile, kind: ViewKind): ViewKind {
  const kinds = viewKinds(episode);
  return kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? 'original';
}
