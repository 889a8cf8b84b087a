/** The links of show notes: one a line, or all of them run together in one line. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import type { Line } from '../lines.ts';
import { addressEnd } from './address-end.ts';
import { linkLabel } from './link-label.ts';

export interface Links {
  links: { label: string; url: string }[];
  /** The words that belong to no link. */
  rest: string;
  problems: Problem[];
}

const ADDRESS = /https?:\/\/\S+/g;
/** `<https://…>` is Markdown for an address that is a link. */
const BRACKETED = /<?(https?:\/\/[^\s<>]+)>?/g;
const LABEL_END = /[-–—:]$/;
/** Marks of the sentence around an address. */
const AFTER = /[.,;:!?)\]}>"'”’]+$/;
/** A line with so many labelled addresses is a list that lost its line breaks. */
const RUN_TOGETHER = 3;
const LABELLED = /\S\s+[-–—]\s+https?:\/\//g;
/** Introduces a list of links; run together it may follow the last word without a space. */
const HEADS =
  '(?:Sources|Links|Resources|References|Show notes|Mentioned(?: in this episode)?|Further reading|Follow(?: us)?|Connect)';
export const LIST_HEAD = new RegExp(String.raw`${HEADS}\s*:\s*`, 'g');
const HEAD_ALONE = new RegExp(String.raw`^${HEADS}\s*:?$`);
/** More words than this in front of an address are a sentence with a link in it. */
const LABEL_WORDS = 12;

/** `isKnown`: whether the notes use a word elsewhere. */
export function takeLinks({ text, line }: Line, isKnown: (word: string) => boolean): Links {
  const runTogether = (text.match(LABELLED)?.length ?? 0) >= RUN_TOGETHER;
  return runTogether ? takeRunTogether({ text, line }, isKnown) : takeLine(text);
}

/** `slides: <https://…>`, or several in one paragraph: the links of a text that holds nothing else; undefined where it does. */
export function linksAlone(text: string): Links['links'] | undefined {
  if (!text.includes('http')) return undefined;
  const links: Links['links'] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKETED)) {
    const before = text.slice(from, match.index).trim();
    const url = (match[1] as string).replace(AFTER, '');
    const isLabel = before === '' || (LABEL_END.test(before) && wordsIn(before) <= LABEL_WORDS);
    if (!isLabel || !URL.canParse(url)) return undefined;
    links.push({ label: linkLabel(before, undefined).label || new URL(url).hostname, url });
    from = match.index + match[0].length;
  }
  return links.length > 0 && text.slice(from).trim() === '' ? links : undefined;
}

/** A line that is a link gives its label; a sentence keeps its words and gives the addresses in it. */
function takeLine(text: string): Links {
  const [first, ...more] = Array.from(text.matchAll(ADDRESS), (match) => ({
    url: match[0].replace(AFTER, ''),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length).trim(),
  })).filter(({ url }) => URL.canParse(url));
  if (first === undefined)
    return { links: [], rest: HEAD_ALONE.test(text) ? '' : text, problems: [] };
  const { label } = linkLabel(first.before, undefined);
  const isLink = more.length === 0 && first.after === '' && wordsIn(label) <= LABEL_WORDS;
  const links = [first, ...more].map(({ url }) => ({
    label: isLink && label !== '' ? label : new URL(url).hostname,
    url,
  }));
  return { links, rest: isLink ? '' : text, problems: [] };
}

function takeRunTogether({ text, line }: Line, isKnown: (word: string) => boolean): Links {
  const addresses = Array.from(text.matchAll(ADDRESS));
  const { intro, labelFrom } = divideIntro(text.slice(0, addresses[0]?.index));
  const found: Links = { links: [], rest: intro, problems: [] };
  let from = labelFrom;
  let owner: string | undefined;
  for (const [index, match] of addresses.entries()) {
    const run = match[0];
    const isLast = index === addresses.length - 1;
    const end = isLast ? { length: run.length, doubtful: false } : addressEnd(run, isKnown);
    const url = run.slice(0, end.length);
    const named = linkLabel(text.slice(from, match.index), owner);
    owner = named.owner;
    from = match.index + end.length;
    if (!URL.canParse(url)) found.rest += ` ${named.label} ${url}`;
    else found.links.push({ label: named.label || new URL(url).hostname, url });
    if (end.doubtful || !URL.canParse(url))
      found.problems.push({
        code: 'link-doubtful',
        message: `It cannot be told where the address ${quoteInput(url)} ends in ${quoteInput(text.slice(match.index, match.index + run.length + 20))}.`,
        line,
      });
  }
  found.rest = `${found.rest} ${text.slice(from)}`.trim();
  return found;
}

/** The words before the first label: up to the head of the list, else to the last sentence that ends. */
function divideIntro(before: string): { intro: string; labelFrom: number } {
  const head = Array.from(before.matchAll(LIST_HEAD)).at(-1);
  if (head !== undefined)
    return { intro: before.slice(0, head.index).trim(), labelFrom: head.index + head[0].length };
  const sentence = /^.*[.!?…]\s+/s.exec(before)?.[0] ?? '';
  return { intro: sentence.trim(), labelFrom: sentence.length };
}

function wordsIn(label: string): number {
  return label.split(/\s+/).length;
}
