import type { ReactNode } from 'react';
import type { Entry, ReadingRow, View } from '../../core/reading/reading.ts';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text/text.ts';
import { BlockHead } from './block-head.tsx';
import { foldAtFirst } from './folding.ts';

interface TranscriptRowProps {
  view: View;
  layout: 'side' | 'tap';
  row: ReadingRow;
  draw(entry: Entry, headless?: boolean): ReactNode;
}

/** What says the same in both texts: beside each other, or the original folded away under its translation. */
export function TranscriptRow({ view, layout, row, draw }: TranscriptRowProps) {
  const { led, under } = row;
  if (layout === 'tap')
    return (
      <div className="row">
        {led.map((entry) => draw(entry))}
        {under.length > 0 && <Unfold row={row} />}
        <div className="folding" ref={foldAtFirst}>
          {under.map((entry) => draw(entry))}
        </div>
      </div>
    );
  const [first] = led;
  return (
    <div className="row">
      {first?.kind === 'block' && (
        // Over both columns, so that their first lines stand beside each other.
        <div className="row-head">
          <BlockHead episode={view.episode} track={view.primary} side={0} block={first.block} />
        </div>
      )}
      <div className="column">{led.map((entry, index) => draw(entry, index === 0))}</div>
      <div className="column">{under.map((entry) => draw(entry))}</div>
    </div>
  );
}

/** Reached with the arrow keys, like a line: the transcript is one tab stop. */
function Unfold({ row }: { row: ReadingRow }) {
  const text = useText();
  const [first] = [...row.led, ...row.under];
  const startTime =
    first?.kind === 'omission' ? first.omission.startTime : (first?.block.startTime ?? 0);
  return (
    <button
      type="button"
      tabIndex={-1}
      className="unfold"
      aria-expanded={false}
      aria-label={text.transcript.originalAt(text.spokenTime(startTime))}
    >
      {text.transcript.showOriginal}
      <Icon name="chevron-down" size={14} />
    </button>
  );
}
