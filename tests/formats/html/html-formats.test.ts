import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { podcastHtml } from '../../../src/formats/html/podcast-html.ts';
import { formatCases } from '../format-cases.ts';
import { accountedWords, unsoundPlaces, wordsIn } from '../words-kept.ts';

/** Names and times are no words of the talk, nor is the title. */
function withoutTags(html: string): string {
  return html
    .replace(/<(script|style|title|cite|time)\b[^<>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<br>/g, ' ')
    .replace(/<!?\/?(?:b|i|em)>/g, '')
    .replace(/<[^<>]*>/g, ' ');
}

/** Its reader is fetched with the first such page. */
async function parse(text: string) {
  return (await podcastHtml.load()).parse(text);
}

describe('a Podcasting 2.0 transcript in HTML', () => {
  test.each(formatCases('podcast-html'))('$name', async ({ text, expected }) => {
    expect(findFormat(text)).toBe(podcastHtml);
    const document = await parse(text);
    expect(document).toEqual(expected);
    expect(unsoundPlaces(document)).toEqual([]);
    expect(accountedWords(document)).toBe(wordsIn([withoutTags(text)]));
  });

  test('keeps the words of paragraphs that nobody closed', async () => {
    const document = await parse('<cite>Ann</cite><time>0:01</time><p>One two<p>three<p>four');
    expect(document.texts[0]?.cues.map((cue) => cue.text)).toEqual(['One two', 'three', 'four']);
  });

  test('never makes markup of what was written as text', async () => {
    const document = await parse('<time>0:01</time><p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(document.texts[0]?.cues[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('any other page', () => {
  test.each([
    [
      'to sign in, saved as captions',
      '<!DOCTYPE html><html><head><title>Sign in\n &ndash; Talks</title></head><body><form></form></body></html>',
      'titled “Sign in – Talks”',
    ],
    ['in upper case', '\ufeff<HTML><HEAD><TITLE>404</TITLE></HEAD></HTML>', 'titled “404”'],
    ['without a title', '<html><body><p>Not found.</p></body></html>', 'a web page, and no'],
    [
      'behind a declaration',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html><title>A</title></html>',
      'titled “A”',
    ],
    ['behind a comment', '<!-- saved --><html><svg><title>icon</title></svg></html>', 'a web page'],
    [
      'that cites once',
      '<!doctype html><title>News</title><body><cite>Ann</cite> <time>10:30</time><p>Words about talks.</p></body>',
      'titled “News”',
    ],
  ])('is refused: %s', async (_name, text, sentence) => {
    const read = await readDocument(text);
    expect(read?.role).toBe('html-page');
    expect(read?.document).toMatchObject({
      texts: [],
      problems: [{ code: 'html-page', message: expect.stringContaining(sentence), line: 1 }],
    });
  });

  test.each([
    ['Markdown that folds', '<details>\n<summary>Notes</summary>\n\nMore.</details>'],
    ['captions', 'WEBVTT\n\n00:00.000 --> 00:01.000\n<html> is a tag\n'],
    ['words', 'html pages are what <html> starts.'],
  ])('is not seen in %s', async (_name, text) => {
    expect((await readDocument(text))?.role ?? '').not.toBe('html-page');
  });
});
