import type { MarkedText } from '../../search/search.ts';

interface MarkedProps {
  of: MarkedText;
  className?: string;
}

/** A text in its own language, with what was found in it marked. */
export function Marked({ of: { lang, text, marks }, className }: MarkedProps) {
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
    <span lang={lang === '' ? undefined : lang} dir="auto" className={className}>
      {parts}
      {text.slice(at)}
    </span>
  );
}

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
