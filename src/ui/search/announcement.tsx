import { useEffect, useState } from 'react';

/** Milliseconds without a change before it is said: nobody wants to hear every letter's count. */
const REST = 700;

/** For the ear only, politely, and only what stays. */
export function Announcement({ sentence }: { sentence: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), REST);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {said}
    </p>
  );
}
