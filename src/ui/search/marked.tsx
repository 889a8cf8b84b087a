import type { MarkedText } from '../../search/search.ts';

interface MarkedProps {
  of: MarkedText;
  className?: string;
}

/** A text in its own language, with what was found in it marked. */
export function Marked({ of, className }: MarkedProps) {
  return (
    <span lang={of.lang === '' ? undefined : of.lang} dir="auto" className={className}>
      <Parts of={of} />
    </span>
  );
}

function Parts({ of: { text, marks } }: { of: MarkedText }) {
  let at = 0;
  const parts = marks.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <span key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** The same where a passage is read: a sentence beside that with the marks is quiet. */
export function MarkedSentences({ of, className }: MarkedProps) {
  return (
    <span lang={of.lang === '' ? undefined : of.lang} dir="auto" className={className}>
      {sentencesOf(of).map((sentence) => (
        <span key={sentence.from} className={sentence.marks.length === 0 ? 'beside' : undefined}>
          <Parts of={sentence} />
        </span>
      ))}
    </span>
  );
}

/** A mark that reaches over the end of a sentence joins the two. */
function sentencesOf({ lang, text, marks }: MarkedText): (MarkedText & { from: number })[] {
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length);
  const cuts = ends.filter((end) => !marks.some(([from, to]) => from < end && end < to));
  const bounds = [0, ...cuts.filter((cut) => cut < text.length), text.length];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    return {
      lang,
      from,
      text: text.slice(from, to),
      marks: marks.flatMap(([start, end]): [number, number][] =>
        start >= from && end <= to ? [[start - from, end - from]] : [],
      ),
    };
  });
}

const SENTENCE_END = /[.!?…]["”’)]*\s+|[。！？]["”’）]*/gu;

/** Words before the first mark that a short row has room for, in characters. */
const LEAD = 42;

/** The text from shortly before its first mark on, so that one or two lines of it show why it was found. */
export function fromFirstMark(marked: MarkedText): MarkedText {
  const { text, marks } = marked;
  const first = marks[0]?.[0] ?? 0;
  if (first <= LEAD) return marked;
  const space = text.slice(0, first).indexOf(' ', first - LEAD);
  const cut = space === -1 ? first - Math.floor(LEAD / 3) : space + 1;
  return {
    ...marked,
    text: `… ${text.slice(cut)}`,
    marks: marks.map(([from, to]) => [from - cut + 2, to - cut + 2]),
  };
}
