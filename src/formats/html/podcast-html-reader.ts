/** Reads what `podcast-html.ts` recognises: whatever stands in no `cite`, `time` or `p` is no transcript, and told. */
import { Parser } from 'htmlparser2';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { parseTime } from '../../core/time/time.ts';
import type { Caption } from '../captions/caption.ts';
import { captionDocument } from '../captions/caption-document.ts';
import { lineIndex } from '../line-index.ts';
import type { SourceDocument } from '../source-document.ts';

/** What is no text at all. */
const MUTE = new Set(['script', 'style', 'template', 'noscript']);
/** What starts a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|div|footer|h[1-6]|header|li|main|nav|ol|section|table|td|tr|ul)$/;

/** Deeper than any page goes. */
const DEEPEST = 1000;

type Part = 'cite' | 'time' | 'p' | 'title' | 'beside';

export function parse(html: string): SourceDocument {
  const reader = new TranscriptReader(html);
  reader.read();
  const { captions, title, problems } = reader;
  const read = captionDocument(captions, { kind: 'captured', resolution: 1 }, problems);
  return { ...(title === undefined ? {} : { title }), ...read };
}

class TranscriptReader {
  readonly captions: Caption[] = [];
  readonly problems: Problem[] = [];
  title: string | undefined;
  readonly #html: string;
  readonly #line: (offset: number) => number;
  readonly #parser: Parser;
  #part: Part = 'beside';
  #said = '';
  /** Where what was said starts. */
  #from = 0;
  #speaker: string | undefined;
  #startTime: number | null = null;
  #depth = 0;
  #muted = 0;

  constructor(html: string) {
    this.#html = html;
    this.#line = lineIndex(html);
    this.#parser = new Parser({
      onopentag: (name) => this.#enter(name),
      onclosetag: (name) => this.#leave(name),
      ontext: (text) => this.#say(text),
    });
  }

  read(): void {
    this.#parser.write(this.#html);
    if (this.#depth <= DEEPEST) this.#parser.end();
    this.#turnTo('beside');
  }

  #enter(name: string): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) this.#stop();
    if (MUTE.has(name)) this.#muted += 1;
    else if (name === 'cite' || name === 'time' || name === 'p' || name === 'title') {
      this.#turnTo(name);
      this.#from = this.#parser.startIndex;
    } else if (BLOCK.test(name)) {
      if (this.#part === 'beside') this.#turnTo('beside');
      else this.#said += ' ';
    }
  }

  #leave(name: string): void {
    this.#depth -= 1;
    if (MUTE.has(name)) this.#muted -= 1;
    else if (name === this.#part || (this.#part === 'beside' && BLOCK.test(name)))
      this.#turnTo('beside');
  }

  #say(text: string): void {
    if (this.#muted > 0) return;
    if (this.#said === '') this.#from = this.#parser.startIndex;
    this.#said += text;
  }

  /** Ends the part that was open; what stands between the parts is no transcript. */
  #turnTo(next: Part): void {
    const text = this.#said.replace(/[ \t\r\n]+/g, ' ').trim();
    if (text !== '') this.#take(text, this.#line(this.#from));
    this.#said = '';
    this.#part = next;
  }

  #take(text: string, line: number): void {
    if (this.#part === 'cite') this.#speaker = text.replace(/ ?[:：]$/, '') || undefined;
    else if (this.#part === 'title') this.title ??= text;
    else if (this.#part === 'time') {
      this.#startTime = parseTime(text);
      if (this.#startTime === null)
        this.problems.push({
          code: 'time-unreadable',
          message: `The time ${quoteInput(text)} is no time.`,
          line,
        });
    } else if (this.#part === 'beside')
      this.#leaveOut(`The words ${quoteInput(text)} stand outside the transcript.`, line, text);
    else {
      const speaker = this.#speaker;
      const stamp = { text, startTime: this.#startTime, line };
      this.captions.push(speaker === undefined ? stamp : { ...stamp, speaker });
      // The time is the first paragraph's; those after it go on from there.
      this.#startTime = null;
    }
  }

  /** Following them would take time that grows with the square of their length. */
  #stop(): void {
    this.#parser.pause();
    const rest = this.#html.slice(this.#parser.endIndex + 1).replace(/<[^<>]*>?/g, ' ');
    const line = this.#line(this.#parser.startIndex);
    this.#leaveOut(`From here on more than ${DEEPEST} elements are nested.`, line, rest);
  }

  #leaveOut(message: string, line: number, text: string): void {
    this.problems.push({ code: 'line-unread', message, line, words: countWords(text) });
  }
}
