/**
 * The text of single cues (web platform tests): the words that a browser shows, the times among them and who speaks, as our
 * reader of cues gives them. Where people's captions ask for another reading than the rules', what is read stands here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainCue } from '../../src/formats/webvtt/cue-plain.ts';
import { readCues } from '../support/read-cues.ts';
import { differs, runCases, type Suite, type SuiteCase, suitePath } from './suite.ts';

/** What is seen of a cue: its text, and times and voices by their offset in it. */
interface SeenCue {
  text: string;
  stamps: [char: number, time: number][];
  voices: [char: number, name: string][];
}

interface Otherwise {
  why: string;
  /** What our reader makes of each case, by its name. */
  cases: Readonly<Record<string, string>>;
}

const OTHERWISE: readonly Otherwise[] = [
  {
    why: 'People write “x < y”: what is not closed, or no tag, is text and keeps its words.',
    cases: {
      'entities 15': '&<',
      'entities 16': '&<c',
      'tags 1': '<',
      'tags 2': '<<',
      'tags 3': '<\t',
      'tags 4': '<',
      'tags 5': '< ',
      'tags 6': '<.',
      'tags 7': '<c.',
      'tags 8': '</',
      'tags 9': '</>x',
      'tags 10': '</\nc>x',
      'timestamps 1': '<0',
      'timestamps 2': '<0.500',
      'timestamps 3': '<0:00.500',
      'timestamps 4': '<00:\ufffd00:00.500>',
      'timestamps 5': '<00:00.500',
      'timestamps 6': '<00:00:00.500',
    },
  },
  {
    why: 'An entity without its semicolon is what somebody wrote: “R&D”, “AT&T”.',
    cases: { 'entities 2': '&amp', 'entities 24': '&not', 'entities 25': '&notit;' },
  },
  {
    why: 'Only the next times tell that a cue has ended: people leave blank lines in cues.',
    cases: { 'text 5': 'text1\n\ntext2' },
  },
  {
    why: 'A reading ends with its own tag, whatever was opened in it.',
    cases: {
      'tree-building 6': 'test(test)test',
      'tree-building 7': 'test(test)test',
      'tree-building 8': 'test(test)test',
    },
  },
];

export const cueText: Suite = {
  name: 'cueText',
  async run() {
    const folder = suitePath('wpt-webvtt', 'wpt-cue-parsing');
    if (folder === undefined) return 'missing';
    const cases = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((file) => {
        const rows: { text: string; expectedTree: string }[] = JSON.parse(
          readFileSync(join(folder, file), 'utf8'),
        );
        return rows.map((row, index) => ({ ...row, name: `${file.slice(0, -5)} ${index + 1}` }));
      });
    const differences = cases.flatMap(({ name }) => {
      const why = OTHERWISE.find((one) => name in one.cases)?.why;
      return why === undefined ? [] : [{ name, why }];
    });
    return { ...(await runCases(cases.map(cueCase))), differences };
  },
};

function cueCase({
  name,
  text,
  expectedTree,
}: {
  name: string;
  text: string;
  expectedTree: string;
}): SuiteCase {
  return {
    name,
    check() {
      const [cue] = readCues(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`).cues;
      const read: SeenCue = plainCue(cue?.text ?? '');
      const asBrowser = differs(read, seenOf(expectedTree));
      const reads = OTHERWISE.find((one) => name in one.cases)?.cases[name];
      if (reads === undefined) return asBrowser;
      if (asBrowser === undefined) return 'is read as by a browser; it differs no longer';
      return differs(read.text, reads);
    },
  };
}

/** `| ` and the node, two spaces a level; a text may go on over lines. */
const NODE = /^\| ( *)((?:.|\n(?!\| ))*)/gm;

/** Of a tree as html5lib draws it. What is read beside a ruby's words stands in brackets, as where there is no ruby. */
function seenOf(tree: string): SeenCue {
  const seen: SeenCue = { text: '', stamps: [], voices: [] };
  let reading: number | null = null;
  const closeReading = (indent: number) => {
    if (reading === null || indent > reading) return;
    seen.text += ')';
    reading = null;
  };
  for (const [, { length: indent } = '', node = ''] of tree.trimEnd().matchAll(NODE)) {
    closeReading(indent);
    const words = /^"([\s\S]*)"$/.exec(node)?.[1];
    const stamp = /^<\?timestamp (.*)>$/.exec(node)?.[1];
    const voice = /^title="(.+)"$/.exec(node)?.[1];
    if (words !== undefined) seen.text += words;
    else if (stamp !== undefined) seen.stamps.push([seen.text.length, secondsOf(stamp)]);
    else if (voice !== undefined) seen.voices.push([seen.text.length, voice]);
    else if (node === '<rt>') {
      seen.text += '(';
      reading = indent;
    }
  }
  closeReading(0);
  return seen;
}

function secondsOf(stamp: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
