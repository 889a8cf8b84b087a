import { useEffect, useId, useRef } from 'react';
import { useAllText } from '../text/all-text.ts';

/** A text that the browser would not copy, selected and ready for whoever copies it by hand. */
export function RefusedText({ children }: { children: string }) {
  const text = useAllText();
  const id = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <div className="mt-4">
      <p id={id} role="alert">
        {text.copy.refused}
      </p>
      <textarea
        ref={ref}
        className="field mt-2 w-full py-2"
        rows={8}
        readOnly
        value={children}
        aria-label={text.copy.text}
        aria-describedby={id}
      />
    </div>
  );
}
