/** The timed texts of a talk as tracks of its episode, with the rows between them and the people who speak. */
import type { EpisodeFile, Person, Track } from '../../../core/contract/episode-file.ts';
import { type Problem, quoteInput } from '../../../core/problem.ts';
import { type KnownPeople, withSpeakers } from '../../../corrections/match-person.ts';
import { isAnonymous } from '../../../formats/anonymous.ts';
import type { ChapterStart } from '../../../timing/estimate/chapter-placement.ts';
import { type CueText, cueText } from '../cue-text.ts';
import { guessSpeakers } from '../people/guess-speakers.ts';
import { auditNames, type SpeakerFigures } from '../people/name-audit.ts';
import type { SpeakerTurn } from '../people/speaker-turns.ts';
import type { WordRow } from '../rows/text-rows.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import { type Beside, buildTrack } from './build-track.ts';

/** A text on its way to a track; without rows where nobody knows what of the base it says. */
export interface TrackPart extends TimedTalk {
  turns: SpeakerTurn[];
  rows?: WordRow[];
}

export interface BuiltTracks {
  /** In the order of the parts. */
  tracks: Track[];
  rows: NonNullable<EpisodeFile['rows']>;
  /** Those given, then whoever speaks and is not among them. */
  people: Person[];
  /** Who speaks in the base, and by what that is known. */
  speakers: SpeakerFigures[];
  /** Names that were taken for one of those given. */
  problems: Problem[];
}

/** `parts`: the base first. */
export function buildTracks(
  parts: readonly TrackPart[],
  given: { people: KnownPeople; chapters: readonly ChapterStart[] },
): BuiltTracks {
  const names = parts.map(({ turns }) => turns.flatMap(({ name }) => name ?? []));
  const { people, personOf, misheard } = withSpeakers(given.people, names);
  const rows: BuiltTracks['rows'] = {};
  const places = parts.map(({ talk }) => cueText(talk));
  const ids = nameApart(parts.map(({ talk }) => `${talk.lang}-${talk.kind}`));
  const tracks: Track[] = [];
  const isBilingual = parts.some(
    ({ rows: laid, talk }) => laid !== undefined && talk.lang !== parts[0]?.talk.lang,
  );
  for (const [index, part] of parts.entries()) {
    const cues = places[index] as CueText;
    const id = ids[index] as string;
    if (part.rows !== undefined)
      rows[id] = part.rows.map((row) => [
        (places[0] as CueText).placeOf(row.baseFrom),
        (places[0] as CueText).placeOf(row.baseTo),
        cues.placeOf(row.textFrom),
        cues.placeOf(row.textTo),
      ]);
    const turns = guessSpeakers(
      part.turns.map(({ word, name }) => ({
        word,
        person: name === undefined ? null : personOf(name),
      })),
      part.talk.spoken,
      people,
      given.people.named,
    );
    const beside = part.rows && { rows: part.rows, ...baseOf(parts, places, tracks) };
    tracks.push(
      buildTrack({
        ...part,
        id,
        cues,
        turns,
        chapters: given.chapters,
        beside,
        isBilingual,
        base: tracks[0],
      }),
    );
  }
  return {
    tracks,
    rows,
    speakers: auditNames(tracks[0] as Track, (parts[0] as TrackPart).turns, people, misheard),
    people: people.map((person) => marked(person, given.people.named)),
    problems: misheard.map(([name, person]) => likened(name, people[person]?.name ?? '', parts)),
  };
}

function likened(name: string, person: string, parts: readonly TrackPart[]): Problem {
  const part = parts.find(({ turns }) => turns.some((turn) => turn.name === name));
  return {
    code: 'name-likened',
    message: `The name ${quoteInput(name)} is taken for ${quoteInput(person)}.`,
    ...(part === undefined ? {} : { source: part.talk.source.file.name }),
  };
}

/** Whom the manifest names it knows. */
function marked(person: Person, named: readonly Person[]): Person {
  return named.includes(person) || !isAnonymous(person.name)
    ? person
    : { ...person, anonymous: true };
}

function baseOf(
  parts: readonly TrackPart[],
  places: readonly CueText[],
  tracks: readonly Track[],
): Omit<Beside, 'rows'> {
  const [part, cues, track] = [parts[0] as TrackPart, places[0] as CueText, tracks[0] as Track];
  return { base: { talk: part.talk, cues, paragraphs: track.paragraphs } };
}

/** `en-captured`, and `en-captured-2` for a second text of that kind. */
function nameApart(ids: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  });
}
