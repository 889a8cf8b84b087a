/** Who speaks, as somebody corrected it: turns, the guesses that follow them, and voices that were only numbered. */
import { type At, compareAt } from '../../core/contract/at.ts';
import type {
  CorrectionsFile,
  QuotedPlace,
  SpeakerCorrection,
} from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Person, Track, Turn } from '../../core/contract/episode-file.ts';
import { turnIndexAt } from '../../core/reading/turn.ts';
import { matchWritten } from '../match-person.ts';
import { guessRuns, type Pair, type Press, placeKey } from './guess-runs.ts';
import { placeAfter } from './utterances.ts';

/** `find` gives the place of a quotation in the episode; null where it is not found. */
export function nameTurns(
  episode: EpisodeFile,
  { speakers, voices = [] }: CorrectionsFile,
  find: (place: QuotedPlace) => At | null,
): EpisodeFile {
  const people = [...episode.people];
  const meant = voicesOf(voices, people);
  const tracks = episode.tracks.map((track) => {
    const turns = meant.size === 0 ? track.turns : track.turns.map((turn) => called(turn, meant));
    const own = speakers.filter((speaker) => speaker.track === track.id);
    return nameIn({ ...track, turns }, own, people, find);
  });
  // A place in a text that the episode does not have is found by nobody, and told.
  for (const speaker of speakers)
    if (!episode.tracks.some(({ id }) => id === speaker.track)) find(speaker);
  return { ...episode, people, tracks };
}

function nameIn(
  track: Track,
  speakers: readonly SpeakerCorrection[],
  people: Person[],
  find: (place: QuotedPlace) => At | null,
): Track {
  if (speakers.length === 0) return track;
  const turns = [...track.turns];
  const presses = new Map<string, Press>();
  const cuts = new Set<string>();
  for (const speaker of speakers) {
    const place = find(speaker);
    if (place === null) continue;
    const index = speaker.starts ? cutAt(turns, place, cuts) : turnIndexAt(turns, place);
    const turn = turns[index];
    if (turn === undefined) continue;
    if (speaker.words !== undefined)
      cutAt(turns, placeAfter(track.text, place, speaker.words), cuts);
    turns[index] = { at: turn.at, person: personIndex(speaker.person, people) };
    const pair = speaker.onward?.map((name) => personIndex(name, people)) as Pair | undefined;
    presses.set(placeKey(turn.at), { pair });
  }
  const named = { ...track, turns };
  return { ...named, turns: guessRuns(named, people, presses, cuts) };
}

/** Index of the turn that begins there; what follows is still whoever it was. */
function cutAt(turns: Turn[], at: At, cuts: Set<string>): number {
  const index = turnIndexAt(turns, at);
  const turn = turns[index];
  if (turn === undefined || compareAt(turn.at, at) === 0) return index;
  turns.splice(index + 1, 0, { ...turn, at });
  cuts.add(placeKey(at));
  return index + 1;
}

/** Somebody the episode does not know yet is added. */
function personIndex(name: string | null, people: Person[]): number | null {
  if (name === null) return null;
  const index = matchWritten(name, people);
  return index === -1 ? people.push({ name }) - 1 : index;
}

/** For the index of a label the index of who it is. */
function voicesOf(
  voices: NonNullable<CorrectionsFile['voices']>,
  people: Person[],
): Map<number, number | null> {
  const meant = new Map<number, number | null>();
  for (const { label, name } of voices) {
    const index = people.findIndex((person) => person.anonymous === true && person.name === label);
    if (index !== -1) meant.set(index, personIndex(name, people));
  }
  return meant;
}

function called(turn: Turn, meant: ReadonlyMap<number, number | null>): Turn {
  const person = turn.person === null ? undefined : meant.get(turn.person);
  return person === undefined ? turn : { ...turn, person };
}
