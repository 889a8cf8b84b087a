/** Names typed rightly that the text has as they were misheard, and Chinese. */
import { HEARD_ELSEWHERE, HEARD_IN_DOCUMENTS, heardForms } from '../corpus/misheard.ts';
import type { Draw } from './classes.ts';
import { type CorpusText, wordsOf } from './corpus-text.ts';
import { findPlaces } from './places.ts';
import { exactly, type Sought } from './sought.ts';

/** Of the names the first so many are from the documents, the next from captions of other talks, the rest made. */
const FROM_DOCUMENTS = 3;
const FROM_ELSEWHERE = 2;
/** The episodes made from the documents come first. */
const DOCUMENTS = 3;
const CHARACTERS = { least: 2, most: 6 };

export const drawMisheard: Draw = (text, random, order) => {
  const inDocuments = order < FROM_DOCUMENTS || text.episodes.length <= DOCUMENTS;
  const episode = inDocuments
    ? Math.floor(random() * DOCUMENTS)
    : DOCUMENTS + Math.floor(random() * (text.episodes.length - DOCUMENTS));
  const names = inDocuments
    ? HEARD_IN_DOCUMENTS.map(({ name }) => name)
    : order < FROM_DOCUMENTS + FROM_ELSEWHERE
      ? HEARD_ELSEWHERE.map(({ name }) => name)
      : (text.people[episode] as string[]);
  const typed = names[Math.floor(random() * names.length)] as string;
  const sought = heardAs(text, typed);
  const here = { ...text, tracks: text.tracks.filter((track) => track.episode === episode) };
  const made = [typed, ...heardForms(typed)].flatMap(wordsOf);
  return findPlaces(here, [sought])[0]?.length === 0 ? null : { typed, made, sought };
};

/** The name, and every form it is heard in. */
function heardAs(text: CorpusText, name: string): Sought {
  return [name, ...heardForms(name)].map((form) => ({
    slots: wordsOf(form).map((word) => exactly(text, word)),
    span: null,
  }));
}

/** A few characters from anywhere, also over a line's end. */
export const drawCharacters: Draw = ({ tracks }, random) => {
  const chinese = tracks.filter((track) => track.lines !== undefined);
  const track = chinese[Math.floor(random() * chinese.length)];
  const text = track?.lines?.join('') ?? '';
  const length = CHARACTERS.least + Math.floor(random() * (CHARACTERS.most - CHARACTERS.least + 1));
  const from = Math.floor(random() * (text.length - length));
  const typed = text.slice(from, from + length);
  return /^\p{Script=Han}+$/u.test(typed)
    ? { typed, made: [typed], sought: { characters: typed } }
    : null;
};
