import { useEffect, useState } from 'react';
import { copyToClipboard } from './clipboard.ts';

/** How long a button says that it has copied. */
const SAID_MS = 2500;

interface Copying<Name extends string> {
  /** What was copied a moment ago; null for nothing. */
  copied: Name | null;
  /** The text that the browser refused to copy; null where it did not. */
  refused: string | null;
  copy(name: Name, text: string, html?: string): Promise<void>;
  /** Forgets what was refused. */
  dismiss(): void;
}

/** Copying, and what became of it. `Name` tells which of several texts it was. */
export function useCopying<Name extends string>(): Copying<Name> {
  const [copied, setCopied] = useState<Name | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    refused,
    async copy(name, text, html) {
      const done = await copyToClipboard(text, html);
      setCopied(done ? name : null);
      setRefused(done ? null : text);
    },
    dismiss: () => setRefused(null),
  };
}
