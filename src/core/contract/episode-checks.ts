/** What holds in every episode and cannot be said in a schema. Each sentence names the place and the fault. */
import { append } from '../append.ts';
import { type At, compareAt } from './at.ts';
import type { EpisodeFile, Track } from './episode-file.ts';

/** Sentences for what is wrong, none for a sound episode. Linear in the number of cues. */
export function checkEpisode(episode: EpisodeFile): string[] {
  const faults = episode.tracks.flatMap((track) =>
    checkTrack(track, episode.people.length).map((fault) => `track ${track.id}: ${fault}`),
  );
  const ids = episode.tracks.map((track) => track.id);
  if (new Set(ids).size !== ids.length) faults.push('two tracks have one id');
  let end = 0;
  for (const [index, chapter] of episode.chapters.entries()) {
    if (chapter.endTime <= chapter.startTime) faults.push(`chapter ${index} ends before it starts`);
    if (chapter.startTime < end) faults.push(`chapter ${index} starts inside the one before`);
    end = chapter.endTime;
  }
  if (episode.duration !== null && end > episode.duration)
    faults.push('a chapter ends after the episode');
  append(faults, checkRows(episode));
  return faults;
}

/** Rows partition both sides: each starts where the one before ends, from the first word to the last. */
function checkRows({ tracks, rows = {} }: EpisodeFile): string[] {
  const base = tracks[0] as Track;
  return Object.entries(rows).flatMap(([id, list]) => {
    const track = tracks.find((one) => one !== base && one.id === id);
    if (track === undefined) return [`rows are given for ${id}, which is no track beside the base`];
    let before: readonly [At, At] = [
      [0, 0],
      [0, 0],
    ];
    for (const [index, [baseFrom, baseTo, from, to]] of list.entries()) {
      if (compareAt(before[0], baseFrom) !== 0 || compareAt(before[1], from) !== 0)
        return [`row ${index} of ${id} does not start where the one before ends`];
      if (compareAt(baseFrom, baseTo) > 0 || compareAt(from, to) > 0)
        return [`row ${index} of ${id} ends before it starts`];
      before = [baseTo, to];
    }
    const ends =
      compareAt(before[0], endOf(base)) === 0 && compareAt(before[1], endOf(track)) === 0;
    return ends ? [] : [`the rows of ${id} do not reach to the last word`];
  });
}

function endOf(track: Track): At {
  return [track.text.length, 0];
}

function checkTrack(track: Track, peopleCount: number): string[] {
  const faults: string[] = [];
  const count = track.text.length;
  if (count === 0) faults.push('has no cues');
  for (const [name, column] of Object.entries({
    start: track.start,
    end: track.end,
    sd: track.sd,
    words: track.words,
  })) {
    if (column !== undefined && column.length !== count)
      faults.push(`${name} has ${column.length} rows for ${count} cues`);
  }
  for (let index = 1; index < track.start.length; index += 1) {
    if ((track.start[index] as number) <= (track.start[index - 1] as number)) {
      faults.push(`cue ${index} does not start after the one before`);
      break;
    }
  }
  const early = track.end?.findIndex((end, cue) => end < (track.start[cue] ?? 0)) ?? -1;
  if (early !== -1) faults.push(`cue ${early} ends before it starts`);
  const wordless = track.words?.findIndex((words, cue) => !areWords(words, track.text[cue])) ?? -1;
  if (wordless !== -1) faults.push(`the words of cue ${wordless} do not ascend inside it`);
  faults.push(
    ...checkPlaces(
      'turn',
      track.turns.map((turn) => turn.at),
      track,
    ),
  );
  append(faults, checkPlaces('paragraph', track.paragraphs, track));
  if (track.headings?.some(({ at }) => track.text[at[0]] === undefined) === true)
    faults.push('a heading lies outside the text');
  if (track.pauses?.some(({ before }) => before >= count) === true)
    faults.push('a pause lies outside the text');
  if (
    track.emphasis?.some(([cue, from, to]) => from >= to || to > (track.text[cue] ?? '').length) ===
    true
  )
    faults.push('an emphasis lies outside its cue');
  if (track.turns.some((turn) => turn.person !== null && turn.person >= peopleCount))
    faults.push('a turn names a person who is not listed');
  return faults;
}

/** Pairs of a character, ascending inside the text, and a time that never goes back. */
function areWords(words: number[] | 0, text = ''): boolean {
  if (words === 0) return true;
  return words.every((value, index) => {
    const before = words[index - 2] ?? -1;
    return index % 2 === 0
      ? value > before && value < text.length && index + 1 < words.length
      : value >= before;
  });
}

function checkPlaces(name: string, places: readonly At[], track: Track): string[] {
  const first = places[0];
  if (first === undefined || first[0] !== 0 || first[1] !== 0)
    return [`the first ${name} does not start at the first word`];
  for (const [index, place] of places.entries()) {
    const cue = track.text[place[0]];
    if (cue === undefined || place[1] > cue.length)
      return [`${name} ${index} lies outside the text`];
    if (index > 0 && compareAt(places[index - 1] as At, place) >= 0)
      return [`${name} ${index} does not come after the one before`];
  }
  return [];
}
