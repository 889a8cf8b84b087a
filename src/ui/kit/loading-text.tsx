import { useText } from '../text/text.ts';

/** Until then a page that is coming is awaited in silence. */
export const SAYS_SO_AFTER_MS = 300;

const WIDTHS = [92, 97, 88, 95, 60, 93, 98, 90, 45];

/** The text's own shape in rule tone: what is coming, without a spinner. */
export function LoadingText() {
  const text = useText();
  return (
    <main className="page" aria-busy="true">
      <p className="sr-only" role="status">
        {text.loading}
      </p>
      <div aria-hidden="true" className="mt-8 max-w-[38rem]">
        {WIDTHS.map((width) => (
          <div
            key={width}
            className="mb-4 h-3.5 rounded-sm bg-rule"
            style={{ width: `${width}%` }}
          />
        ))}
      </div>
    </main>
  );
}
