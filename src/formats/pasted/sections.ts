/**
 * What a page says above the words of a talk: its summary, who was there, and last of all that the transcript begins. Pages have these
 * as headings, or as rows of their own.
 */

import type { MarkdownBlock } from '../markdown/blocks.ts';
import { takeEmphasis } from '../markdown/emphasis.ts';
import { dateOfEnglish } from '../written-date.ts';

const SUMMARY =
  /^(?:(?:short|brief|ai|episode|meeting|executive|quick)\s)?(?:summary|overview|abstract|synopsis|recap|tl;?dr|show\s?notes|episode notes|description|about (?:this|the) episode|in this episode|key (?:points|takeaways|moments)|takeaways|highlights|zusammenfassung|kurzfassung|überblick|beschreibung|résumé|sommaire|aperçu|resumen|descripción|resumo|descrição|riassunto|sintesi|descrizione|samenvatting|sammanfattning|podsumowanie|streszczenie|shrnutí|özet|краткое содержание|резюме|описание|ملخص|תקציר|सारांश|ringkasan|摘要|简介|簡介|概要|内容简介|節目簡介|要約|요약)$/iu;
const TRANSCRIPT =
  /^(?:(?:full|edited|complete|automatic|auto-generated|episode|interview|meeting|podcast|video|audio|the|read the)\s){0,2}(?:transcript(?:ion)?|transkript(?:ion)?|wortlaut|transcription (?:complète|intégrale)|transcripción(?: completa)?|transcrição(?: completa)?|trascrizione(?: completa)?|transcriptie|utskrift|transkrypcja|zapis rozmowy|přepis|döküm|transkripsiyon|расшифровка|стенограмма|транскрипт|النص الكامل|תמלול|प्रतिलेख|transkrip|文字稿|文字记录|文字記錄|逐字稿|转录|轉錄|全文|文字起こし|書き起こし|녹취록|대본)$/iu;
/** Of a summary that nothing ends but the first turn. */
const SUMMARY_PARAGRAPHS = 3;
/** Characters of a row that announces a section. */
const LONGEST = 60;
/** Characters of a row that was broken off on purpose, and of one in a script without small letters. */
const SHORT_ROW = 50;
const SHORT_IDEOGRAPHS = 20;
const BEGINS = /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{N}\p{Lo}]/u;
const BEGINS_IDEOGRAPH = /^[^\p{L}]{0,4}\p{Lo}/u;

/** Lines of a document. */
export interface Sections {
  /** From here on words are said. */
  saidFrom: number;
  /** From here on, up to there, they are a summary. */
  summaryFrom: number;
}

/** What the blocks before the first turn announce; `first`: the index of that, -1 where there are no turns. */
export function sectionsOf(blocks: readonly MarkdownBlock[], first: number): Sections {
  const before = first === -1 ? blocks : blocks.slice(0, first);
  const summary = before.findIndex(announces(SUMMARY));
  const transcript = before.findLastIndex(announces(TRANSCRIPT));
  const summaryFrom = before[summary]?.line ?? Number.POSITIVE_INFINITY;
  if (transcript > summary && (summary !== -1 || first !== -1))
    return { saidFrom: (before[transcript]?.line ?? 0) + 1, summaryFrom };
  const below = summary === -1 ? [] : before.slice(summary + 1);
  const isShort =
    below.length <= SUMMARY_PARAGRAPHS && below.every(({ kind }) => kind !== 'heading');
  return summary === -1 || first === -1 || !isShort
    ? { saidFrom: 0, summaryFrom: Number.POSITIVE_INFINITY }
    : { saidFrom: blocks[first]?.line ?? 0, summaryFrom };
}

/** A row that is the name of a section, or the day of the talk, is no title of it. */
export function mayNameTalk(row: string): boolean {
  const name = nameOf(row);
  return !SUMMARY.test(name) && !TRANSCRIPT.test(name) && dateOfEnglish(name) === null;
}

export function isSectionName(row: string): boolean {
  const name = nameOf(row);
  return SUMMARY.test(name) || TRANSCRIPT.test(name);
}

/** Rows above the first turn that somebody broke off on purpose: each is a paragraph of its own. */
export function rowsApart(rows: readonly string[], isTurn: (row: string) => boolean): Set<string> {
  const apart = new Set<string>();
  let run: string[] = [];
  const close = () => {
    if (run.every((row) => BEGINS.test(row)))
      for (const [at, row] of run.entries())
        if (at > 0 && isBroken(run[at - 1] ?? '')) apart.add(row);
    run = [];
  };
  for (const raw of rows) {
    const row = raw.trim();
    if (row !== '' && isTurn(row)) break;
    if (row === '') close();
    else run.push(row);
  }
  close();
  return apart;
}

function isBroken(row: string): boolean {
  return row.length < (BEGINS_IDEOGRAPH.test(row) ? SHORT_IDEOGRAPHS : SHORT_ROW);
}

function announces(names: RegExp) {
  return ({ kind, text }: MarkdownBlock) =>
    (kind === 'heading' || kind === 'paragraph') && names.test(nameOf(text));
}

function nameOf(row: string): string {
  if (row.length > LONGEST) return '';
  return takeEmphasis(row)
    .text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .trim();
}
