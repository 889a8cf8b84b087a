/**
 * A label track of Audacity, exported: `start<TAB>end<TAB>text` in seconds (https://manual.audacityteam.org/man/label_tracks.html).
 * People mark chapters with it, and programs write what was said; how much is said in a label tells which.
 */
import { wordsOf } from '../../core/text/spoken-words.ts';
import { soundTime } from '../../core/time/time.ts';
import type { TextFormat } from '../format.ts';
import { filledLines } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import { languageOfText } from '../text-language.ts';
import type { Caption } from './caption.ts';
import { textOfCaptions } from './caption-text.ts';
import { isSpokenPace } from './spoken-pace.ts';

const LABEL = /^(\d+[.,]\d+)\t(\d+[.,]\d+)(?:\t(.*))?$/;
/** The pitches of a label, on a line of their own. */
const PITCHES = /^\\\t/;
const FEWEST = 2;
/** Speech has two or three words a second; the titles of what lasts minutes have none to speak of. */
const WORDS_A_SECOND = 0.5;

interface Label {
  startTime: number;
  endTime: number;
  text: string;
  line: number;
}

export const labelTrack: TextFormat = {
  id: 'audacity-labels',
  suffixes: ['txt'],
  recognises: (text) => {
    if (!/^\s*\d+[.,]\d+\t/.test(text)) return false;
    const rows = filledLines(text);
    const labels = rows.filter((row) => LABEL.test(row.text)).length;
    const pitches = rows.filter((row) => PITCHES.test(row.text)).length;
    return labels >= FEWEST && labels + pitches === rows.length;
  },
  told: (text) => [
    {
      lines: filledLines(text).flatMap(({ text: row }) =>
        PITCHES.test(row) ? [] : (LABEL.exec(row)?.[3] ?? ''),
      ),
    },
  ],
  parse: (text) => {
    const document: SourceDocument = { chapters: [], texts: [], problems: [] };
    const labels = labelsOf(text, document);
    if (areSpoken(labels)) takeText(labels, document);
    else
      document.chapters = labels.map(({ startTime, endTime, text: title, line }) => ({
        startTime,
        // A label may be a point in time.
        endTime: endTime > startTime ? endTime : null,
        title,
        line,
      }));
    return document;
  },
};

function labelsOf(text: string, document: SourceDocument): Label[] {
  return filledLines(text).flatMap(({ text: row, line }): Label[] => {
    const [, from, to, words = ''] = LABEL.exec(row) ?? [];
    if (from === undefined || to === undefined) return [];
    const startTime = soundTime(Number(from.replace(',', '.')));
    const endTime = soundTime(Number(to.replace(',', '.')));
    if (words.trim() === '') {
      document.problems.push({ code: 'line-unread', message: 'The label has no words.', line });
      return [];
    }
    if (startTime === null || endTime === null) {
      const message = 'The time of the label is none of a recording.';
      document.problems.push({
        code: 'line-unread',
        message,
        line,
        words: wordsOf([words]).key.length,
      });
      return [];
    }
    return [{ startTime, endTime, text: words.trim(), line }];
  });
}

function areSpoken(labels: readonly Label[]): boolean {
  const length = labels.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0);
  if (length <= 0) return isSpokenPace(labels);
  return wordsOf(labels.map(({ text }) => text)).key.length >= length * WORDS_A_SECOND;
}

function takeText(labels: readonly Label[], document: SourceDocument): void {
  const captions = labels.map(
    ({ startTime, endTime, text, line }): Caption => ({
      text,
      startTime,
      ...(endTime > startTime ? { endTime } : {}),
      line,
    }),
  );
  const lang = languageOfText(labels.map(({ text }) => text).join(' '));
  const read = textOfCaptions(captions, {
    kind: 'captured',
    ...(lang === undefined ? {} : { lang }),
  });
  if (read !== undefined) document.texts.push(read);
}
