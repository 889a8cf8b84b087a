/** The pipeline: a folder as it was received to one episode, and everything that was not as it should be. */
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { isError, type Problem } from '../core/problem.ts';
import { applyCorrections, type CorrectedEpisode } from '../corrections/apply-corrections.ts';
import { auditChapters, auditTalk, chaptersLeftOut } from './audit-talk.ts';
import { type BuiltEpisode, buildEpisode } from './build-episode.ts';
import { limitProblems } from './limit-problems.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { leaveOutUnread } from './receive/leave-out-unread.ts';
import { nameEpisode } from './receive/name-episode.ts';
import { choosePicture, type Picture } from './receive/pictures.ts';
import { type ReadSource, readSource, type UnreadSource } from './receive/read-source.ts';
import type { ReceivedFolder } from './receive/received.ts';
import { withEncoding } from './receive/told-encoding.ts';
import { withOffset } from './talk/times/offset.ts';

export interface ImportedEpisode {
  /** Absent where a problem is an error. */
  episode?: EpisodeFile;
  /** Who speaks in its base, and by what that is known, before anybody corrected it. */
  speakers?: BuiltEpisode['speakers'];
  /** To be shown with it. */
  picture?: Picture;
  /** The id as far as it can be told, even where there is no episode; not checked. */
  claimedId?: string;
  /** Line of the id in the manifest. */
  idLine?: number;
  problems: Problem[];
}

/** Pure and total: whatever the folder holds, it resolves and never rejects. One document at a time is read. */
export async function importEpisode(received: ReceivedFolder): Promise<ImportedEpisode> {
  const folder = withEncoding(received);
  const results: (ReadSource | UnreadSource)[] = [];
  for (const file of folder.sources) results.push(await readSource(file));
  const { sources, problems: told } = leaveOutUnread(results);
  const named = folder.manifest === undefined ? nameEpisode(folder, sources) : undefined;
  const {
    manifest,
    problems: faults,
    artworkLine = 1,
    ...claim
  } = named ? { ...named, problems: [] } : readManifest(folder);
  const problems: Problem[] = [...faults, ...told];
  const title = manifest?.title ?? sources.find(({ document }) => document.title)?.document.title;
  // A source that was refused may hold what is missing: one fault, one problem.
  if (!problems.some((problem) => isError(problem) && problem.source !== folder.manifestName)) {
    if (!sources.some((source) => source.document.texts.length > 0))
      problems.push({
        code: 'no-transcript',
        message: 'No document of this episode holds a text of the talk.',
        source: sources[0]?.file.name ?? folder.manifestName,
      });
    else if (manifest !== undefined && title === undefined)
      problems.push({
        code: 'manifest-field',
        message: 'The field “title” is missing, and no document has a title.',
        source: folder.manifestName,
        line: 1,
      });
  }
  if (manifest === undefined || title === undefined || problems.some(isError))
    // What is refused as a whole loses no words on the way.
    return {
      ...claim,
      problems: limitProblems(problems.filter(({ code }) => code !== 'words-lost')),
    };
  // Without a manifest what is nobody's fault in particular is the first document's.
  const place = named && sources[0] ? sources[0].file.name : folder.manifestName;
  const moved = withOffset(sources, manifest.offset);
  const built = buildEpisode({ ...manifest, title }, place, moved.sources);
  const lost = [
    ...auditTalk(sources, built.episode.tracks),
    ...auditChapters(sources, built.episode.chapters, built.problems),
    ...chaptersLeftOut(sources, built.episode.chapters),
  ];
  const corrected = correct(built.episode, sources);
  const { picture, problems: unshown } = choosePicture(
    folder.pictures ?? [],
    manifest.artwork === undefined
      ? undefined
      : { name: manifest.artwork, source: folder.manifestName, line: artworkLine },
  );
  const all = limitProblems([
    ...problems,
    ...moved.problems,
    ...lost,
    ...built.problems,
    ...corrected.problems,
    ...unshown,
  ]);
  return {
    ...claim,
    episode: { ...corrected.episode, problems: all },
    ...(picture === undefined ? {} : { picture }),
    speakers: built.speakers,
    problems: all,
  };
}

/** One file of corrections after the other. */
function correct(built: EpisodeFile, sources: readonly ReadSource[]): CorrectedEpisode {
  const problems: Problem[] = [];
  let episode = built;
  for (const { document, file } of sources) {
    if (document.corrections === undefined) continue;
    const corrected = applyCorrections(episode, document.corrections);
    episode = corrected.episode;
    for (const problem of corrected.problems)
      problems.push({ ...problem, source: file.name, line: 1 });
  }
  return { episode, problems };
}
