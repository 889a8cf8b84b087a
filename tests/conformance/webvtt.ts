/** WebVTT by the letter (W3C's web platform tests), and captions as people have them (our own edge cases). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../../src/formats/webvtt/blocks.ts';
import { type CueNode, cueTree } from '../../src/formats/webvtt/cue-tree.ts';
import { parseWebvtt } from '../../src/formats/webvtt/strict-webvtt.ts';
import { differs, runCases, type Suite, type SuiteCase, suitePath } from './suite.ts';

export const wptFiles: Suite = {
  name: 'wptFiles',
  run() {
    const files = suitePath('wpt-webvtt', 'wpt-file-parsing');
    const expected = suitePath('wpt-webvtt', 'expected');
    if (files === undefined || expected === undefined) return 'missing';
    return runCases(
      readdirSync(files).map((name) => ({
        name,
        check() {
          const { cues } = readJson(join(expected, name.replace('.vtt', '.json'))) as {
            cues: unknown;
          };
          const read = parseWebvtt(readFileSync(join(files, name), 'utf8')) ?? [];
          return differs(
            read.map(({ id, startTime, endTime, text }) => ({
              id,
              start: startTime,
              end: endTime,
              text,
            })),
            cues,
          );
        },
      })),
    );
  },
};

/** The cases are lines of a cue: a blank line ends it. */
export const cueText: Suite = {
  name: 'cueText',
  run() {
    const folder = suitePath('wpt-webvtt', 'wpt-cue-parsing');
    if (folder === undefined) return 'missing';
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return runCases(
      files.flatMap((file) =>
        (readJson(join(folder, file)) as { text: string; expectedTree: string }[]).map(
          ({ text, expectedTree }, index): SuiteCase => ({
            name: `${file} ${index + 1}`,
            check() {
              const [cue] = parseWebvtt(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`) ?? [];
              const tree = cueTree(cue?.text ?? '').flatMap((node) => drawNode(node, ''));
              return differs(tree.join('\n'), expectedTree.replace(/\n+$/, ''));
            },
          }),
        ),
      ),
    );
  },
};

export const edge: Suite = {
  name: 'edge',
  run() {
    const file = suitePath('handmade-edge', 'cases.json');
    if (file === undefined) return 'missing';
    const cases = readJson(file) as { name: string; input: string; expected: unknown }[];
    return runCases(
      cases.map(({ name, input, expected }) => ({
        name,
        check: () =>
          differs(
            readBlocks(input).blocks.map(({ startTime, endTime, text }) => ({
              start: startTime,
              end: endTime,
              text,
            })),
            expected,
          ),
      })),
    );
  },
};

/** As html5lib draws trees: two spaces a level, attributes a level deeper than their element. */
function drawNode(node: CueNode, indent: string): string[] {
  if (node.kind === 'text') return [`| ${indent}"${node.text}"`];
  if (node.kind === 'time') return [`| ${indent}<?timestamp ${drawTime(node.time)}>`];
  const { name, classes, annotation, children } = node;
  const isSpan = name === 'c' || name === 'v' || name === 'lang';
  const attributes = [
    ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
    ...(name === 'lang' ? [`lang="${annotation}"`] : []),
    ...(name === 'v' ? [`title="${annotation}"`] : []),
  ];
  return [
    `| ${indent}<${isSpan ? 'span' : name}>`,
    ...attributes.map((attribute) => `| ${indent}  ${attribute}`),
    ...children.flatMap((child) => drawNode(child, `${indent}  `)),
  ];
}

function drawTime(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const fields = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((field) =>
    String(Math.floor(field)).padStart(2, '0'),
  );
  return `${fields.join(':')}.${String(ms % 1000).padStart(3, '0')}`;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
